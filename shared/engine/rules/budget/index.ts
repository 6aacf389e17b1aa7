/** What the board promises: money, latency, availability. */
import type { Rule } from '../rule.ts';

export const budgetRules = [] as const satisfies readonly Rule[];
