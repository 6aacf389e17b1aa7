/** VPCs, load balancers, gateways and what crosses them. */
import type { Rule } from '../rule.ts';

export const networkRules = [] as const satisfies readonly Rule[];
