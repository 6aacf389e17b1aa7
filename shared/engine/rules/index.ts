/**
 * Every rule, by theme and in the order that findings are shown. A rule is one file and one line in its theme's list; its words are in
 * `wording/findings/`, under the same theme.
 */
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

/** Stands in for a rule that threw. */
export const ruleFailed = 'rule-failed';

/** Runs every rule. One that throws becomes a finding that says so, and never takes the board with it. */
export function advise(board: Board, from: readonly Rule[] = rules): readonly Advice[] {
  const settings = new Map(Object.entries(board.catalog.rules ?? {}));
  return from.flatMap((rule): readonly Advice[] => {
    const { off = false, severity = rule.severity } = settings.get(rule.id) ?? {};
    if (off) return [];
    try {
      const verdict = rule.check(board);
      if (typeof verdict === 'string') return [];
      return verdict.map((found) => ({ ...found, rule: rule.id, severity }));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return [{ rule: ruleFailed, severity: 'warning', at: [], facts: [], data: { failed: rule.id, reason } }];
    }
  });
}
