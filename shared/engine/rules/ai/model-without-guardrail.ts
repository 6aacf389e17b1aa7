import { idOf, labelOf, onRequestPath, valueAt } from '../ask.ts';
import { aws, type Board, guide, type Rule, verdictOf } from '../rule.ts';
import { modelPages, textModelsOf } from './models.ts';

const policies = ['guardrailContent', 'guardrailTopics', 'guardrailPii', 'guardrailGrounding'] as const;

/** A model that answers people has a guardrail. */
export const modelWithoutGuardrail = {
  id: 'model-without-guardrail',
  severity: 'warning',
  sources: [
    guide('Bedrock Cost Optimization Strategies'),
    guide('Event-Driven AI Architecture'),
    guide('Amazon Bedrock Enterprise Integration'),
    aws(modelPages.quotas),
  ],
  fixes: true,
  check(board: Board) {
    const path = onRequestPath(board);
    return verdictOf(
      textModelsOf(board).filter((node) => path.has(node)),
      (node) => {
        if (policies.some((policy) => valueAt(board, node, policy) === true)) return null;
        return {
          at: [idOf(board, node)],
          facts: ['bedrock.guardrail-content-text', 'bedrock.guardrail-content-tups'],
          data: {
            label: labelOf(board, node),
            price: board.books.value('bedrock.guardrail-content-text'),
            quota: board.books.value('bedrock.guardrail-content-tups'),
          },
          fix: { params: { [`${idOf(board, node)}.guardrailContent`]: true } },
        };
      },
    );
  },
} as const satisfies Rule;
