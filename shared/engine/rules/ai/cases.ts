import type { RuleIn } from '../index.ts';
import type { Case } from '../try-rule.ts';

export const aiCases: Readonly<Record<RuleIn<'ai'>, Case>> = {};
