import {
  edgeIdOf,
  fromOf,
  idOf,
  labelOf,
  nodesOf,
  numberAt,
  outOf,
  serviceAt,
  toOf,
  trafficOn,
  valueAt,
} from '../ask.ts';
import { aws, type Board, type Rule, verdictOf } from '../rule.ts';

/** Batches of one shard at once, unless the board's function is told otherwise outside the drawing. */
const batchesAtOnce = 1;

/** A function that reads a stream works off its batches as fast as they arrive: each shard waits for one batch before the next. */
export const streamFunctionKeepsUp = {
  id: 'stream-function-keeps-up',
  severity: 'warning',
  sources: [
    aws('github:aws/agent-toolkit-for-aws@d6ad2e4:skills/core-skills/aws-serverless/references/event-sources.md'),
    aws('https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html'),
  ],
  fixes: true,
  check(board: Board) {
    const reads = nodesOf(board, 'kinesis-data-streams')
      .filter((node) => valueAt(board, node, 'mode') === 'provisioned')
      .flatMap((node) => outOf(board, node))
      .filter((edge) => serviceAt(board, toOf(board, edge)) === 'lambda');
    return verdictOf(reads, (edge) => {
      const stream = fromOf(board, edge);
      const reader = toOf(board, edge);
      const { peakPerSecond, batch } = trafficOn(board, edge);
      if (peakPerSecond === null || batch === null) return null;
      const perShard = (batch * batchesAtOnce * 1000) / numberAt(board, reader, 'avgDurationMs');
      const shards = numberAt(board, stream, 'shards');
      const most = shards * perShard;
      if (!(peakPerSecond > most)) return null;
      const needed = Math.ceil(peakPerSecond / perShard);
      return {
        at: [edgeIdOf(board, edge), idOf(board, reader), idOf(board, stream)],
        facts: ['dynamodb.stream-lambda-parallelization-factor'],
        data: {
          stream: labelOf(board, stream),
          reader: labelOf(board, reader),
          rate: peakPerSecond,
          most,
          shards,
          atOnce: Math.ceil(needed / shards),
          parallel: board.books.value('dynamodb.stream-lambda-parallelization-factor'),
        },
        fix: { params: { [`${idOf(board, stream)}.shards`]: needed } },
      };
    });
  },
} as const satisfies Rule;
