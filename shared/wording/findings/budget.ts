import type { RuleIn } from '../../engine/rules/index.ts';
import type { RuleWords } from './words.ts';

export const budgetWords: Readonly<Record<RuleIn<'budget'>, RuleWords>> = {};
