/**
 * A request as a tree: from each client, which calls must all answer and which are one of several, with time and availability of every
 * step and of everything below it.
 *
 * The rules, for one call of each service:
 *   time          own + the longest of the calls that must all answer (they run in parallel); of one-of-several the middle one by weight
 *                 (`p50Ms`) and the longest (`longestMs`)
 *   availability  the product of the SLAs of all that must answer, each service counted once however often it is called, times, for each
 *                 choice, the sum of weight × availability of what may be chosen
 * The paths of the analysis are another reading of the same graph and stay as they are. Arrows that close a loop are left out, as they
 * are there; an asynchronous arrow is the last step of its branch, since nobody waits for what comes behind it.
 */
import type { Catalog } from '../catalog/service.ts';
import type { Graph } from '../engine/graph.ts';
import type { Network } from '../engine/network.ts';
import { figuresForPaths, type PathFigures } from '../engine/paths.ts';
import type { ResolvedNode } from '../engine/resolve.ts';
import { known } from '../engine/unknown.ts';
import type { Design, Mode } from '../model/document.ts';
import { type Call, type Choice, callsOn } from './request-calls.ts';
import { type StepFigures, totalsOf } from './request-totals.ts';

/** Rows of one client's tree; the rest is counted, not listed. */
export const mostSteps = 300;

export interface Step {
  readonly node: string;
  /** The arrow that leads here; `null` for the client. */
  readonly edge: string | null;
  readonly mode: Mode;
  /** How often this step is taken, 0 to 1, where it is one of several or not always called; 1 where it must answer. */
  readonly weight: number;
  /** What the step itself takes and promises; `null` where the catalog has no figure, and for the client. */
  readonly own: { readonly p50Ms: number | null; readonly availability: number | null };
  /** The step with everything below it. */
  readonly total: StepFigures;
  /** How its own calls stand to each other. */
  readonly calls: 'all' | 'one-of';
  /** Part of the requests that need none of the calls: what a cache answers itself, 0 to 1. */
  readonly answered: number;
  readonly steps: readonly Step[];
  /** Calls below it that are not listed. */
  readonly omitted: number;
}

/** The tree of every client that calls anything, in the order of their ids. Pure, total, and bounded: a graph of any size gives short trees. */
export function requestTrees(design: Design, catalog: Catalog): readonly Step[] {
  const board = callsOn(design, catalog);
  const { network, choices, order, clients } = board;
  const figures = figuresForPaths(network, board.books);
  const totalOf = totalsOf(network, order, choices, figures);
  return clients.flatMap((client) =>
    (choices[client] as Choice).calls.length === 0 ? [] : [treeOf({ network, choices, figures, totalOf }, client)],
  );
}

interface Parts {
  readonly network: Network;
  readonly choices: readonly Choice[];
  readonly figures: PathFigures;
  readonly totalOf: (node: number) => StepFigures;
}

interface Growing extends Omit<Step, 'steps' | 'omitted'> {
  readonly index: number;
  readonly steps: Growing[];
  omitted: number;
}

/** The rows of one tree, nearest to the client first: what is too much is cut far from it. */
function treeOf(parts: Parts, client: number): Step {
  const root = growing(parts, client, null, 1);
  const queue = [root];
  let listed = 1;
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    for (const call of (parts.choices[at.index] as Choice).calls) {
      if (listed >= mostSteps) {
        at.omitted += 1;
        continue;
      }
      const step = growing(parts, call.target, call, call.weight);
      at.steps.push(step);
      listed += 1;
      if (call.mode === 'sync') queue.push(step);
    }
  }
  return grown(root);
}

function growing({ network, choices, figures, totalOf }: Parts, i: number, call: Call | null, weight: number): Growing {
  const { graph } = network;
  const isLeaf = call?.mode === 'async';
  const choice = choices[i] as Choice;
  const figure = (values: Float64Array) => (figures.outside[i] === 1 ? null : known(values[i] as number));
  const own = { p50Ms: figure(figures.latencyMs), availability: figure(figures.availability) };
  const id = (network.nodes[i] as ResolvedNode).id;
  const unsaid = (value: number | null) => (value === null && figures.outside[i] === 0 ? [id] : []);
  return {
    index: i,
    node: id,
    edge: call === null ? null : (graph.edges[call.edge] as Graph['edges'][number]).id,
    mode: call?.mode ?? 'sync',
    weight,
    own,
    total: isLeaf
      ? {
          p50Ms: own.p50Ms ?? 0,
          longestMs: own.p50Ms ?? 0,
          availability: own.availability ?? 1,
          unknown: { latency: unsaid(own.p50Ms), availability: unsaid(own.availability) },
        }
      : totalOf(i),
    calls: isLeaf ? 'all' : choice.kind,
    answered: isLeaf ? 0 : choice.answered,
    steps: [],
    omitted: 0,
  };
}

function grown({ index: _, steps, ...step }: Growing): Step {
  return { ...step, steps: steps.map(grown) };
}
