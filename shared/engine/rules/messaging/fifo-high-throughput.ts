import { tightFrom } from '../../limits.ts';
import { idOf, labelOf, limitAt, nodesOf, valueAt } from '../ask.ts';
import { aws, type Board, guide, type Rule, verdictOf } from '../rule.ts';

/** A busy ordered queue runs in high-throughput mode. */
export const fifoHighThroughput = {
  id: 'fifo-high-throughput',
  severity: 'warning',
  sources: [
    guide('Kinesis vs SQS vs SNS Decision Tree'),
    aws('github:awsdocs/amazon-sqs-developer-guide@39de636dd410:doc_source/high-throughput-fifo.md'),
  ],
  fixes: true,
  check(board: Board) {
    return verdictOf(nodesOf(board, 'sqs-fifo'), (node) => {
      if (valueAt(board, node, 'highThroughput') === true) return null;
      const fullest = [limitAt(board, node, 'sends'), limitAt(board, node, 'receives')].reduce((a, b) =>
        (b?.utilisation ?? 0) > (a?.utilisation ?? 0) ? b : a,
      );
      if ((fullest?.utilisation ?? 0) < tightFrom) return null;
      return {
        at: [idOf(board, node)],
        facts: ['sqs-fifo.tps-default', 'sqs-fifo.tps-high-throughput'],
        data: {
          label: labelOf(board, node),
          demand: fullest?.demand ?? null,
          capacity: fullest?.capacity ?? null,
          high: board.books.value('sqs-fifo.tps-high-throughput'),
        },
        fix: { params: { [`${idOf(board, node)}.highThroughput`]: true } },
      };
    });
  },
} as const satisfies Rule;
