/**
 * Every rule, by theme and in the order that findings are shown. A rule is one file and one line in its theme's list; its words are in
 * `wording/findings/`, under the same theme.
 */

import { advised } from './advise.ts';
import { aiRules } from './ai/index.ts';
import { boardRules } from './board/index.ts';
import { budgetRules } from './budget/index.ts';
import { computeRules } from './compute/index.ts';
import { costRules } from './cost/index.ts';
import { dataRules } from './data/index.ts';
import { limitRules } from './limits/index.ts';
import { messagingRules } from './messaging/index.ts';
import { networkRules } from './network/index.ts';
import { resilienceRules } from './resilience/index.ts';
import type { Advice, Board, Rule } from './rule.ts';
import { securityRules } from './security/index.ts';

export const themes = {
  board: boardRules,
  limits: limitRules,
  budget: budgetRules,
  resilience: resilienceRules,
  security: securityRules,
  messaging: messagingRules,
  data: dataRules,
  compute: computeRules,
  network: networkRules,
  ai: aiRules,
  cost: costRules,
} as const satisfies Readonly<Record<string, readonly Rule[]>>;

export type Theme = keyof typeof themes;
export type RuleIn<T extends Theme> = (typeof themes)[T][number]['id'];
export type RuleId = RuleIn<Theme>;

export const rules: readonly Rule[] = Object.values(themes).flat();

/** What all rules, or those that are given, find on a measured board. */
export function advise(board: Board, from: readonly Rule[] = rules): readonly Advice[] {
  return advised(board, from).advice;
}
