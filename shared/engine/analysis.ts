/**
 * What `analyze` answers: the shape of `design/contract.md` section 2, written out. `null` is "unknown", never 0.
 * Everything here is data; `wording/` makes sentences of it.
 */
import type { Confidence } from '../catalog/fact.ts';
import type { Crossing, Edge, Figures, Mode, ServiceNode } from '../model/document.ts';
import type { Fraction, Kb, LoadFactor, MbPerSecond, Ms, PerRequest, PerSecond, Usd } from '../model/units.ts';

export type Status = 'ok' | 'tight' | 'over' | 'unknown';

/** What an arrow carries. Rates per second, sizes in KB of one unit, volumes in decimal MB/s the way of the arrow. */
export interface Throughput {
  readonly perSecond: PerSecond | null;
  readonly peakPerSecond: PerSecond | null;
  readonly requestsPerSecond: PerSecond | null;
  readonly mbPerSecond: MbPerSecond | null;
  readonly peakMbPerSecond: MbPerSecond | null;
  readonly payloadKb: Kb | null;
  readonly responseKb: Kb | null;
  readonly readShare: Fraction | null;
  readonly batch: PerRequest | null;
}

export interface Need {
  /** Smallest value with a utilisation of at most 1. */
  readonly minimum: number;
  /** Smallest value with a utilisation under 0.7. */
  readonly comfortable: number;
}

export interface Limit {
  /** Kebab-case, unique on its node. */
  readonly key: string;
  /** "Records written". */
  readonly label: string;
  /** What "96% of …" names: 12 and "shards". */
  readonly of: { readonly value: number | null; readonly noun: string };
  readonly demand: number | null;
  readonly capacity: number | null;
  readonly unit: string;
  readonly utilisation: Fraction | null;
  readonly growsWithLoad: boolean;
  /** Load factor, counted from load 1, at which this limit reaches exactly 1; `null` where it does not grow. */
  readonly breaksAtLoad: LoadFactor | null;
  /** A quota that AWS raises on request. */
  readonly soft: boolean;
  readonly needs: Readonly<Record<string, Need>>;
  readonly status: Status;
  readonly facts: readonly string[];
  /** `NODE.KEY` of every parameter that took part. */
  readonly params: readonly string[];
}

export interface CostLine {
  readonly key: string;
  readonly label: string;
  readonly quantity: number | null;
  readonly unit: string;
  readonly unitUsd: Usd | null;
  readonly usd: Usd | null;
  readonly facts: readonly string[];
  readonly params: readonly string[];
}

export interface Cost {
  /** Sum of the known lines. */
  readonly usdPerMonth: Usd;
  readonly lines: readonly CostLine[];
}

export interface EdgeAnalysis {
  /** The arrow in one line of text, for exports and screen readers. */
  readonly label: string;
  readonly mode: Mode;
  readonly crosses: Crossing;
  readonly throughput: Throughput;
  readonly limits: readonly Limit[];
  readonly binding: string | null;
  readonly status: Status;
  readonly cost: Cost;
}

export interface NodeAnalysis {
  /** What arrives; `null` where an unknown arrow reaches the node. */
  readonly in: NodeFlow | null;
  readonly out: NodeFlow | null;
  readonly limits: readonly Limit[];
  readonly binding: string | null;
  readonly status: Status;
  /** Units an hour that a drained queue falls behind; 0 when the average fits, `null` without a drain. */
  readonly backlogPerHour: number | null;
  readonly cost: Cost;
}

/** Sums and means over the arrows on one side of a node. */
export interface NodeFlow {
  readonly perSecond: PerSecond;
  readonly peakPerSecond: PerSecond;
  readonly requestsPerSecond: PerSecond;
  readonly mbPerSecond: MbPerSecond;
  readonly peakMbPerSecond: MbPerSecond;
  readonly payloadKb: Kb;
  readonly readShare: Fraction;
}

