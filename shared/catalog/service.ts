/**
 * Everything known of one AWS service: what it does to traffic, its parameters, limits and prices. One service is one file under
 * `services/`, its figures one file under `facts/`; `index.ts` lists them.
 */

import type { Committable } from './commitment.ts';
import type { BareSheet } from './fact.ts';
import type { Condition, Formula } from './formula.ts';
import type { GuideRank } from './guide-ranks.ts';

/** What a service does to the units that reach it; `engine/propagate.ts` has the rule for each. */
export const roles = [
  'source',
  'relay',
  'splitter',
  'copier',
  'cache',
  'filter',
  'transformer',
  'batcher',
  'store',
  'query',
] as const;
export type Role = (typeof roles)[number];

export const categories = [
  'client',
  'compute',
  'database',
  'storage',
  'cache',
  'messaging',
  'streaming',
  'integration',
  'network',
  'edge',
  'security',
  'analytics',
  'search',
  'ai',
  'observability',
  'generic',
] as const;
export type Category = (typeof categories)[number];

interface ParamBase {
  readonly label: string;
  /** Why it matters: what it changes. */
  readonly why: string;
}

export interface NumberParam extends ParamBase {
  readonly kind: 'number';
  readonly unit: string;
  /** `null`: not set unless the board says so. */
  readonly default: number | null;
  readonly min: number;
  /** `null`: no upper end. */
  readonly max: number | null;
  readonly whole: boolean;
  /** The fact or reason behind the default; without one it is a plain starting value. */
  readonly source?: string;
}

export interface ChoiceParam extends ParamBase {
  readonly kind: 'choice';
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly default: string;
}

export interface SwitchParam extends ParamBase {
  readonly kind: 'switch';
  readonly default: boolean;
}

export type ParamDefinition = NumberParam | ChoiceParam | SwitchParam;

export interface LimitDefinition {
  /** Kebab-case; unique on the service. */
  readonly key: string;
  /** "Records written". */
  readonly label: string;
  readonly unit: string;
  /** `in`: judged on what reaches the node, `out`: on what leaves it, `node`: on the node's parameters alone. */
  readonly side: 'in' | 'out' | 'node';
  /** Evaluated on each arrow at its peak and combined over the side; on the node itself for `node`. */
  readonly demand: Formula;
  readonly combine?: 'sum' | 'largest';
  /** Evaluated on the node. */
  readonly capacity: Formula;
  /** Name of a quota of the account and region that several nodes share; nodes with the same name are judged together. */
  readonly shared?: string;
  readonly growsWithLoad: boolean;
  readonly soft: boolean;
  /** The parameter that sets the capacity, or the quota. */
  readonly sizedBy?: string;
  /** A parameter that says how full it should be when sizing, where the board gives it; 0.7 otherwise. */
  readonly target?: string;
  /** What "96% of …" says: a parameter ("12 shards": `{ param: 'shards', noun: 'shards' }`) or the capacity with a noun of at most 8 letters ("1k runs"). */
  readonly of: { readonly param?: string; readonly noun: string };
  readonly when?: Condition;
}

export interface Tier {
  /** Upper end of the tier in the line's unit, as the price's own note gives it; `null` for the last. */
  readonly upTo: number | null;
  readonly unitUsd: Formula;
}

export interface CostLineDefinition {
  readonly key: string;
  readonly label: string;
  /** What `quantity` counts: "shard-hours", "million requests". */
  readonly unit: string;
  /**
   * Who pays: each arrow that reaches the node (`in`) or leaves it (`out`), the arriving arrows together in proportion to their average
   * requests (`shared`; the node itself without demand), a query engine's arrows to its stores (`scan`; the engine itself without any), or
   * the node (`node`).
   */
  readonly on: 'in' | 'out' | 'shared' | 'scan' | 'node';
  /** A month's quantity at the average rate; on each arrow for `in` and `out`, otherwise on the node. */
  readonly quantity: Formula;
  readonly unitUsd: Formula | readonly Tier[];
  /** What a Savings Plan or a reservation can cover. */
  readonly commitment?: Committable;
  readonly when?: Condition;
}

