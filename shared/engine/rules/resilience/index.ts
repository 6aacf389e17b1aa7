/** What is left when something fails. */
import type { Rule } from '../rule.ts';

export const resilienceRules = [] as const satisfies readonly Rule[];
