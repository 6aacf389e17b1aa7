import type { RuleIn } from '../../engine/rules/index.ts';
import type { RuleWords } from './words.ts';

export const securityWords: Readonly<Record<RuleIn<'security'>, RuleWords>> = {};
