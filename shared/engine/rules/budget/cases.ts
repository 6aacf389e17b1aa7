import type { RuleIn } from '../index.ts';
import type { Case } from '../try-rule.ts';

export const budgetCases: Readonly<Record<RuleIn<'budget'>, Case>> = {};
