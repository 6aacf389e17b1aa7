/**
 * A rule of advice. It looks at the measured board and answers in three values: it does not apply, it is satisfied, or it has findings.
 * It knows no words; `wording/findings.ts` has them, by rule id.
 */
import type { Catalog } from '../../catalog/service.ts';
import type { Design } from '../../model/document.ts';
import type { Fix, Limit, Path, Severity } from '../analysis.ts';
import type { Books } from '../evaluate.ts';
import type { NodeLimit } from '../limits.ts';
import type { Network } from '../network.ts';
import type { Flows } from '../propagate.ts';
import type { Resolved } from '../resolve.ts';

export interface Board {
  readonly design: Design;
  readonly catalog: Catalog;
  readonly books: Books;
  readonly network: Network;
  readonly resolved: Resolved;
  readonly flows: Flows;
  readonly limits: readonly { readonly judged: NodeLimit; readonly limit: Limit }[];
  readonly paths: readonly Path[];
}

export interface Advice {
  readonly rule: string;
  readonly severity: Severity;
  readonly at: readonly string[];
  readonly facts: readonly string[];
  readonly fix?: Fix;
  /** What the words need: labels, figures, units. */
  readonly data: Readonly<Record<string, string | number | null>>;
}

export type Verdict = 'does-not-apply' | 'satisfied' | readonly Omit<Advice, 'rule'>[];

export interface Rule {
  readonly id: string;
  readonly check: (board: Board) => Verdict;
}

/** Findings; without any, `satisfied` where the board has something that the rule is about. */
export function verdict(findings: readonly Omit<Advice, 'rule'>[], applies: boolean): Verdict {
  if (findings.length > 0) return findings;
  return applies ? 'satisfied' : 'does-not-apply';
}
