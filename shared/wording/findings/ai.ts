import type { RuleIn } from '../../engine/rules/index.ts';
import type { RuleWords } from './words.ts';

export const aiWords: Readonly<Record<RuleIn<'ai'>, RuleWords>> = {};
