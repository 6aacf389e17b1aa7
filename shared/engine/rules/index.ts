/** Every rule, in the order that findings are shown. A rule is one file and one line here; its words are in `wording/findings.ts`. */
import { amplifyingLoop } from './amplifying-loop.ts';
import { clientWithoutTraffic } from './client-without-traffic.ts';
import { limitExceeded } from './limit-exceeded.ts';
import { noFigures } from './no-figures.ts';
import { paramOutOfRange } from './param-out-of-range.ts';
import { partitionCount } from './partition-count.ts';
import { provisionedHeadroom } from './provisioned-headroom.ts';
import type { Advice, Board, Rule } from './rule.ts';
import { sharesSum } from './shares-sum.ts';
import { staticLimit } from './static-limit.ts';

export const rules = [
  amplifyingLoop,
  paramOutOfRange,
  limitExceeded,
  staticLimit,
  provisionedHeadroom,
  sharesSum,
  clientWithoutTraffic,
  partitionCount,
  noFigures,
] as const satisfies readonly Rule[];

export type RuleId = (typeof rules)[number]['id'] | 'rule-failed';

/** Runs every rule. One that throws becomes a finding that says so, and never takes the board with it. */
export function advise(board: Board, from: readonly Rule[] = rules): readonly Advice[] {
  return from.flatMap((rule): readonly Advice[] => {
    try {
      const verdict = rule.check(board);
      return typeof verdict === 'string' ? [] : verdict.map((finding) => ({ ...finding, rule: rule.id }));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return [{ rule: 'rule-failed', severity: 'warning', at: [], facts: [], data: { failed: rule.id, reason } }];
    }
  });
}
