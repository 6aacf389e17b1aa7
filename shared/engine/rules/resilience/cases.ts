import type { RuleIn } from '../index.ts';
import type { Case } from '../try-rule.ts';

export const resilienceCases: Readonly<Record<RuleIn<'resilience'>, Case>> = {};
