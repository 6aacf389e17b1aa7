import { figure, idOf, labelOf, nodesOf, numberAt, valueAt } from '../ask.ts';
import { aws, type Board, guide, type Rule, verdictOf } from '../rule.ts';

const colder: ReadonlySet<unknown> = new Set(['INTELLIGENT_TIERING', 'STANDARD_IA', 'ONEZONE_IA', 'GLACIER_IR']);

/** Objects in a colder class are large enough for it. */
export const smallObjectClass = {
  id: 'small-object-class',
  severity: 'warning',
  sources: [
    guide('S3 Storage Classes Strategy'),
    aws('github:awsdocs/amazon-s3-userguide@cc53dd6a44d3:doc_source/storage-class-intro.md'),
  ],
  fixes: true,
  check(board: Board) {
    const cold = nodesOf(board, 's3').filter((node) => colder.has(valueAt(board, node, 'storageClass')));
    const least = figure(board, 's3.min-billable-ia');
    return verdictOf(cold, (node) => {
      const kb = numberAt(board, node, 'objectKb');
      if (!(kb < least)) return null;
      const id = idOf(board, node);
      const tiering = valueAt(board, node, 'storageClass') === 'INTELLIGENT_TIERING';
      return {
        at: [id],
        facts: ['s3.min-billable-ia', 's3.standard-storage'],
        data: { label: labelOf(board, node), kb, least, tiering: tiering ? 1 : 0 },
        fix: { params: { [`${id}.storageClass`]: 'STANDARD' } },
      };
    });
  },
} as const satisfies Rule;
