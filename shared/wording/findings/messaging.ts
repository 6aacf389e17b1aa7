import type { RuleIn } from '../../engine/rules/index.ts';
import type { RuleWords } from './words.ts';

export const messagingWords: Readonly<Record<RuleIn<'messaging'>, RuleWords>> = {};
