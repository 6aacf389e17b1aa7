import { figure, idOf, labelOf, nodesOf, numberAt, valueAt } from '../ask.ts';
import { aws, type Board, type Rule, verdictOf } from '../rule.ts';

/** A cluster runs a version that is in standard support. */
export const clusterOnOldVersion = {
  id: 'cluster-on-old-version',
  severity: 'warning',
  sources: [aws('https://www.vantage.sh/blog/amazon-eks-extended-support-cost-kubernetes')],
  fixes: true,
  check(board: Board) {
    return verdictOf(nodesOf(board, 'eks'), (node) => {
      if (valueAt(board, node, 'extendedSupport') !== true) return null;
      const id = idOf(board, node);
      const more = figure(board, 'eks.cluster-hour-extended') - figure(board, 'eks.cluster-hour');
      return {
        at: [id],
        facts: ['eks.cluster-hour', 'eks.cluster-hour-extended', 'eks.standard-support-months'],
        data: {
          label: labelOf(board, node),
          usd: more * numberAt(board, node, 'clusters') * board.design.settings.hoursPerMonth,
          months: figure(board, 'eks.standard-support-months'),
        },
        fix: { params: { [`${id}.extendedSupport`]: false } },
      };
    });
  },
} as const satisfies Rule;
