import { factValue } from '../../../catalog/fact.ts';
import { allNodes, idOf, labelOf, serviceAt } from '../ask.ts';
import { aws, type Board, guide, type Rule, verdictOf } from '../rule.ts';
import { modelAt, modelName, modelPages, withModel } from './models.ts';

/** What AWS's lifecycle table names as successor, or the nearest model of the catalog. */
const successors: Readonly<Record<string, string>> = {
  'bedrock-claude-3-haiku': 'bedrock-claude-haiku-4-5',
  'bedrock-claude-3-sonnet': 'bedrock-claude-sonnet-4-6',
  'bedrock-claude-sonnet-4': 'bedrock-claude-sonnet-4-6',
  'bedrock-nova-premier': 'bedrock-nova-pro',
};

/** No model has a date from which its calls fail. */
export const retiredModel = {
  id: 'retired-model',
  severity: 'warning',
  sources: [guide('Foundation Model Selection Framework'), aws(modelPages.lifecycle)],
  fixes: true,
  check(board: Board) {
    const models = allNodes(board).filter((node) => serviceAt(board, node).startsWith('bedrock'));
    return verdictOf(models, (node) => {
      const model = modelAt(board, node);
      const fact = `${model}.end-of-life`;
      const known = board.books.fact(fact);
      if (known === undefined) return null;
      const to = successors[model];
      return {
        at: [idOf(board, node)],
        facts: [fact],
        data: {
          label: labelOf(board, node),
          model: modelName(board, node),
          date: String(factValue(known, board.design.settings.figures)),
          to: to === undefined ? null : (board.catalog.services[to]?.name ?? to),
        },
        ...(to === undefined ? {} : { fix: withModel(board, node, to) }),
      };
    });
  },
} as const satisfies Rule;
