import type { RuleIn } from '../index.ts';
import type { Case } from '../try-rule.ts';

export const securityCases: Readonly<Record<RuleIn<'security'>, Case>> = {};
