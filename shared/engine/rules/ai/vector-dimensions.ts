import { feedersOf, figure, idOf, labelOf, nodesOf, numberAt, serviceAt, targetsOf, valueAt } from '../ask.ts';
import { aws, type Board, guide, type Rule, verdictOf } from '../rule.ts';

/** An index has the dimensions of the model that makes its vectors. */
export const vectorDimensions = {
  id: 'vector-dimensions',
  severity: 'error',
  sources: [
    guide('Core Concepts You Must Know'),
    aws('https://docs.aws.amazon.com/en_es/AmazonS3/latest/userguide/s3-vectors-limitations.html'),
  ],
  fixes: true,
  check(board: Board) {
    const pairs = nodesOf(board, 's3-vectors').flatMap((node) => {
      const feeders = feedersOf(board, node);
      const near = [...feeders, ...feeders.flatMap((from) => targetsOf(board, from))];
      const models = new Set(near.filter((one) => serviceAt(board, one) === 'bedrock-titan-embeddings'));
      const [model] = models;
      // Two models may feed two indexes of one bucket.
      return models.size === 1 && model !== undefined ? [{ node, model }] : [];
    });
    return verdictOf(pairs, ({ node, model }) => {
      const made =
        valueAt(board, model, 'version') === 'v1'
          ? figure(board, 'bedrock-titan-embeddings.dimensions-v1')
          : numberAt(board, model, 'dimensions');
      const kept = numberAt(board, node, 'dims');
      if (!Number.isFinite(made) || kept === made) return null;
      const id = idOf(board, node);
      return {
        at: [id, idOf(board, model)],
        facts: ['bedrock-titan-embeddings.dimensions-v1', 's3-vectors.dimensions'],
        data: { label: labelOf(board, node), model: labelOf(board, model), kept, made },
        fix: { params: { [`${id}.dims`]: made } },
      };
    });
  },
} as const satisfies Rule;