export interface BreakPoint {
  readonly load: LoadFactor;
  readonly at: string;
  readonly limit: string;
}

export interface Path {
  readonly edges: readonly string[];
  readonly latencyMs: { readonly p50: Ms; readonly unknown: readonly string[] };
  readonly availability: { readonly value: Fraction; readonly unknown: readonly string[] };
}

export type Severity = 'error' | 'warning' | 'info';

/**
 * One click, one undo step. Applied in the order of the keys: what is removed goes first, what is new comes before what is said of it.
 */
export interface Fix {
  /** What the button says where the parameters alone do not say it. */
  readonly label?: string;
  /** Nodes and edges to take away. */
  readonly remove?: readonly string[];
  /** Another service for a node, by its id. */
  readonly services?: Readonly<Record<string, string>>;
  /** What is put on the board; `near` is the node that a new one is drawn beside. */
  readonly nodes?: readonly (Pick<ServiceNode, 'id' | 'service' | 'label' | 'group' | 'params'> & {
    readonly near: string;
  })[];
  readonly edges?: readonly Edge[];
  /** Other ends for an edge, by its id. */
  readonly reconnect?: Readonly<Record<string, { readonly from: string; readonly to: string }>>;
  /** Parameters as `ID.KEY`, where ID is a node or an edge. */
  readonly params?: Readonly<Record<string, number | string | boolean>>;
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** Nodes, edges and groups that it is about. */
  readonly at: readonly string[];
  readonly message: string;
  readonly remedy: string;
  readonly facts: readonly string[];
  readonly fix?: Fix;
}

export interface Warning {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

export type FactSource =
  | { readonly kind: 'guide'; readonly section: string }
  | { readonly kind: 'aws'; readonly url: string; readonly asOf: string }
  | { readonly kind: 'assumption'; readonly reason: string };

/** A fact that a figure was made from, as a person reads it. */
export interface SourcedFact {
  readonly label: string;
  readonly value: number | string;
  readonly unit: string;
  readonly source: FactSource;
  readonly aws?: { readonly value: number | string; readonly url: string; readonly asOf: string };
  readonly guide?: { readonly value: number | string; readonly section: string };
  readonly confidence: Confidence;
  /** One sentence, where guide and AWS differ. */
  readonly differs?: string;
  /** What qualifies the figure: tier, scope, exception. */
  readonly note?: string;
}

/**
 * A fact as an analysis holds it: in full where the catalog has its words and sources, otherwise its value alone. `sourced` in
 * `engine/cited.ts` fills in the rest.
 */
export type CitedFact = Partial<Omit<SourcedFact, keyof CitedValue>> & CitedValue;

interface CitedValue extends Pick<SourcedFact, 'value' | 'unit' | 'confidence'> {
  readonly differs?: string | true;
  /** What a pack put in the place of the catalog's value, until the source says so. */
  readonly pack?: { readonly value: number | string; readonly reason: string };
}

export interface Analysis {
  readonly load: number;
  readonly figures: Figures;
  readonly edges: Readonly<Record<string, EdgeAnalysis>>;
  readonly nodes: Readonly<Record<string, NodeAnalysis>>;
  readonly total: {
    readonly usdPerMonth: Usd;
    readonly byService: Readonly<Record<string, Usd>>;
    readonly unknown: readonly { readonly at: string; readonly key: string }[];
    /** Of what clients send in a month; `null` where a rate or a part of the bill is unknown, or nothing is sent. */
    readonly perMillionRequests: number | null;
    /** Of the users that clients name, those at once included; `null` where a part of the bill is unknown or no client names any. */
    readonly perUser: number | null;
  };
  readonly breaksAt: BreakPoint | null;
  readonly paths: readonly Path[];
  readonly pathsOmitted: number;
  readonly findings: readonly Finding[];
  readonly warnings: readonly Warning[];
  readonly facts: Readonly<Record<string, CitedFact>>;
}
