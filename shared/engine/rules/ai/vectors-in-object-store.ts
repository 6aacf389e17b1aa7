import { edgeIdOf, fromOf, groupOf, idOf, into, labelOf, nodesOf, serviceAt, toOf } from '../ask.ts';
import { aws, type Board, guide, type Rule, verdictOf } from '../rule.ts';

const named = /vector|embedding/i;

/** Vectors are written into an index that can be searched, not into objects. */
export const vectorsInObjectStore = {
  id: 'vectors-in-object-store',
  severity: 'warning',
  sources: [
    guide('Core Concepts You Must Know'),
    aws('https://docs.aws.amazon.com/en_es/AmazonS3/latest/userguide/s3-vectors-limitations.html'),
  ],
  fixes: true,
  check(board: Board) {
    const written = nodesOf(board, 's3').flatMap((node) => into(board, node).map((edge) => ({ node, edge })));
    return verdictOf(written, ({ node, edge }) => {
      const from = fromOf(board, edge);
      const isVector = serviceAt(board, from) === 'bedrock-titan-embeddings' || named.test(labelOf(board, node));
      if (!isVector) return null;
      const alone = into(board, node).length === 1;
      const id = `${idOf(board, node)}-vectors`;
      const box = {
        id,
        service: 's3-vectors',
        label: `${labelOf(board, node)} vectors`,
        params: {},
        group: groupOf(board, node),
        near: idOf(board, toOf(board, edge)),
      };
      return {
        at: [edgeIdOf(board, edge), idOf(board, node)],
        facts: ['s3-vectors.storage-gb-month', 's3-vectors.put-gb'],
        data: { from: labelOf(board, from), to: labelOf(board, node) },
        // A bucket that takes other things as well stays.
        fix: alone
          ? { services: { [idOf(board, node)]: 's3-vectors' } }
          : { nodes: [box], reconnect: { [edgeIdOf(board, edge)]: { from: idOf(board, from), to: id } } },
      };
    });
  },
} as const satisfies Rule;
