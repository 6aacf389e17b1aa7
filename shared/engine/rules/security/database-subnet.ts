import { containerOf, idOf, labelOf, nodesOf } from '../ask.ts';
import { type Board, guide, type Rule, verdictOf } from '../rule.ts';
import { databases } from './databases.ts';

/** Databases and caches lie in private subnets. */
export const databaseSubnet = {
  id: 'database-subnet',
  severity: 'warning',
  sources: [guide('Networking & Security')],
  check(board: Board) {
    const placed = nodesOf(board, ...databases).filter(
      (node) =>
        containerOf(board, node, 'subnet-public') !== null || containerOf(board, node, 'subnet-private') !== null,
    );
    return verdictOf(placed, (node) => {
      const subnet = containerOf(board, node, 'subnet-public');
      if (subnet === null) return null;
      return { at: [idOf(board, node), subnet], facts: [], data: { label: labelOf(board, node) } };
    });
  },
} as const satisfies Rule;
