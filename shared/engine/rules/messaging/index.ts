/** Queues, topics, streams and buses. */
import type { Rule } from '../rule.ts';

export const messagingRules = [] as const satisfies readonly Rule[];
