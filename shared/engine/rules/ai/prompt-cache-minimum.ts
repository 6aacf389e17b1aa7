import { idOf, labelOf, numberAt } from '../ask.ts';
import { aws, type Board, guide, type Rule, verdictOf } from '../rule.ts';
import { cacheMinimum, modelAt, modelName, modelPages, textModelsOf } from './models.ts';

/** What is counted as cached can be cached: the model does it, and the part of the prompt is long enough. */
export const promptCacheMinimum = {
  id: 'prompt-cache-minimum',
  severity: 'warning',
  sources: [
    guide('Bedrock Cost Optimization Strategies'),
    guide('Foundation Model Selection Framework'),
    aws(modelPages.caching),
  ],
  fixes: true,
  check(board: Board) {
    const cached = textModelsOf(board).filter((node) => numberAt(board, node, 'cachedShare') > 0);
    return verdictOf(cached, (node) => {
      const fact = cacheMinimum(modelAt(board, node));
      if (fact === undefined) return null;
      const tokens = numberAt(board, node, 'inputTokens') * numberAt(board, node, 'cachedShare');
      const least = fact === null ? null : board.books.value(fact);
      if (least !== null && tokens >= least) return null;
      const id = idOf(board, node);
      return {
        at: [id],
        facts: fact === null ? [] : [fact],
        data: { label: labelOf(board, node), model: modelName(board, node), tokens, least },
        fix: { params: { [`${id}.cachedShare`]: 0 } },
      };
    });
  },
} as const satisfies Rule;
