/**
 * A figure with its source. Every number that the engine uses is one of these, a parameter of the board, or a unit conversion
 * named in a formula.
 *
 * A fact may be known from two books. `guide` is what the guide states (its sections are titles of its text), `aws` what AWS documents.
 * A fact that neither has is an `assumption` and says why its value was chosen.
 */
import type { Figures } from '../model/document.ts';
import type { GuideSection } from './guide-sections.ts';

export type FactValue = number | string;
export type Confidence = 'high' | 'medium' | 'low' | 'unconfirmed';

export interface GuideStatement {
  readonly value: FactValue;
  readonly section: GuideSection;
}

export interface AwsStatement {
  readonly value: FactValue;
  /** A public address, or `github:owner/repo@commit:path`. */
  readonly url: string;
  /** When the value was read or captured, as the source dates it. */
  readonly asOf: string;
}

/**
 * What the engine needs of a fact: its values, without the words and sources that a person reads. The page starts with these alone
 * (`scripts/bare-facts.mjs`); `sources.ts` has the facts in full.
 */
export interface BareFact {
  readonly unit: string;
  readonly guide?: { readonly value: FactValue };
  readonly aws?: { readonly value: FactValue };
  readonly assumption?: { readonly value: FactValue };
  /** What a pack puts in the place of all of these. */
  readonly pack?: { readonly value: FactValue; readonly reason: string };
  readonly confidence: Confidence;
  /** Present only where guide and AWS differ; `true` where the sentence on it is not at hand. */
  readonly differs?: string | true;
}

export type BareSheet = Readonly<Record<string, BareFact>>;

export interface Fact extends BareFact {
  /** What the figure is, in a few words: "Records written to a shard". */
  readonly label: string;
  readonly guide?: GuideStatement;
  readonly aws?: AwsStatement;
  readonly assumption?: { readonly value: FactValue; readonly reason: string };
  /** One sentence on how guide and AWS differ; present only where they do. */
  readonly differs?: string;
  /** What qualifies the figure: tier, scope, exception. */
  readonly note?: string;
}

export type FactSheet = Readonly<Record<string, Fact>>;

/**
 * The value that `figures` puts in force: a pack's before all others, then the guide's first in the guide's book, AWS's alone in AWS's; an
 * assumption fills the rest.
 */
export function factValue(fact: BareFact, figures: Figures): FactValue {
  if (fact.pack !== undefined) return fact.pack.value;
  const stated = figures === 'guide' ? (fact.guide ?? fact.aws) : (fact.aws ?? fact.guide);
  return stated?.value ?? fact.assumption?.value ?? Number.NaN;
}

/** The same facts under longer keys, for figures of a property that its host service answers for: `content-text` → `guardrail-content-text`. */
export function withPrefix<F extends BareFact>(
  prefix: string,
  sheet: Readonly<Record<string, F>>,
): Readonly<Record<string, F>> {
  return Object.fromEntries(Object.entries(sheet).map(([key, fact]) => [`${prefix}${key}`, fact]));
}

/** Whether the words and sources of a fact are at hand. */
export function isFact(fact: BareFact): fact is Fact {
  return 'label' in fact;
}
