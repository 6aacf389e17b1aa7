import { idOf, into, labelOf, numberAt, onRequestPath } from '../ask.ts';
import { aws, type Board, guide, type Rule, verdictOf } from '../rule.ts';
import { modelPages, textModelsOf } from './models.ts';

/** Nobody waits for a batch. */
export const batchOnRequestPath = {
  id: 'batch-on-request-path',
  severity: 'error',
  sources: [guide('Foundation Model Selection Framework'), aws(modelPages.quotas)],
  fixes: true,
  check(board: Board) {
    const path = onRequestPath(board);
    const batched = textModelsOf(board).filter((node) => numberAt(board, node, 'batchShare') > 0);
    return verdictOf(batched, (node) => {
      // Where something else feeds the model as well, the batches may be that part.
      const awaited = path.has(node) && into(board, node).every((edge) => board.modes[edge] === 'sync');
      if (!awaited) return null;
      const id = idOf(board, node);
      return {
        at: [id],
        facts: ['bedrock.batch-discount-factor', 'bedrock.batch-min-records'],
        data: { label: labelOf(board, node), share: numberAt(board, node, 'batchShare') },
        fix: { params: { [`${id}.batchShare`]: 0 } },
      };
    });
  },
} as const satisfies Rule;
