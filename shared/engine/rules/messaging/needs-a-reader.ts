import { definitionAt, edgeIdOf, fromOf, idOf, labelOf, nodesOf, outOf, serviceAt, toOf } from '../ask.ts';
import { insertOn } from '../fixes.ts';
import { aws, type Board, guide, type Rule, verdictOf } from '../rule.ts';

const senders: readonly string[] = [
  'sqs-standard',
  'sqs-fifo',
  'sns',
  'sns-fifo',
  'eventbridge',
  'kinesis-data-streams',
];
/** Stores that none of them can write to. */
const stores: ReadonlySet<string> = new Set([
  'dynamodb',
  's3',
  's3-vectors',
  'rds',
  'aurora',
  'aurora-serverless-v2',
  'elasticache',
  'dax',
  'efs',
  'sagemaker-feature-store',
]);

/** Something writes what a queue, topic, bus or stream holds into a store. */
export const needsAReader = {
  id: 'needs-a-reader',
  severity: 'error',
  sources: [
    guide('Pattern 1: Event-Driven Microservices'),
    guide('Pattern 2: Real-Time Analytics Pipeline'),
    aws('https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html'),
  ],
  fixes: true,
  check(board: Board) {
    const leaving = nodesOf(board, ...senders).flatMap((node) => outOf(board, node));
    return verdictOf(leaving, (edge) => {
      const from = fromOf(board, edge);
      const to = toOf(board, edge);
      if (!stores.has(serviceAt(board, to))) return null;
      const delivers = serviceAt(board, to) === 's3' && !serviceAt(board, from).startsWith('sqs-');
      const reader = delivers
        ? { service: 'firehose', label: `${labelOf(board, to)} delivery` }
        : { service: 'lambda', label: `${labelOf(board, to)} writer` };
      return {
        at: [edgeIdOf(board, edge), idOf(board, from), idOf(board, to)],
        facts: [],
        data: {
          from: labelOf(board, from),
          to: labelOf(board, to),
          service: definitionAt(board, from).name,
          reader: delivers ? 'a delivery stream' : 'a function',
        },
        fix: insertOn(board, edge, [reader]),
      };
    });
  },
} as const satisfies Rule;
