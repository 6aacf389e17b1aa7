/**
 * A drawing as one line of text: `client > apigw > lambda x3 > ddb; lambda > sqs > worker`. `parse.ts` reads it, `print.ts` writes it,
 * `draft.ts` makes cards, arrows and containers of it.
 *
 *   a > b        an arrow; also `->` and `=>`               a ~> b       an asynchronous one
 *   a >> b       from each to every, where both are several   a -[events]-> b   with words on it
 *   a, b         both; `a > b, c > d` fans out and in again  (a > b | c)  branches side by side
 *   lambda x3    three of them; also behind ) and }          ; or a new line    another flow
 *   Orders:lambda, "Orders":lambda, lambda "Orders"          a label of one's own
 *   client(1000/s), lambda(512 MB, memoryMb=512)             parameters
 *   region us-east-1 { vpc { … } }                           containers: region az vpc subnet public private account group
 *   +lambda      another one, though there is one of that name
 *
 * The same name again means the same card. As many on the left of `>` as on the right are joined one to one.
 */
import type { GroupKind } from '../model/document.ts';

/** From the first character to behind the last, counted from 0. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Joint {
  /** Every one of the left is joined to every one of the right, however many they are. */
  readonly every: boolean;
  readonly async: boolean;
  /** The words on the arrow; may be empty. */
  readonly label: string;
}

export interface CardPart {
  readonly kind: 'card';
  /** A label of its own, as it was written. */
  readonly label: string | null;
  /** What names the service, or another card; without one the label names it. */
  readonly word: string | null;
  /** A new card, though there is one of that name. */
  readonly another: boolean;
  /** As they were written: "1000/s", "memoryMb=512". */
  readonly params: readonly string[];
  /** 1 to `mostCopies`. */
  readonly copies: number;
  /** Where the name stands in the text. */
  readonly span: Span;
}

/** Branches side by side: `( … | … )`. */
export interface ForkPart {
  readonly kind: 'fork';
  readonly branches: readonly Flow[];
  readonly copies: number;
}

/** A container: `vpc "Main" { … }`. */
export interface FramePart {
  readonly kind: 'frame';
  readonly frame: GroupKind;
  readonly label: string | null;
  readonly another: boolean;
  readonly flows: readonly Flow[];
  readonly copies: number;
  readonly span: Span;
}

export type Part = CardPart | ForkPart | FramePart;

export interface Step {
  /** The arrow that leads here; `null` for the first, unless the flow goes on from what is chosen. */
  readonly joint: Joint | null;
  /** At least one. */
  readonly parts: readonly Part[];
}

/** Steps in the order of the arrows; at least one. */
export interface Flow {
  readonly steps: readonly Step[];
}

export interface Line {
  readonly flows: readonly Flow[];
}

/** What is wrong, and what to do about it. */
export interface Problem {
  /** Counted from 0; people are told it from 1. */
  readonly at: number;
  readonly message: string;
  /** The line only stops too early: what is there can be drawn. */
  readonly unfinished: boolean;
}

export interface ParsedLine {
  /** All that could be read, also beside a problem. */
  readonly line: Line;
  readonly problems: readonly Problem[];
}

export const mostCopies = 50;

/** "column 12: two arrows in a row. Name a service between them." */
export function problemText({ at, message }: Problem): string {
  return `column ${at + 1}: ${message}`;
}
