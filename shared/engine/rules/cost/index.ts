/** The same work for less. */
import type { Rule } from '../rule.ts';

export const costRules = [] as const satisfies readonly Rule[];
