import { definitionAt, edgeIdOf, idOf, labelOf, nodesOf, outOf, toOf } from '../ask.ts';
import { insertOn } from '../fixes.ts';
import { aws, type Board, type Rule, verdictOf } from '../rule.ts';
import { isQueue, queueBox } from './queues.ts';

/** An ordered topic delivers to queues alone. */
export const fifoTopicIntoQueues = {
  id: 'fifo-topic-into-queues',
  severity: 'error',
  sources: [aws('https://docs.aws.amazon.com/sns/latest/dg/fifo-topics.html')],
  fixes: true,
  check(board: Board) {
    const arrows = nodesOf(board, 'sns-fifo').flatMap((node) => outOf(board, node).map((edge) => ({ node, edge })));
    return verdictOf(arrows, ({ node, edge }) => {
      const to = toOf(board, edge);
      if (isQueue(board, to)) return null;
      return {
        at: [edgeIdOf(board, edge), idOf(board, node), idOf(board, to)],
        facts: [],
        data: { from: labelOf(board, node), to: labelOf(board, to), service: definitionAt(board, to).name },
        fix: insertOn(board, edge, [queueBox(board, node, to)]),
      };
    });
  },
} as const satisfies Rule;
