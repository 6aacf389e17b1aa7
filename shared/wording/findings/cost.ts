import type { RuleIn } from '../../engine/rules/index.ts';
import type { RuleWords } from './words.ts';

export const costWords: Readonly<Record<RuleIn<'cost'>, RuleWords>> = {};
