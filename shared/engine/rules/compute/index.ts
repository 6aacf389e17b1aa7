/** Functions, containers and servers. */
import type { Rule } from '../rule.ts';

export const computeRules = [] as const satisfies readonly Rule[];
