/** Runs rules on a measured board. It knows none of them, so that figures can be had without. */
import { carryAnswers, holds, type Seen, watched } from './attention.ts';
import type { Advice, Board, Rule } from './rule.ts';

/** Stands in for a rule that threw. */
export const ruleFailed = 'rule-failed';

/** What each rule said, and what it looked at to say so. */
export interface Advised {
  readonly rules: readonly Rule[];
  readonly each: readonly { readonly advice: readonly Advice[]; readonly seen: Seen }[];
  readonly advice: readonly Advice[];
}

/**
 * Runs these rules. One that throws becomes a finding that says so, and never takes the board with it. `before` is what the same rules said
 * of the board before: a rule that looked at nothing that is different now is not run again.
 */
export function advised(board: Board, rules: readonly Rule[], before: Advised | null = null): Advised {
  const { attention } = board;
  const { since } = attention;
  const settings = new Map(Object.entries(board.catalog.rules ?? {}));
  const each = rules.map((rule, k) => {
    const said = before?.rules === rules ? before.each[k] : undefined;
    if (said !== undefined && since !== null && holds(said.seen, since)) return said;
    const { result: advice, seen } = watched(board, () => adviceOf(board, rule, settings.get(rule.id)));
    return { advice, seen };
  });
  carryAnswers(attention);
  attention.since = null;
  return { rules, each, advice: each.flatMap(({ advice }) => advice) };
}

function adviceOf(board: Board, rule: Rule, settings: RuleSettings = {}): readonly Advice[] {
  const { off = false, severity = rule.severity } = settings;
  if (off) return [];
  try {
    const verdict = rule.check(board);
    if (typeof verdict === 'string') return [];
    return verdict.map((found) => ({ ...found, rule: rule.id, severity }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [{ rule: ruleFailed, severity: 'warning', at: [], facts: [], data: { failed: rule.id, reason } }];
  }
}

type RuleSettings = NonNullable<Board['catalog']['rules']>[string];
