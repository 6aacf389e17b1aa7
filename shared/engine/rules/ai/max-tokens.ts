import { idOf, isGiven, labelOf, numberAt } from '../ask.ts';
import { aws, type Board, type Rule, settingOf, type Verdict, verdictOf } from '../rule.ts';
import { modelPages, textModelsOf } from './models.ts';

/** AWS's advice: so many times the answer that is expected. */
const enough = 1.5;

/** The longest answer that is asked for is near the one that is expected: the quota is charged with it before the answer is known. */
export const maxTokens = {
  id: 'max-tokens',
  severity: 'info',
  sources: [aws(modelPages.quotas)],
  fixes: true,
  params: { times: { label: 'Times the expected answer from which it is told', default: 5, min: 1.5, max: 1000 } },
  check(board: Board): Verdict {
    const set = textModelsOf(board).filter((node) => isGiven(board, node, 'maxTokens'));
    return verdictOf(set, (node) => {
      const most = numberAt(board, node, 'maxTokens');
      const usual = numberAt(board, node, 'outputTokens');
      if (!(usual > 0) || !(most > usual * settingOf(board, maxTokens, 'times'))) return null;
      const id = idOf(board, node);
      const to = Math.ceil(usual * enough);
      return {
        at: [id],
        facts: [],
        data: { label: labelOf(board, node), most, usual, to },
        fix: { params: { [`${id}.maxTokens`]: to } },
      };
    });
  },
} as const satisfies Rule;
