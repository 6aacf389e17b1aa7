import { edgeIdOf, idOf, labelOf, nodesOf, outOf, roleAt, serviceAt, targetsOf, toOf } from '../ask.ts';
import { insertOn, together } from '../fixes.ts';
import { aws, type Board, guide, type Rule, verdictOf } from '../rule.ts';
import { queueBox } from './queues.ts';

/** A topic or bus that tells several writers has a queue before each of them. */
export const fanOutWithoutQueue = {
  id: 'fan-out-without-queue',
  severity: 'warning',
  sources: [
    guide('Kinesis vs SQS vs SNS Decision Tree'),
    guide('Pattern 1: Event-Driven Microservices'),
    aws('github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/core-skills/aws-messaging-and-streaming/SKILL.md'),
  ],
  fixes: true,
  check(board: Board) {
    const fanning = nodesOf(board, 'sns', 'eventbridge').filter((node) => outOf(board, node).length > 1);
    return verdictOf(fanning, (node) => {
      const direct = outOf(board, node).filter((edge) => isWriter(board, toOf(board, edge)));
      if (direct.length < 2) return null;
      return {
        at: [idOf(board, node), ...direct.map((edge) => edgeIdOf(board, edge))],
        facts: [],
        data: { label: labelOf(board, node), count: direct.length },
        fix: together(direct.map((edge) => insertOn(board, edge, [queueBox(board, node, toOf(board, edge))]))),
      };
    });
  },
} as const satisfies Rule;

/** A function that puts what it is told into a store. */
function isWriter(board: Board, node: number): boolean {
  return serviceAt(board, node) === 'lambda' && targetsOf(board, node).some((to) => roleAt(board, to) === 'store');
}
