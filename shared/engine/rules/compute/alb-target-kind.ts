import { idOf, labelOf, nodesOf, serviceAt, targetsOf, valueAt } from '../ask.ts';
import { aws, type Board, type Rule, verdictOf } from '../rule.ts';

/** A load balancer is reckoned with the kind of target that it has. */
export const albTargetKind = {
  id: 'alb-target-kind',
  severity: 'info',
  sources: [aws('https://aws.amazon.com/elasticloadbalancing/pricing/')],
  fixes: true,
  check(board: Board) {
    const leading = nodesOf(board, 'alb').filter((node) => targetsOf(board, node).length > 0);
    return verdictOf(leading, (node) => {
      const functions = targetsOf(board, node).filter((to) => serviceAt(board, to) === 'lambda').length;
      const all = functions === targetsOf(board, node).length;
      const said = valueAt(board, node, 'targetIsLambda') === true;
      // With both kinds behind it either answer is half right.
      if (said === all || (functions > 0 && !all)) return null;
      const id = idOf(board, node);
      return {
        at: [id],
        facts: ['alb.lcu-processed-bytes', 'alb.lcu-lambda-bytes'],
        data: { label: labelOf(board, node), functions: all ? 1 : 0 },
        fix: { params: { [`${id}.targetIsLambda`]: all } },
      };
    });
  },
} as const satisfies Rule;
