import { definitionAt, idOf, labelOf, leadingTo, nodesOf, numberAt, onRequestPath } from '../ask.ts';
import { linesOf, usdOf } from '../bill.ts';
import { aws, type Board, guide, type Rule, settingOf, type Verdict, verdictOf } from '../rule.ts';
import { modelPages, textModelsOf } from './models.ts';

/** What nobody waits for is asked in batches, at half the price. */
export const batchForBackground = {
  id: 'batch-for-background',
  severity: 'info',
  sources: [
    guide('Foundation Model Selection Framework'),
    guide('Amazon Bedrock Enterprise Integration'),
    aws(modelPages.quotas),
  ],
  fixes: true,
  params: { usd: { label: 'USD a month from which it is told', default: 50, min: 1, max: 1_000_000 } },
  check(board: Board): Verdict {
    const path = onRequestPath(board);
    const models = textModelsOf(board).filter((node) => Object.hasOwn(definitionAt(board, node).params, 'batchShare'));
    if (models.length === 0) return 'does-not-apply';
    // What is pushed to people afterwards is waited for, however it is drawn.
    const told = leadingTo(board, nodesOf(board, 'client', 'api-gateway-websocket', 'appsync', 'sns'));
    return verdictOf(models, (node) => {
      if (path.has(node) || told.has(node) || numberAt(board, node, 'batchShare') > 0) return null;
      const usd = usdOf(linesOf(board, node, 'input-tokens', 'output-tokens'));
      const saved = usd * (1 - board.books.value('bedrock.batch-discount-factor'));
      if (!(saved >= settingOf(board, batchForBackground, 'usd'))) return null;
      const id = idOf(board, node);
      return {
        at: [id],
        facts: ['bedrock.batch-discount-factor', 'bedrock.batch-min-records'],
        data: { label: labelOf(board, node), usd, saved, least: board.books.value('bedrock.batch-min-records') },
        fix: { params: { [`${id}.batchShare`]: 1 } },
      };
    });
  },
} as const satisfies Rule;
