/** Every limit and quota of the catalog, judged. */
import type { Rule } from '../rule.ts';
import { limitExceeded } from './limit-exceeded.ts';
import { provisionedHeadroom } from './provisioned-headroom.ts';
import { staticLimit } from './static-limit.ts';

export const limitRules = [limitExceeded, staticLimit, provisionedHeadroom] as const satisfies readonly Rule[];
