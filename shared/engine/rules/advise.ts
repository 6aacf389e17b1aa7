/** Runs rules on a measured board. It knows none of them, so that figures can be had without. */
import type { Advice, Board, Rule } from './rule.ts';

/** Stands in for a rule that threw. */
export const ruleFailed = 'rule-failed';

/** Runs these rules. One that throws becomes a finding that says so, and never takes the board with it. */
export function adviceOf(board: Board, rules: readonly Rule[]): readonly Advice[] {
  const settings = new Map(Object.entries(board.catalog.rules ?? {}));
  return rules.flatMap((rule): readonly Advice[] => {
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
