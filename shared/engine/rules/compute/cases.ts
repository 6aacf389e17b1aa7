import type { RuleIn } from '../index.ts';
import type { Case } from '../try-rule.ts';

export const computeCases: Readonly<Record<RuleIn<'compute'>, Case>> = {};
