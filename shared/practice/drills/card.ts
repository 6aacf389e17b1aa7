/** A drill card: one question that a person can answer, a short answer, and where it is read. */
import type { GuideSection } from '../../catalog/guide-sections.ts';

/** Where an answer comes from; all of them can be shown. */
export type CardSource =
  /** A figure by its id, `SERVICE.KEY`: `sources` of the catalog has it in full. */
  | { readonly kind: 'fact'; readonly id: string }
  | { readonly kind: 'guide'; readonly section: GuideSection }
  | { readonly kind: 'aws'; readonly url: string; readonly asOf?: string }
  /** A rule of advice by its id. */
  | { readonly kind: 'rule'; readonly id: string }
  /** A decision of the guide by its name, with the answers to its questions that the card tells of. */
  | { readonly kind: 'decision'; readonly name: string }
  /** A sum, as it was worked out. */
  | { readonly kind: 'sum'; readonly line: string }
  /** Written by the person. */
  | { readonly kind: 'own'; readonly text: string };

/** A number that can be typed and judged: in `unit` as the answer says it. */
export interface CardNumber {
  readonly value: number;
  readonly unit: string;
}

export interface Card {
  /** The same in every release: reviews hold on to it. */
  readonly id: string;
  /** A service's id, or one of `themes`. */
  readonly topic: string;
  readonly question: string;
  readonly answer: string;
  /** Why, or what qualifies it; in a sentence or two. */
  readonly because?: string;
  /** Where guide and AWS state different values: both in words. */
  readonly books?: { readonly guide: string; readonly aws: string };
  readonly number?: CardNumber;
  /** At least one. */
  readonly sources: readonly CardSource[];
  /** The figure could not be confirmed. */
  readonly isUnconfirmed?: true;
  readonly isOwn?: true;
}
