import { tightFrom } from '../../limits.ts';
import { idOf, labelOf, limitAt, valueAt } from '../ask.ts';
import { aws, type Board, guide, type Rule, verdictOf } from '../rule.ts';
import { modelPages, textModelsOf } from './models.ts';

/** A busy model is called through a profile of several regions, whose quotas are larger. */
export const crossRegionProfile = {
  id: 'cross-region-profile',
  severity: 'warning',
  sources: [guide('Question 1: Comprehensive AI Platform Design'), aws(modelPages.quotas)],
  fixes: true,
  check(board: Board) {
    const local = textModelsOf(board).filter((node) => valueAt(board, node, 'profile') === 'one-region');
    return verdictOf(local, (node) => {
      const calls = limitAt(board, node, 'requests-per-minute');
      const tokens = limitAt(board, node, 'tokens-per-minute');
      const fullest = (tokens?.utilisation ?? 0) > (calls?.utilisation ?? 0) ? tokens : calls;
      if ((fullest?.utilisation ?? 0) < tightFrom) return null;
      const id = idOf(board, node);
      return {
        at: [id],
        facts: fullest?.facts ?? [],
        data: {
          label: labelOf(board, node),
          full: fullest?.utilisation ?? null,
          what: fullest === tokens ? 'tokens' : 'calls',
          capacity: fullest?.capacity ?? null,
        },
        fix: { params: { [`${id}.profile`]: 'cross-region' } },
      };
    });
  },
} as const satisfies Rule;
