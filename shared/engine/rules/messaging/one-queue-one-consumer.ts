import { containerOf, edgeIdOf, idOf, labelOf, numberAt, paramsOn, serviceAt, toOf } from '../ask.ts';
import { insertOn, together } from '../fixes.ts';
import { type Board, guide, type Rule, verdictOf } from '../rule.ts';
import { consumerArrows, queueBox, workQueuesOf } from './queues.ts';

/** A queue feeds one kind of consumer: those that share it divide its messages. */
export const oneQueueOneConsumer = {
  id: 'one-queue-one-consumer',
  severity: 'warning',
  sources: [guide('Kinesis vs SQS vs SNS Decision Tree')],
  fixes: true,
  check(board: Board) {
    const worked = workQueuesOf(board).filter((queue) => consumerArrows(board, queue).length > 0);
    return verdictOf(worked, (queue) => {
      const arrows = consumerArrows(board, queue);
      if (arrows.length < 2 || divides(board, arrows) || isOneFleet(board, arrows)) return null;
      const id = idOf(board, queue);
      const topic = serviceAt(board, queue) === 'sqs-fifo' ? 'sns-fifo' : 'sns';
      const queues = together(arrows.map((edge) => insertOn(board, edge, [queueBox(board, queue, toOf(board, edge))])));
      return {
        at: [id, ...arrows.map((edge) => edgeIdOf(board, edge))],
        facts: [],
        data: {
          label: labelOf(board, queue),
          count: arrows.length,
          drain: numberAt(board, queue, 'drainPerSecond') || null,
        },
        fix: { ...queues, services: { [id]: topic } },
      };
    });
  },
} as const satisfies Rule;

/** The board says what part each one takes. */
function divides(board: Board, arrows: readonly number[]): boolean {
  return arrows.some((edge) => paramsOn(board, edge).share !== undefined);
}

/** The same work drawn once for each zone or region. */
function isOneFleet(board: Board, arrows: readonly number[]): boolean {
  const services = new Set(arrows.map((edge) => serviceAt(board, toOf(board, edge))));
  const places = new Set(
    arrows.map((edge) => {
      const at = toOf(board, edge);
      return containerOf(board, at, 'az') ?? containerOf(board, at, 'region');
    }),
  );
  return services.size === 1 && places.size === arrows.length;
}
