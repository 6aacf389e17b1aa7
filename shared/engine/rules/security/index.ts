/** Who may reach what, and what stands in front. */
import type { Rule } from '../rule.ts';

export const securityRules = [] as const satisfies readonly Rule[];
