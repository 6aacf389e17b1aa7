import type { RuleIn } from '../../engine/rules/index.ts';
import type { RuleWords } from './words.ts';

export const networkWords: Readonly<Record<RuleIn<'network'>, RuleWords>> = {};
