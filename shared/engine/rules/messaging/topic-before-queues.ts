import { edgeIdOf, idOf, labelOf, outOf, resolvedOf, toOf } from '../ask.ts';
import { putBehind } from '../fixes.ts';
import { type Board, guide, type Rule, verdictOf } from '../rule.ts';
import { isQueue } from './queues.ts';

/** From this many queues on, sending to each by hand is a fan-out. */
const fansOut = 3;

/** One message that goes to several queues is published once. */
export const topicBeforeQueues = {
  id: 'topic-before-queues',
  severity: 'warning',
  sources: [guide('Kinesis vs SQS vs SNS Decision Tree'), guide('Pattern 1: Event-Driven Microservices')],
  fixes: true,
  check(board: Board) {
    const senders = board.network.nodes.flatMap((node, i) =>
      node.role === 'relay' &&
      node.service.category === 'compute' &&
      outOf(board, i).some((edge) => isQueue(board, toOf(board, edge)))
        ? [i]
        : [],
    );
    return verdictOf(senders, (node) => {
      const copies = outOf(board, node).filter(
        (edge) => isQueue(board, toOf(board, edge)) && board.network.factor[edge] === 1,
      );
      if (copies.length < fansOut) return null;
      const fifo = copies.every((edge) => resolvedOf(board, toOf(board, edge)).service.id === 'sqs-fifo');
      const drawn = putBehind(board, node, {
        service: fifo ? 'sns-fifo' : 'sns',
        label: `${labelOf(board, node)} topic`,
      });
      const topic = drawn.nodes?.[0]?.id ?? '';
      const reconnect = copies.map(
        (edge) => [edgeIdOf(board, edge), { from: topic, to: idOf(board, toOf(board, edge)) }] as const,
      );
      return {
        at: [idOf(board, node), ...copies.map((edge) => edgeIdOf(board, edge))],
        facts: ['sns.publish', 'sns.deliver-sqs-lambda'],
        data: { label: labelOf(board, node), count: copies.length },
        fix: { ...drawn, reconnect: Object.fromEntries(reconnect) },
      };
    });
  },
} as const satisfies Rule;
