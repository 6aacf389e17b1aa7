import type { RuleIn } from '../index.ts';
import type { Case } from '../try-rule.ts';

export const messagingCases: Readonly<Record<RuleIn<'messaging'>, Case>> = {};
