import type { RuleIn } from '../index.ts';
import type { Case } from '../try-rule.ts';

export const costCases: Readonly<Record<RuleIn<'cost'>, Case>> = {};
