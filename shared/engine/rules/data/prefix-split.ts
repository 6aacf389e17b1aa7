import { figure, idOf, labelOf, limitAt, nodesOf, numberAt, perSecondInto } from '../ask.ts';
import { aws, type Board, guide, type Rule, verdictOf } from '../rule.ts';

/** Says that S3 splits a busy prefix by itself, but not at once. */
export const prefixSplit = {
  id: 'prefix-split',
  severity: 'info',
  sources: [
    guide('S3 Request Patterns & Optimization'),
    aws('github:awsdocs/amazon-s3-userguide@cc53dd6a44d3:doc_source/optimizing-performance.md'),
  ],
  check(board: Board) {
    const busy = nodesOf(board, 's3').filter((node) => perSecondInto(board, node) > 0);
    return verdictOf(busy, (node) => {
      const prefixes = numberAt(board, node, 'prefixes');
      const kinds = [
        { limit: limitAt(board, node, 'prefix-writes'), one: figure(board, 's3.writes-per-prefix'), what: 'writes' },
        { limit: limitAt(board, node, 'prefix-reads'), one: figure(board, 's3.reads-per-prefix'), what: 'reads' },
      ];
      const over = kinds.find(({ limit, one }) => (limit?.demand ?? 0) > one && (limit?.utilisation ?? 2) <= 1);
      if (over === undefined) return null;
      return {
        at: [idOf(board, node)],
        facts: ['s3.writes-per-prefix', 's3.reads-per-prefix'],
        data: {
          label: labelOf(board, node),
          rate: over.limit?.demand ?? null,
          what: over.what,
          one: over.one,
          prefixes,
        },
      };
    });
  },
} as const satisfies Rule;
