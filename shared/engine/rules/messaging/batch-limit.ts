import { allEdges, definitionAt, edgeAt, edgeIdOf, fromOf, idOf, labelOf, paramsOn, serviceAt, toOf } from '../ask.ts';
import { aws, type Board, guide, type Rule, verdictOf } from '../rule.ts';

/** The most units of one request, by what takes it. */
const largestInto: Readonly<Record<string, string>> = {
  dynamodb: 'dynamodb.batch-write-items',
  'sqs-standard': 'sqs-standard.batch',
  'sqs-fifo': 'sqs-standard.batch',
  sns: 'sns.batch',
  'kinesis-data-streams': 'kinesis-data-streams.put-records',
  firehose: 'firehose.batch',
  's3-vectors': 's3-vectors.put-batch',
};
/** And by the queue that hands it to a function. */
const largestOutOf: Readonly<Record<string, string>> = {
  'sqs-standard': 'sqs-standard.lambda-batch',
  'sqs-fifo': 'sqs-fifo.lambda-batch',
};

/** A request holds no more units than its service takes at once. */
export const batchLimit = {
  id: 'batch-limit',
  severity: 'error',
  sources: [
    guide('Handle 1 million writes per second'),
    aws('https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html'),
    aws('https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html'),
  ],
  fixes: true,
  check(board: Board) {
    const batched = allEdges(board).flatMap((e) => {
      const { batch } = paramsOn(board, e);
      const fact = batch === undefined ? undefined : factFor(board, e);
      return fact === undefined || batch === undefined ? [] : [{ e, fact, batch }];
    });
    return verdictOf(batched, ({ e, fact, batch }) => {
      const largest = board.books.value(fact);
      if (!(batch > largest)) return null;
      const to = toOf(board, e);
      return {
        at: [edgeIdOf(board, e), idOf(board, to)],
        facts: [fact],
        data: {
          from: labelOf(board, fromOf(board, e)),
          to: labelOf(board, to),
          batch,
          largest,
          service: definitionAt(board, to).name,
        },
        fix: { params: { [`${edgeIdOf(board, e)}.batch`]: largest } },
      };
    });
  },
} as const satisfies Rule;

function factFor(board: Board, edge: number): string | undefined {
  const from = serviceAt(board, fromOf(board, edge));
  const to = serviceAt(board, toOf(board, edge));
  if (to === 'lambda') return largestOutOf[from];
  // A table answers four times as many items in one read as it takes in one write.
  return to === 'dynamodb' && edgeAt(board, edge)?.throughput.readShare === 1
    ? 'dynamodb.batch-get-items'
    : largestInto[to];
}
