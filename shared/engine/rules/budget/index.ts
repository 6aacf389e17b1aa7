/** What the board promises: money, latency, availability. */
import type { Rule } from '../rule.ts';
import { notAvailableEnough } from './not-available-enough.ts';
import { overBudget } from './over-budget.ts';
import { tooSlow } from './too-slow.ts';

export const budgetRules = [overBudget, tooSlow, notAvailableEnough] as const satisfies readonly Rule[];
