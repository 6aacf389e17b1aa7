import { feedersOf, idOf, labelOf, nodesOf, numberAt } from '../ask.ts';
import { aws, type Board, type Rule, verdictOf } from '../rule.ts';
import { isDeadLetterQueue, isQueue } from './queues.ts';

/** A dead-letter queue keeps messages longer than the queue that they come from. */
export const deadLetterRetention = {
  id: 'dead-letter-retention',
  severity: 'info',
  sources: [aws('https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html')],
  fixes: true,
  check(board: Board) {
    const fed = nodesOf(board, 'sqs-standard', 'sqs-fifo').flatMap((node) => {
      const sources = feedersOf(board, node).filter((from) => isQueue(board, from));
      return isDeadLetterQueue(board, node) && sources.length > 0 ? [{ node, sources }] : [];
    });
    return verdictOf(fed, ({ node, sources }) => {
      const kept = numberAt(board, node, 'retentionH');
      const before = Math.max(...sources.map((source) => numberAt(board, source, 'retentionH')));
      const longest = board.books.value('sqs-standard.retention-max') * 24;
      if (!(kept <= before) || before >= longest) return null;
      return {
        at: [idOf(board, node), ...sources.map((source) => idOf(board, source))],
        facts: ['sqs-standard.retention-max'],
        data: { label: labelOf(board, node), kept, before, longest },
        fix: { params: { [`${idOf(board, node)}.retentionH`]: longest } },
      };
    });
  },
} as const satisfies Rule;
