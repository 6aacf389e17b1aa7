import { idOf, labelOf, nodesOf, serviceAt } from '../ask.ts';
import { type Board, guide, type Rule, verdictOf } from '../rule.ts';

/** No classic load balancer in a new design. */
export const classicLoadBalancer = {
  id: 'classic-load-balancer',
  severity: 'warning',
  sources: [guide('Networking & Security')],
  fixes: true,
  check(board: Board) {
    return verdictOf(nodesOf(board, 'clb', 'alb', 'nlb'), (node) => {
      const id = idOf(board, node);
      if (serviceAt(board, node) !== 'clb') return null;
      return {
        at: [id],
        facts: ['clb.hour', 'alb.hour'],
        data: { label: labelOf(board, node) },
        fix: { services: { [id]: 'alb' } },
      };
    });
  },
} as const satisfies Rule;
