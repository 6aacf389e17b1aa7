import type { RuleIn } from '../../engine/rules/index.ts';
import type { RuleWords } from './words.ts';

export const computeWords: Readonly<Record<RuleIn<'compute'>, RuleWords>> = {};
