import type { RuleIn } from '../index.ts';
import type { Case } from '../try-rule.ts';

export const networkCases: Readonly<Record<RuleIn<'network'>, Case>> = {};
