import { type Board, guide, type Rule, verdict } from '../rule.ts';
import { growingLimits, limitFindings } from './limit-exceeded.ts';

/** What is provisioned keeps room for a peak: under 70%, where the guide starts to scale. */
export const provisionedHeadroom = {
  id: 'provisioned-headroom',
  severity: 'warning',
  sources: [guide('Design a shopping cart that handles Black Friday traffic')],
  fixes: true,
  check(board: Board) {
    const { tight, any } = growingLimits(board);
    // One finding a node: its fullest tight limit. What fixes that one is what a person would do first.
    const fullest = new Map<number, (typeof tight)[number]>();
    for (const one of tight) {
      const known = fullest.get(one.judged.node);
      if (known === undefined || (one.limit.utilisation ?? 0) > (known.limit.utilisation ?? 0))
        fullest.set(one.judged.node, one);
    }
    return verdict(limitFindings(board, [...fullest.values()]), any);
  },
} as const satisfies Rule;
