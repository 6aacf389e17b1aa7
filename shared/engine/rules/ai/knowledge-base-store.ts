import { idOf, labelOf, nodesOf, serviceAt, targetsOf } from '../ask.ts';
import { putBehind } from '../fixes.ts';
import { aws, type Board, guide, type Rule, verdictOf } from '../rule.ts';

const stores: ReadonlySet<string> = new Set([
  's3-vectors',
  'opensearch',
  'aurora',
  'aurora-serverless-v2',
  'rds',
  'dynamodb',
  'external',
  'generic',
]);

/** A knowledge base has a store for its vectors, which is billed. */
export const knowledgeBaseStore = {
  id: 'knowledge-base-store',
  severity: 'warning',
  sources: [
    guide('S3 Vectors Architecture Patterns'),
    aws('https://docs.aws.amazon.com/bedrock/latest/userguide/knowledge-base-ds.md'),
  ],
  fixes: true,
  check(board: Board) {
    return verdictOf(nodesOf(board, 'bedrock-knowledge-bases'), (node) => {
      if (targetsOf(board, node).some((to) => stores.has(serviceAt(board, to)))) return null;
      const label = labelOf(board, node);
      return {
        at: [idOf(board, node)],
        facts: ['bedrock-knowledge-bases.retrieval', 's3-vectors.storage-gb-month', 's3-vectors.query-request'],
        data: { label },
        fix: putBehind(board, node, { service: 's3-vectors', label: `${label} vectors` }, { readShare: 1 }),
      };
    });
  },
} as const satisfies Rule;
