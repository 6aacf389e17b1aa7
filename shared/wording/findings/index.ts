/** What each finding says, and what to do about it. A rule without words does not compile. */
import { ruleFailed } from '../../engine/rules/advise.ts';
import type { RuleId, Theme } from '../../engine/rules/index.ts';
import type { Advice } from '../../engine/rules/rule.ts';
import { aiWords } from './ai.ts';
import { boardWords } from './board.ts';
import { budgetWords } from './budget.ts';
import { computeWords } from './compute.ts';
import { costWords } from './cost.ts';
import { dataWords } from './data.ts';
import { limitsWords } from './limits.ts';
import { messagingWords } from './messaging.ts';
import { networkWords } from './network.ts';
import { resilienceWords } from './resilience.ts';
import { securityWords } from './security.ts';
import { type RuleWords, text } from './words.ts';

/** By theme, so that a theme without its file of words does not compile either. */
const byTheme = {
  ai: aiWords,
  board: boardWords,
  budget: budgetWords,
  compute: computeWords,
  cost: costWords,
  data: dataWords,
  limits: limitsWords,
  messaging: messagingWords,
  network: networkWords,
  resilience: resilienceWords,
  security: securityWords,
} satisfies Readonly<Record<Theme, Readonly<Record<string, RuleWords>>>>;

const words: Readonly<Record<string, RuleWords>> = Object.assign({}, ...Object.values(byTheme));

const failed: RuleWords = {
  title: 'Every rule can be checked',
  why: 'A rule that fails says nothing about the board, good or bad.',
  message: (data) => `The rule ${text(data, 'failed')} could not be checked: ${text(data, 'reason')}.`,
  remedy: () => 'Please report this board as a bug.',
};

/** The words of a rule, whether or not it found anything. */
export function ruleWords(id: RuleId | typeof ruleFailed | (string & {})): RuleWords {
  return id === ruleFailed ? failed : (words[id] ?? failed);
}

/** What one finding says, what to do, and the words on its button where the parameters alone do not say it. */
export function wordsFor(advice: Advice): { readonly message: string; readonly remedy: string; readonly fix?: string } {
  const { message, remedy, fix } = ruleWords(advice.rule);
  return {
    message: message(advice.data),
    remedy: remedy(advice.data),
    ...(fix === undefined || advice.fix === undefined ? {} : { fix: fix(advice.data) }),
  };
}
