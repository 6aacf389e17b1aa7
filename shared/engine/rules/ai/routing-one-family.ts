import { idOf, labelOf, nodesOf, targetsOf } from '../ask.ts';
import { together } from '../fixes.ts';
import { type Board, guide, type Rule, verdictOf } from '../rule.ts';
import { type Family, familyOf, modelAt, textModelsOf, withModel } from './models.ts';

/** A model of each family that a router may use in another's place. */
const ofFamily: Readonly<Record<Family, string>> = {
  nova: 'bedrock-nova-pro',
  claude: 'bedrock-claude-haiku-4-5',
  other: 'bedrock-nova-pro',
};

/** A prompt router chooses among models of one family. */
export const routingOneFamily = {
  id: 'routing-one-family',
  severity: 'error',
  sources: [guide('Foundation Model Selection Framework'), guide('Bedrock Cost Optimization Strategies')],
  fixes: true,
  check(board: Board) {
    const models = new Set(textModelsOf(board));
    const routers = nodesOf(board, 'bedrock').flatMap((node) => {
      const targets = targetsOf(board, node).filter((to) => models.has(to));
      return targets.length > 1 ? [{ node, targets }] : [];
    });
    return verdictOf(routers, ({ node, targets }) => {
      const [first, ...others] = targets as [number, ...number[]];
      const family = familyOf(modelAt(board, first));
      const strangers = others.filter((to) => familyOf(modelAt(board, to)) !== family);
      if (strangers.length === 0) return null;
      return {
        at: [idOf(board, node), ...strangers.map((to) => idOf(board, to))],
        facts: [],
        data: {
          label: labelOf(board, node),
          one: labelOf(board, first),
          other: labelOf(board, strangers[0] as number),
        },
        fix: together(strangers.map((to) => withModel(board, to, ofFamily[family]))),
      };
    });
  },
} as const satisfies Rule;