export interface ServiceDefinition {
  readonly id: string;
  /** As AWS writes it, without "Amazon" or "AWS" where people leave it out. */
  readonly name: string;
  readonly category: Category;
  readonly role: Role;
  readonly aliases: readonly string[];
  readonly params: Readonly<Record<string, ParamDefinition>>;
  readonly facts: BareSheet;
  readonly limits: readonly LimitDefinition[];
  readonly costs: readonly CostLineDefinition[];
  /** Parameters on the card's second line, in order; each only where its condition holds. */
  readonly card: readonly { readonly param: string; readonly when?: Condition }[];
  /** A choice that the drawing makes where the board does not: what feeds all of a delivery stream is its source. */
  readonly inferred?: { readonly param: string; readonly byFeeder: Readonly<Record<string, string>> };
  /** What a new box starts with, so that its arrows have figures at once. */
  readonly startsWith?: Readonly<Record<string, number | string | boolean>>;
  /** An API's own cache makes it a cache while this holds. */
  readonly cacheWhen?: Condition;
  /** Arrows into it are asynchronous unless they say otherwise. */
  readonly takesAsync?: boolean;
  /** Units a request holds on arrows that leave it, by default. */
  readonly batchOut?: number;
  /** Units a request holds on its notifications into a Lambda function. */
  readonly batchIntoLambda?: number;
  /** Typical time of one call, ms. */
  readonly latencyMs?: Formula;
  /** Yearly availability that the SLA promises, as a fraction. */
  readonly availability?: Formula;
  /** Size of an answer where the arrow does not say, KB. */
  readonly answerKb?: Formula;
  /** A query engine's own clock: runs a second and KB read by each, from its parameters alone. */
  readonly scan?: { readonly runsPerSecond: Formula; readonly kbPerRun: Formula };
  /** Its own lines cover what it sends to the internet (a CDN), always or while this holds, so no data transfer is added on its arrows. */
  readonly ownTransfer?: true | Condition;
  /** Sends nothing itself (DNS, a filter): what crosses its arrows is sent by what lies behind it. */
  readonly transparent?: boolean;
  /** The guide's importance for interviews and how often it comes up. */
  readonly guideRank?: GuideRank;
  /** True until its limits and prices are entered: it flows by its role and says "no figures yet". */
  readonly withoutFigures?: boolean;
  /** Artwork in `assets/icons/`; the id itself when left out. */
  readonly icon?: string;
}

/** How a pack sets a rule of advice. */
export interface RuleSetting {
  /** The rule is not asked. */
  readonly off?: boolean;
  readonly severity?: 'error' | 'warning' | 'info';
  /** Thresholds of the rule, by key. */
  readonly params?: Readonly<Record<string, number>>;
}

export interface Catalog {
  /** By canonical id. */
  readonly services: Readonly<Record<string, ServiceDefinition>>;
  /** Figures that belong to no box, by name: data transfer. */
  readonly sheets: Readonly<Record<string, BareSheet>>;
  /** Canonical id by alias, in lower case. */
  readonly aliases: Readonly<Record<string, string>>;
  /** Rules that are set otherwise than the project has them, by id. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
}

export function numberParam(
  label: string,
  unitName: string,
  defaultValue: number | null,
  range: readonly [min: number, max: number | null],
  why: string,
  options: { readonly whole?: boolean; readonly source?: string } = {},
): NumberParam {
  return {
    kind: 'number',
    label,
    unit: unitName,
    default: defaultValue,
    min: range[0],
    max: range[1],
    whole: options.whole ?? false,
    why,
    ...(options.source === undefined ? {} : { source: options.source }),
  };
}

export function choiceParam(
  label: string,
  options: Readonly<Record<string, string>>,
  defaultValue: string,
  why: string,
): ChoiceParam {
  return {
    kind: 'choice',
    label,
    options: Object.entries(options).map(([value, text]) => ({ value, label: text })),
    default: defaultValue,
    why,
  };
}

export function switchParam(label: string, defaultValue: boolean, why: string): SwitchParam {
  return { kind: 'switch', label, default: defaultValue, why };
}
