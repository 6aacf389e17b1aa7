import { idOf, labelOf, numberAt } from '../ask.ts';
import { linesOf, usdOf } from '../bill.ts';
import { aws, type Board, guide, type Rule, settingOf, type Verdict, verdictOf } from '../rule.ts';
import { cacheMinimum, familyOf, modelAt, modelPages, textModelsOf } from './models.ts';

/** Long prompts that repeat are read from the cache. */
export const promptCacheUnused = {
  id: 'prompt-cache-unused',
  severity: 'info',
  sources: [
    guide('Bedrock Cost Optimization Strategies'),
    guide('Amazon Bedrock Enterprise Integration'),
    aws(modelPages.caching),
  ],
  fixes: true,
  params: {
    repeats: { label: 'Part of a prompt that repeats', default: 0.5, min: 0.01, max: 1 },
    usd: { label: 'USD a month from which it is told', default: 100, min: 1, max: 1_000_000 },
  },
  check(board: Board): Verdict {
    const repeats = settingOf(board, promptCacheUnused, 'repeats');
    const able = textModelsOf(board).flatMap((node) => {
      const fact = cacheMinimum(modelAt(board, node));
      return typeof fact === 'string' ? [{ node, fact }] : [];
    });
    return verdictOf(able, ({ node, fact }) => {
      const tokens = numberAt(board, node, 'inputTokens') * repeats;
      if (numberAt(board, node, 'cachedShare') > 0 || tokens < board.books.value(fact)) return null;
      const read = `bedrock.caching-${familyOf(modelAt(board, node))}-read-factor`;
      const usd = usdOf(linesOf(board, node, 'input-tokens'));
      const saved = usd * repeats * (1 - board.books.value(read));
      if (!(saved >= settingOf(board, promptCacheUnused, 'usd'))) return null;
      const id = idOf(board, node);
      return {
        at: [id],
        facts: [fact, read],
        data: { label: labelOf(board, node), usd, saved, repeats },
        fix: { params: { [`${id}.cachedShare`]: repeats } },
      };
    });
  },
} as const satisfies Rule;
