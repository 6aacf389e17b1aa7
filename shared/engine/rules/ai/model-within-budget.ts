import { definitionAt, idOf, labelOf, latencyAt, onRequestPath } from '../ask.ts';
import { type Board, guide, type Rule, verdictOf } from '../rule.ts';

/** No model on the path takes longer by itself than the whole request may. */
export const modelWithinBudget = {
  id: 'model-within-budget',
  severity: 'error',
  sources: [guide('Question 1: Comprehensive AI Platform Design'), guide('Foundation Model Selection Framework')],
  check(board: Board) {
    const budget = board.design.budgets?.p50Ms;
    if (budget === undefined) return 'does-not-apply';
    const slow = [...onRequestPath(board)].filter((node) => {
      const { category, id } = definitionAt(board, node);
      return category === 'ai' || id === 's3-vectors';
    });
    return verdictOf(
      slow.sort((a, b) => a - b),
      (node) => {
        const ms = latencyAt(board, node);
        if (!(ms > budget)) return null;
        return {
          at: [idOf(board, node)],
          facts: Object.hasOwn(definitionAt(board, node).params, 'outputTokens')
            ? ['bedrock.first-token', 'bedrock.token-rate', 'bedrock.token-rate-small']
            : [],
          data: { label: labelOf(board, node), ms, budget },
        };
      },
    );
  },
} as const satisfies Rule;
