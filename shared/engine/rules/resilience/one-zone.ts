import { idOf, labelOf, nodesOf, numberAt } from '../ask.ts';
import { awaitedOutside } from '../entry.ts';
import { type Board, guide, type Rule, verdictOf } from '../rule.ts';

const placed = ['ec2-auto-scaling', 'nlb', 'vpc-interface-endpoint'] as const;

/** Servers, load balancers and endpoints that somebody waits for stand in two zones or more. */
export const oneZone = {
  id: 'one-zone',
  severity: 'warning',
  sources: [guide('Disaster Recovery Patterns')],
  fixes: true,
  check(board: Board) {
    const awaited = nodesOf(board, ...placed).filter((node) => awaitedOutside(board).has(node));
    return verdictOf(awaited, (node) => {
      if (!(numberAt(board, node, 'azs') < 2)) return null;
      const id = idOf(board, node);
      return { at: [id], facts: [], data: { label: labelOf(board, node) }, fix: { params: { [`${id}.azs`]: 2 } } };
    });
  },
} as const satisfies Rule;
