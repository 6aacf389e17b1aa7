/** Databases, caches and object stores. */
import type { Rule } from '../rule.ts';
import { partitionCount } from './partition-count.ts';

export const dataRules = [partitionCount] as const satisfies readonly Rule[];
