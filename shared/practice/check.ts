/** What a line of a rubric asks of a board: a question that a program can answer, as data. */
import type { Severity } from '../engine/analysis.ts';
import type { GroupKind, Mode } from '../model/document.ts';

/** Canonical service ids; `@compute` and the like are the sets of `service-sets.ts`. At least one. */
export type Services = readonly string[];

export const compares = ['>=', '>', '<=', '<', '==', '!='] as const;
export type Compare = (typeof compares)[number];

/** A number that the engine, or the board's own parameters, give. */
export type Measure =
  /** What the arrows into `to` carry together, units a second: on average, or at the peak; all of it, or `only` its reads or writes. */
  | {
      readonly kind: 'rate';
      readonly from?: Services;
      readonly to: Services;
      readonly at?: 'average' | 'peak';
      readonly only?: 'reads' | 'writes';
    }
  /** USD a month: of these services with their arrows, or of the whole board. */
  | { readonly kind: 'cost'; readonly service?: Services }
  /** Of the slowest path, ms; of those that come past `to` where given: a path may end in a buffer that nobody waits for. */
  | { readonly kind: 'latency'; readonly to?: Services }
  /** Of the weakest path, likewise, 0 to 1. */
  | { readonly kind: 'availability'; readonly to?: Services }
  /** The fullest limit of any of these, 1 is full; `limit` names one by its key. */
  | { readonly kind: 'use'; readonly service: Services; readonly limit?: string }
  /** One number parameter of all these, added up. */
  | { readonly kind: 'sum'; readonly service: Services; readonly key: string }
  /** The load at which the first limit breaks, counted from the board as it is. */
  | { readonly kind: 'break' };

export type Check =
  | { readonly op: 'all'; readonly checks: readonly Check[] }
  | { readonly op: 'any'; readonly checks: readonly Check[] }
  /** So many boxes of these services together, 1 unless said; `within`: that stand in a container of the kind. */
  | {
      readonly op: 'node';
      readonly service: Services;
      readonly min?: number;
      readonly max?: number;
      readonly within?: GroupKind;
    }
  | { readonly op: 'no-node'; readonly service: Services }
  | { readonly op: 'edge'; readonly from: Services; readonly to: Services; readonly mode?: Mode }
  | { readonly op: 'no-edge'; readonly from: Services; readonly to: Services; readonly mode?: Mode }
  /** Some way along the arrows, through one of `via` where given, all of `mode` where given. */
  | {
      readonly op: 'path';
      readonly from: Services;
      readonly to: Services;
      readonly via?: Services;
      readonly mode?: Mode;
    }
  /** There is a way, and none goes past `via`. */
  | { readonly op: 'every-path'; readonly from: Services; readonly to: Services; readonly via: Services }
  /** There is no way, or none of `mode` alone. */
  | { readonly op: 'no-path'; readonly from: Services; readonly to: Services; readonly mode?: Mode }
  /** Some box of these has so many other boxes before (`in`) or behind it (`out`). */
  | { readonly op: 'degree'; readonly service: Services; readonly side: 'in' | 'out'; readonly min: number }
  /** A parameter, defaults counted, of some box of these; of all of them with `every`. */
  | {
      readonly op: 'param';
      readonly service: Services;
      readonly key: string;
      readonly compare: Compare;
      readonly value: number | string | boolean;
      readonly every?: boolean;
    }
  /** These stand in so many different containers of the kind. */
  | { readonly op: 'places'; readonly service: Services; readonly kind: GroupKind; readonly min: number }
  /** One of these stands in a label, a note or what was written in the round. Case, hyphens and thousands separators do not count. */
  | { readonly op: 'text'; readonly any: readonly string[] }
  | { readonly op: 'figure'; readonly of: Measure; readonly compare: Compare; readonly value: number }
  /** None of these rules, or none of this severity or worse, finds anything. */
  | { readonly op: 'no-finding'; readonly rule?: readonly string[]; readonly severity?: Severity };

export type Op = Check['op'];
export type CheckOf<O extends Op> = Extract<Check, { readonly op: O }>;

/** True where the two stand so; only `==` and `!=` hold between anything but numbers. */
export function compareHolds(a: unknown, compare: Compare, b: number | string | boolean): boolean {
  if (compare === '==') return a === b;
  if (compare === '!=') return a !== b;
  if (typeof a !== 'number' || typeof b !== 'number' || Number.isNaN(a)) return false;
  switch (compare) {
    case '>=':
      return a >= b;
    case '>':
      return a > b;
    case '<=':
      return a <= b;
    case '<':
      return a < b;
  }
}
