import { idOf, into, labelOf, nodesOf, onRequestPath, trafficOn, valueAt } from '../ask.ts';
import { aws, type Board, guide, type Rule, verdictOf } from '../rule.ts';

/** What people wait for is not in an archive that takes hours. */
export const glacierOnRequestPath = {
  id: 'glacier-on-request-path',
  severity: 'error',
  sources: [guide('S3 Storage Classes Strategy'), aws('https://aws.amazon.com/s3/faqs/')],
  fixes: true,
  check(board: Board) {
    const path = onRequestPath(board);
    const archives = nodesOf(board, 's3').filter((node) =>
      ['GLACIER', 'DEEP_ARCHIVE'].includes(String(valueAt(board, node, 'storageClass'))),
    );
    return verdictOf(archives, (node) => {
      const isRead = into(board, node).some((edge) => (trafficOn(board, edge).readShare ?? 0) > 0);
      if (!path.has(node) || !isRead) return null;
      const id = idOf(board, node);
      return {
        at: [id],
        facts: ['s3.glacier-instant-storage', 's3.glacier-instant-retrieval'],
        data: { label: labelOf(board, node) },
        fix: { params: { [`${id}.storageClass`]: 'GLACIER_IR' } },
      };
    });
  },
} as const satisfies Rule;
