import type { RuleIn } from '../../engine/rules/index.ts';
import type { RuleWords } from './words.ts';

export const resilienceWords: Readonly<Record<RuleIn<'resilience'>, RuleWords>> = {};
