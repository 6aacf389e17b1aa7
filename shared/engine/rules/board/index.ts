/** What must hold for the board's own arithmetic. */
import type { Rule } from '../rule.ts';
import { amplifyingLoop } from './amplifying-loop.ts';
import { clientWithoutTraffic } from './client-without-traffic.ts';
import { foreignRegion } from './foreign-region.ts';
import { noFigures } from './no-figures.ts';
import { paramOutOfRange } from './param-out-of-range.ts';
import { sharesSum } from './shares-sum.ts';

export const boardRules = [
  amplifyingLoop,
  paramOutOfRange,
  sharesSum,
  clientWithoutTraffic,
  noFigures,
  foreignRegion,
] as const satisfies readonly Rule[];
