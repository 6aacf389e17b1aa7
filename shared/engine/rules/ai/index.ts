/** Models, guardrails and vectors. */
import type { Rule } from '../rule.ts';

export const aiRules = [] as const satisfies readonly Rule[];
