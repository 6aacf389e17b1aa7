import { idOf, labelOf, nodesOf, numberAt, serviceAt } from '../ask.ts';
import { awaitedOutside } from '../entry.ts';
import { type Board, guide, type Rule, verdictOf } from '../rule.ts';

/** What counts the machines of a service. */
const counts: Readonly<Record<string, string>> = {
  'ec2-auto-scaling': 'instancesAvg',
  'ecs-fargate': 'tasks',
  eks: 'pods',
  'sagemaker-realtime': 'minInstances',
  'trainium-inferentia': 'instances',
};

/** What somebody waits for runs on more than one machine. */
export const oneServer = {
  id: 'one-server',
  severity: 'warning',
  sources: [guide('Disaster Recovery Patterns')],
  fixes: true,
  check(board: Board) {
    const awaited = nodesOf(board, ...Object.keys(counts)).filter((node) => awaitedOutside(board).has(node));
    return verdictOf(awaited, (node) => {
      const key = counts[serviceAt(board, node)] ?? '';
      if (!(numberAt(board, node, key) < 2)) return null;
      const id = idOf(board, node);
      return {
        at: [id],
        facts: [],
        data: { label: labelOf(board, node) },
        fix: { params: { [`${id}.${key}`]: 2 } },
      };
    });
  },
} as const satisfies Rule;
