/** What the rules about queues have in common. */
import { feedersOf, labelOf, nodesOf, outOf, perBoard, serviceAt, toOf } from '../ask.ts';
import type { NewBox } from '../fixes.ts';
import type { Board } from '../rule.ts';

const kinds = ['sqs-standard', 'sqs-fifo'] as const;
const namedSo = /\bdlq\b|dead[- ]?letter/i;

export function isQueue(board: Board, node: number): boolean {
  return kinds.some((kind) => kind === serviceAt(board, node));
}

/** A queue that another queue leads to, or that is called one: no queue hands messages to another except those it gave up on. */
export function isDeadLetterQueue(board: Board, node: number): boolean {
  return deadLetterQueuesOf(board).has(node);
}

const deadLetterQueuesOf = perBoard(
  (board): ReadonlySet<number> =>
    new Set(
      nodesOf(board, ...kinds).filter(
        (node) => namedSo.test(labelOf(board, node)) || feedersOf(board, node).some((from) => isQueue(board, from)),
      ),
    ),
);

/** Queues that hold work, without those for messages that nobody could handle. */
export const workQueuesOf = perBoard((board): readonly number[] =>
  nodesOf(board, ...kinds).filter((node) => !isDeadLetterQueue(board, node)),
);

/** Arrows out of a queue to what works on its messages. */
export function consumerArrows(board: Board, queue: number): readonly number[] {
  return outOf(board, queue).filter((edge) => !isDeadLetterQueue(board, toOf(board, edge)));
}

/** A queue to be put before what `node` is: one that keeps order where it comes from something that does. */
export function queueBox(board: Board, source: number, node: number): NewBox {
  const service = serviceAt(board, source).endsWith('-fifo') ? 'sqs-fifo' : 'sqs-standard';
  return { service, label: `${labelOf(board, node)} queue` };
}
