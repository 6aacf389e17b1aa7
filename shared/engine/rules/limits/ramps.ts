/**
 * Traffic that grows: what reaches a node while clients go from their average to their peak, or from nothing where they have no peak, in
 * the seconds that they say (`rampSeconds`). Rates are linear, so each client's part is reckoned by letting it send alone.
 *
 * Between its start and its end a client grows evenly. Several that grow in different times add up.
 */
import { propagate } from '../../propagate.ts';
import { idOf, into, labelsOf, leadingTo, numberAt, perBoard } from '../ask.ts';
import { outsideOf } from '../entry.ts';
import type { Board, Data } from '../rule.ts';

type Flows = Board['flows'];

/** Clients that grow in the same time and in the same way. */
interface Group {
  readonly seconds: number;
  readonly clients: readonly number[];
  readonly start: Flows;
  readonly end: Flows;
  /** What they send on average, which the board's own flows hold. */
  readonly average: Flows;
}

/** What arrives at a node, a second. */
export interface Arrivals {
  readonly requests: number;
  readonly reads: number;
  readonly writes: number;
  readonly mb: number;
}

export interface Growth {
  readonly from: Arrivals;
  /** What arrives when a client has grown up, the fastest first. */
  readonly steps: readonly { readonly seconds: number; readonly to: Arrivals }[];
  readonly clients: readonly number[];
}

const groupsOf = perBoard((board): readonly Group[] => {
  const groups = new Map<string, { readonly seconds: number; readonly peaks: boolean; readonly clients: number[] }>();
  for (const client of outsideOf(board)) {
    const seconds = numberAt(board, client, 'rampSeconds');
    if (Number.isNaN(seconds)) continue;
    const peaks = numberAt(board, client, 'peakFactor') > 1;
    const key = `${seconds} ${peaks}`;
    const group = groups.get(key) ?? { seconds, peaks, clients: [] };
    group.clients.push(client);
    groups.set(key, group);
  }
  return [...groups.values()]
    .sort((a, b) => a.seconds - b.seconds)
    .map(({ seconds, peaks, clients }) => {
      const { rate, peakRate } = board.network;
      const end = alone(board, clients, peakRate);
      const start = alone(board, peaks ? clients : [], rate);
      return { seconds, clients, start, end, average: peaks ? start : end };
    });
});

/** The flows when only these clients send, at the rates given. */
function alone(board: Board, clients: readonly number[], rates: Float64Array): Flows {
  const rate = new Float64Array(rates.length);
  for (const client of clients) rate[client] = rates[client] as number;
  return propagate({ ...board.network, rate, peakRate: rate }, board.load);
}

/** How what reaches a node grows; `null` where no client says that it does, or where a rate is unknown. */
export function growthAt(board: Board, nodes: readonly number[]): Growth | null {
  if (groupsOf(board).length === 0) return null;
  const edges = nodes.flatMap((node) => into(board, node));
  const sum = (flows: Flows) => arrivals(board, flows, edges);
  const growing = groupsOf(board)
    .map((group) => ({ ...group, start: sum(group.start), end: sum(group.end), average: sum(group.average) }))
    .filter(({ start, end }) => end.requests > start.requests);
  if (growing.length === 0) return null;
  const steady = growing.reduce((left, { average }) => combined(left, average, -1), sum(board.flows));
  const at = (seconds: number) =>
    growing.reduce((total, group) => {
      const part = group.seconds === 0 ? 1 : Math.min(1, seconds / group.seconds);
      return combined(total, combined(group.start, combined(group.end, group.start, -1), part), 1);
    }, steady);
  const from = growing.reduce((total, { start }) => combined(total, start, 1), steady);
  const steps = [...new Set(growing.map(({ seconds }) => seconds))].map((seconds) => ({ seconds, to: at(seconds) }));
  const all = [from, ...steps.map(({ to }) => to)].flatMap((one) => Object.values(one));
  if (!all.every(Number.isFinite)) return null;
  const ahead = leadingTo(board, nodes);
  return { from, steps, clients: growing.flatMap(({ clients }) => clients).filter((client) => ahead.has(client)) };
}

function arrivals(board: Board, flows: Flows, edges: readonly number[]): Arrivals {
  let requests = 0;
  let reads = 0;
  let writes = 0;
  let mb = 0;
  for (const edge of edges) {
    const [read, write] = [flows.reads[edge] as number, flows.writes[edge] as number];
    reads += read;
    writes += write;
    requests += (read + write) / (board.network.batch[edge] as number);
    mb += read + write === 0 ? 0 : ((read + write) * (flows.payloadKb[edge] as number)) / 1000;
  }
  return { requests, reads, writes, mb };
}

/** The first and a part of the second; what arithmetic leaves below 0 is nothing. */
function combined(a: Arrivals, b: Arrivals, part: number): Arrivals {
  return {
    requests: Math.max(0, a.requests + part * b.requests),
    reads: Math.max(0, a.reads + part * b.reads),
    writes: Math.max(0, a.writes + part * b.writes),
    mb: Math.max(0, a.mb + part * b.mb),
  };
}

/** How fast something may grow. */
export interface Pace {
  /** What is let through so many seconds after growth began. */
  readonly allowed: (seconds: number) => number;
  /** Seconds that growth to a demand must take at the least. */
  readonly needed: (demand: number) => number;
}

export interface TooFast {
  readonly from: number;
  readonly to: number;
  readonly seconds: number;
  readonly allowed: number;
  /** Smallest time of growth that works. */
  readonly needed: number;
}

const hair = 1 + 1e-9;

/** The step that outruns the pace most, or `null` where none does. `of` is the demand that arrivals make. */
export function outrun(growth: Growth, of: (arriving: Arrivals) => number, pace: Pace): TooFast | null {
  let worst: TooFast | null = null;
  for (const { seconds, to } of growth.steps) {
    const demand = of(to);
    const allowed = pace.allowed(seconds);
    if (!(demand > allowed * hair)) continue;
    const needed = pace.needed(demand);
    if (worst === null || needed - seconds > worst.needed - worst.seconds)
      worst = { from: of(growth.from), to: demand, seconds, allowed, needed };
  }
  return worst;
}

/** Places and words that all findings about growth have in common. */
export function foundGrowth(
  board: Board,
  nodes: readonly number[],
  growth: Growth,
  fast: TooFast,
): { readonly at: readonly string[]; readonly data: Data } {
  return {
    at: [...nodes, ...growth.clients].map((node) => idOf(board, node)),
    data: { label: labelsOf(board, nodes), clients: labelsOf(board, growth.clients), ...fast },
  };
}

/** What doubles, or grows by another factor, in each interval: at once up to the factor, and again after every interval. */
export function stepwise(previous: number, factor: number, intervalSeconds: number): Pace {
  return {
    allowed: (seconds) => previous * factor ** (1 + Math.floor(seconds / intervalSeconds)),
    needed: (demand) =>
      Math.max(0, Math.ceil(Math.log(demand / previous) / Math.log(factor) - 1 - 1e-9)) * intervalSeconds,
  };
}

/** What is added evenly to what is there. */
export function evenly(start: number, perSecond: number): Pace {
  return {
    allowed: (seconds) => start + perSecond * seconds,
    needed: (demand) => Math.max(0, (demand - start) / perSecond),
  };
}
