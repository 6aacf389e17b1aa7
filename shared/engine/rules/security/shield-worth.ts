import { idOf, labelOf, nodesOf, valueAt } from '../ask.ts';
import { connectedUsd, linesOf, usdOf } from '../bill.ts';
import { aws, type Board, guide, type Rule, verdictOf } from '../rule.ts';

/** Shield Advanced costs less than what it protects. */
export const shieldWorth = {
  id: 'shield-worth',
  severity: 'info',
  sources: [
    guide('Networking & Security'),
    aws('https://docs.aws.amazon.com/waf/latest/developerguide/ddos-advanced-summary-deciding.html'),
  ],
  fixes: true,
  check(board: Board) {
    return verdictOf(nodesOf(board, 'shield'), (node) => {
      const usd = usdOf(linesOf(board, node));
      const rest = connectedUsd(board) - usd;
      if (valueAt(board, node, 'advanced') !== true || !(usd > rest)) return null;
      const id = idOf(board, node);
      return {
        at: [id],
        facts: ['shield.standard', 'shield.advanced-subscription'],
        data: { label: labelOf(board, node), usd, rest: Math.max(0, rest) },
        fix: { params: { [`${id}.advanced`]: false } },
      };
    });
  },
} as const satisfies Rule;
