import { feedersOf, idOf, into, labelOf, leadingTo, nodesOf, roleAt, serviceAt, targetsOf } from '../ask.ts';
import { putBehind } from '../fixes.ts';
import { aws, type Board, guide, type Rule, verdictOf } from '../rule.ts';

/** What may turn content into vectors: models, and machines or jobs that may run one of their own. */
const embedders: ReadonlySet<string> = new Set([
  'bedrock-titan-embeddings',
  'bedrock-knowledge-bases',
  'sagemaker-realtime',
  'sagemaker-serverless',
  'sagemaker-hyperpod',
  'trainium-inferentia',
  'ecs-fargate',
  'ec2-auto-scaling',
  'eks',
  'emr',
  'glue',
  'step-functions-standard',
  'external',
  'generic',
]);

/** Something makes the vectors that are stored and searched. */
export const embeddingsMissing = {
  id: 'embeddings-missing',
  severity: 'warning',
  sources: [
    guide('Core Concepts You Must Know'),
    aws('https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-vectors-best-practices.html'),
  ],
  fixes: true,
  check(board: Board) {
    const fed = nodesOf(board, 's3-vectors').filter((node) => into(board, node).length > 0);
    return verdictOf(fed, (node) => {
      const before = [...leadingTo(board, [node])];
      const isThere = before.some(
        (from) =>
          embedders.has(serviceAt(board, from)) ||
          targetsOf(board, from).some((to) => embedders.has(serviceAt(board, to))),
      );
      const caller = feedersOf(board, node).find((from) => roleAt(board, from) === 'relay');
      if (isThere || caller === undefined) return null;
      return {
        at: [idOf(board, node)],
        facts: ['bedrock-titan-embeddings.v2-per-1k'],
        data: { label: labelOf(board, node), caller: labelOf(board, caller) },
        fix: putBehind(board, caller, { service: 'bedrock-titan-embeddings', label: 'Embeddings' }),
      };
    });
  },
} as const satisfies Rule;
