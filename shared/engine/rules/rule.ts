/**
 * A rule of advice. It looks at the measured board and answers in three values: it does not apply, it is satisfied, or it has findings.
 * It knows no words; `wording/findings/` has them, by rule id.
 */
import type { GuideSection } from '../../catalog/guide-sections.ts';
import type { Catalog } from '../../catalog/service.ts';
import type { Crossing, Design, Mode } from '../../model/document.ts';
import type { EdgeAnalysis, Fix, Limit, NodeAnalysis, Path, Severity } from '../analysis.ts';
import type { Books } from '../evaluate.ts';
import type { NodeLimit } from '../limits.ts';
import type { Network } from '../network.ts';
import type { Flows } from '../propagate.ts';
import type { Resolved } from '../resolve.ts';
import type { Attention } from './attention.ts';

/** All that an analysis found out, by index as in `graph.ts` or by id. */
export interface Measurements {
  readonly design: Design;
  readonly catalog: Catalog;
  readonly books: Books;
  readonly network: Network;
  readonly resolved: Resolved;
  /** The factor that clients and external systems were multiplied with, and what then flows. */
  readonly load: number;
  readonly flows: Flows;
  /** Of each edge. */
  readonly crossings: readonly Crossing[];
  readonly modes: readonly Mode[];
  readonly limits: readonly { readonly judged: NodeLimit; readonly limit: Limit }[];
  readonly paths: readonly Path[];
  /** What the analysis says of each node and edge, by id. */
  readonly nodes: Readonly<Record<string, NodeAnalysis>>;
  readonly edges: Readonly<Record<string, Omit<EdgeAnalysis, 'label'>>>;
  /** The same by index, which is many times faster to look up. */
  readonly nodeList: readonly NodeAnalysis[];
  readonly edgeList: readonly Omit<EdgeAnalysis, 'label'>[];
  /** Sum of the known cost lines. */
  readonly usdPerMonth: number;
}

/**
 * The measured board as rules see it. `ask.ts` has the questions that most rules put to it: they take note of the node or the arrow that was
 * asked about, and a rule is not asked again while that stays as it was. Reading a list here counts as looking at all of it.
 */
export interface Board extends Omit<Measurements, 'design'> {
  readonly design: Pick<Design, 'settings' | 'groups' | 'budgets'>;
  readonly attention: Attention;
  /** For the questions alone: here nobody takes note. */
  readonly all: Measurements;
}

export type Data = Readonly<Record<string, string | number | null>>;

/** One thing that a rule found. */
export interface Found {
  /** Nodes, edges and groups that it is about; the first is the one that a person would look at. */
  readonly at: readonly string[];
  /** Ids of the facts that it rests on, `SERVICE.KEY`. */
  readonly facts: readonly string[];
  /** What the words need: labels, figures, units. */
  readonly data: Data;
  readonly fix?: Fix;
}

export interface Advice extends Found {
  readonly rule: string;
  readonly severity: Severity;
}

export type Verdict = 'does-not-apply' | 'satisfied' | readonly Found[];

/** Where a rule comes from: a section of the guide, a page of AWS's, or the arithmetic of the board itself. */
export type RuleSource =
  | { readonly kind: 'guide'; readonly section: GuideSection }
  | { readonly kind: 'aws'; readonly url: string }
  | { readonly kind: 'board' };

/** A threshold of a rule that a pack may set. */
export interface RuleParam {
  readonly label: string;
  readonly default: number;
  readonly min: number;
  readonly max: number;
}

export interface Rule {
  readonly id: string;
  /** `error`: it will not work; `warning`: it will hurt; `info`: worth knowing. */
  readonly severity: Severity;
  readonly sources: readonly RuleSource[];
  /** Thresholds by key; the rule reads them with `settingOf`. */
  readonly params?: Readonly<Record<string, RuleParam>>;
  /** Its findings offer a fix, all or some of them. */
  readonly fixes?: true;
  readonly check: (board: Board) => Verdict;
}

/** A threshold of a rule, as a pack or else the rule itself has it. */
export function settingOf(board: Board, rule: Pick<Rule, 'id' | 'params'>, key: string): number {
  const settings = board.catalog.rules;
  const own = settings !== undefined && Object.hasOwn(settings, rule.id) ? settings[rule.id]?.params?.[key] : undefined;
  return own ?? rule.params?.[key]?.default ?? Number.NaN;
}

/** Findings; without any, `satisfied` where the board has something that the rule is about. */
export function verdict(findings: readonly Found[], applies: boolean): Verdict {
  if (findings.length > 0) return findings;
  return applies ? 'satisfied' : 'does-not-apply';
}

/** The verdict of a rule that looks at one thing after another: `judge` gives what it found there, or `null` where all is well. */
export function verdictOf<T>(things: readonly T[], judge: (thing: T) => Found | null): Verdict {
  return verdict(
    things.flatMap((thing) => judge(thing) ?? []),
    things.length > 0,
  );
}

/** A section of the guide, by the title that it has there. */
export function guide(section: GuideSection): RuleSource {
  return { kind: 'guide', section };
}

/** A page of AWS's documentation. */
export function aws(url: string): RuleSource {
  return { kind: 'aws', url };
}

/** The rule follows from the board's own figures. */
export const arithmetic: RuleSource = { kind: 'board' };
