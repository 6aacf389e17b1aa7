/** The two boards of every rule, by theme: a theme's list that lacks one does not compile. */
import { aiCases } from './ai/cases.ts';
import { boardCases } from './board/cases.ts';
import { budgetCases } from './budget/cases.ts';
import { computeCases } from './compute/cases.ts';
import { costCases } from './cost/cases.ts';
import { dataCases } from './data/cases.ts';
import type { Theme } from './index.ts';
import { limitCases } from './limits/cases.ts';
import { messagingCases } from './messaging/cases.ts';
import { networkCases } from './network/cases.ts';
import { resilienceCases } from './resilience/cases.ts';
import { securityCases } from './security/cases.ts';
import type { Case } from './try-rule.ts';

export const cases: Readonly<Record<Theme, Readonly<Record<string, Case>>>> = {
  ai: aiCases,
  board: boardCases,
  budget: budgetCases,
  compute: computeCases,
  cost: costCases,
  data: dataCases,
  limits: limitCases,
  messaging: messagingCases,
  network: networkCases,
  resilience: resilienceCases,
  security: securityCases,
};
