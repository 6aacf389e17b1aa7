import { idOf, labelOf, nodesOf, numberAt, outOf, roleAt, toOf, valueAt } from '../ask.ts';
import { aws, type Board, guide, type Rule, settingOf, type Verdict, verdictOf } from '../rule.ts';

/** Many readers of a stream do not share what one shard may be read. */
export const sharedReaders = {
  id: 'shared-readers',
  severity: 'warning',
  sources: [
    guide('Kinesis vs SQS vs SNS Decision Tree'),
    aws('https://aws.amazon.com/kinesis/data-streams/faqs/?da=sec&sec=prep#'),
  ],
  fixes: true,
  params: { readers: { label: 'Readers of a stream from which it is told', default: 3, min: 2, max: 50 } },
  check(board: Board): Verdict {
    const read = nodesOf(board, 'kinesis-data-streams').filter((node) => readersOf(board, node) > 0);
    return verdictOf(read, (node) => {
      const readers = readersOf(board, node);
      if (readers < settingOf(board, sharedReaders, 'readers') || valueAt(board, node, 'enhancedFanOut') === true)
        return null;
      const calls = board.books.value('kinesis-data-streams.shard-read-calls');
      return {
        at: [idOf(board, node)],
        facts: [
          'kinesis-data-streams.shard-read-calls',
          'kinesis-data-streams.shard-read-bytes',
          'kinesis-data-streams.efo-consumer-shard-hour',
          'kinesis-data-streams.efo-data',
        ],
        data: { label: labelOf(board, node), readers, calls, each: calls / readers },
        fix: { params: { [`${idOf(board, node)}.enhancedFanOut`]: true } },
      };
    });
  },
} as const satisfies Rule;

/** Readers drawn and not drawn; a query engine reads the store behind the stream, not the stream. */
function readersOf(board: Board, node: number): number {
  const drawn = outOf(board, node).filter((edge) => roleAt(board, toOf(board, edge)) !== 'query');
  return drawn.length + numberAt(board, node, 'consumers');
}
