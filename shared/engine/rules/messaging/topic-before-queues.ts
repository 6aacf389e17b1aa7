import { allNodes, definitionAt, edgeIdOf, factorOn, idOf, labelOf, outOf, roleAt, toOf } from '../ask.ts';
import { putBehind } from '../fixes.ts';
import { type Board, guide, type Rule, settingOf, type Verdict, verdictOf } from '../rule.ts';
import { isQueue } from './queues.ts';

/** One message that goes to several queues is published once. */
export const topicBeforeQueues = {
  id: 'topic-before-queues',
  severity: 'warning',
  sources: [guide('Kinesis vs SQS vs SNS Decision Tree'), guide('Pattern 1: Event-Driven Microservices')],
  fixes: true,
  params: { queues: { label: 'Queues from which sending by hand is told of', default: 3, min: 2, max: 1000 } },
  check(board: Board): Verdict {
    const senders = allNodes(board).filter(
      (node) =>
        roleAt(board, node) === 'relay' &&
        definitionAt(board, node).category === 'compute' &&
        outOf(board, node).some((edge) => isQueue(board, toOf(board, edge))),
    );
    return verdictOf(senders, (node) => {
      const copies = outOf(board, node).filter(
        (edge) => isQueue(board, toOf(board, edge)) && factorOn(board, edge) === 1,
      );
      if (copies.length < settingOf(board, topicBeforeQueues, 'queues')) return null;
      const fifo = copies.every((edge) => definitionAt(board, toOf(board, edge)).id === 'sqs-fifo');
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
