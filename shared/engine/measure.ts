/**
 * The analysis, as a list of passes. Each pass is one file that says what it needs and what it gives; none imports another's result.
 * What comes out is data: `shared/analyze.ts` adds the words.
 */
import type { Catalog } from '../catalog/service.ts';
import type { Crossing, Design, Mode } from '../model/document.ts';
import type { Analysis } from './analysis.ts';
import { type Assembled, assemble, type EdgeFigures, finished } from './assemble.ts';
import { breaksOf, knownBreaks } from './breaks.ts';
import { changesOf } from './changes.ts';
import { citationsFor } from './citations.ts';
import { chargesOf } from './costs.ts';
import { crossingsOf, modeOf } from './crossings.ts';
import { type Books, booksFor, type EdgeValues } from './evaluate.ts';
import { type Graph, graphOf } from './graph.ts';
import { type Judgement, judge, limitsOf } from './limits.ts';
import { type Network, networkOf } from './network.ts';
import { figuresForPaths, type PathFigures, pathsOf } from './paths.ts';
import { type Flows, propagate, propagateChange } from './propagate.ts';
import { type Resolved, type ResolvedNode, resolve } from './resolve.ts';
import { type Advised, advised } from './rules/advise.ts';
import { boardFor } from './rules/board.ts';
import type { Advice, Board, Rule } from './rules/rule.ts';
import { since } from './rules/since.ts';
import { ownTransfers, transferCharges } from './transfer.ts';
import { averageValues } from './values.ts';

export interface Options {
  /** Multiplies what clients and external systems send; finite and above 0. */
  readonly load?: number;
  /** The rules that look at the board; none unless said. */
  readonly rules?: readonly Rule[];
}

/** An analysis before the words: arrows have no label and findings no sentences. */
export interface Measured extends Omit<Analysis, 'edges' | 'findings' | 'warnings'> {
  readonly edges: Readonly<Record<string, EdgeFigures>>;
  readonly advice: readonly Advice[];
}

/** Pure, deterministic and total: it never throws on a valid design. */
export function measure(design: Design, catalog: Catalog, options: Options = {}): Measured {
  return run(design, catalog, options, null).measured;
}

/** A measurement with all that it was made of, for the next one to keep what stayed the same. */
export interface Run {
  readonly design: Design;
  readonly measured: Measured;
  readonly graph: Graph;
  /** What the rules looked at. */
  readonly board: Board;
  readonly said: Advised;
  readonly made: Made;
}

interface Made {
  readonly books: Books;
  readonly resolved: Resolved;
  readonly network: Network;
  readonly atOne: Flows;
  readonly judgedAtOne: Judgement;
  readonly breaks: Float64Array;
  readonly crossings: readonly Crossing[];
  readonly modes: readonly Mode[];
  readonly covered: Uint8Array;
  readonly pathFigures: PathFigures;
  readonly assembled: Assembled;
}

/**
 * Measures one design after another. What a change cannot reach is not worked out again but is the very object of the time before, and all
 * figures are those that `measure` gives, to the last bit. Designs share what did not change by identity, as edits leave it.
 */
export function measurer(catalog: Catalog): (design: Design, options?: Options) => Run {
  let last: Run | null = null;
  return (design, options = {}) => {
    last = run(design, catalog, options, last);
    return last;
  };
}

function run(design: Design, catalog: Catalog, options: Options, last: Run | null): Run {
  const { load = 1, rules = [] } = options;
  const { figures } = design.settings;
  const citations = citationsFor(catalog);
  const isKin = last?.design.settings === design.settings && last.design.groups === design.groups;
  const graph = graphOf(design, isKin ? last.graph : null);
  // Passes may keep things by index only while the indices mean the same.
  const same = last !== null && graph.outgoing === last.graph.outgoing ? { graph: last.graph, ...last.made } : null;
  const books = same?.books ?? booksFor(catalog, figures);
  const resolved = resolve(graph, catalog, same);
  const network = networkOf(graph, resolved, books, same?.network);
  const old = same?.assembled.passes.load === load ? same.assembled : null;

  const flowsAt = (factor: number, before: Flows | undefined) =>
    same !== null && before !== undefined && network.order === same.network.order
      ? propagateChange(network, factor, { network: same.network, flows: before })
      : propagate(network, factor);
  const atOne = flowsAt(1, same?.atOne);
  const flows = load === 1 ? atOne : flowsAt(load, old?.passes.flows);
  const changesAtOne = same === null ? null : changesOf(network, same.network, [[atOne, same.atOne]]);
  const changes =
    same === null || old === null
      ? null
      : load === 1
        ? changesAtOne
        : changesOf(network, same.network, [
            [atOne, same.atOne],
            [flows, old.passes.flows],
          ]);
  const averages = graph.edges.map((_, e) =>
    changes?.edges[e] === 0 ? (old?.passes.averages[e] as EdgeValues) : averageValues(network, flows, e),
  );

  const limits = limitsOf(network, atOne, design, books, same?.assembled.passes.limits);
  const sameLimits = limits.firstOf === same?.assembled.passes.limits.firstOf;
  const judgedAtOne = judge(
    limits,
    atOne,
    sameLimits && same !== null && changesAtOne !== null ? { judged: same.judgedAtOne, changes: changesAtOne } : null,
  );
  const judged =
    load === 1
      ? judgedAtOne
      : judge(
          limits,
          flows,
          sameLimits && old !== null && changes !== null ? { judged: old.passes.judged, changes } : null,
        );
  const breaks = breaksOf(
    limits,
    atOne,
    judgedAtOne,
    sameLimits && same !== null && changesAtOne !== null
      ? knownBreaks(limits, judgedAtOne, changesAtOne, { setup: same.assembled.passes.limits, ...same })
      : null,
  );

  const ends = (e: number) =>
    [
      resolved.nodes[graph.from[e] as number] as ResolvedNode,
      resolved.nodes[graph.to[e] as number] as ResolvedNode,
    ] as const;
  const sameEdges = same !== null && graph.edges.every((edge, e) => edge === same.graph.edges[e]);
  const crossings = sameEdges ? same.crossings : crossingsOf(graph, resolved.nodes, design, same);
  const modes = sameEdges ? same.modes : graph.edges.map((edge, e) => modeOf(edge, ...ends(e)));
  const covered = ownTransfers(graph, resolved.nodes);
  const transferOn = (e: number) => {
    const free = covered[graph.from[e] as number] === 1 || covered[graph.to[e] as number] === 1;
    return transferCharges(crossings[e] ?? 'none', averages[e] as EdgeValues, ...ends(e), free, design.settings, books);
  };
  const sameCover = same?.covered.every((value, i) => value === covered[i]) ?? false;
  const charges = chargesOf(
    network,
    averages,
    design,
    books,
    citations,
    transferOn,
    sameCover && old !== null && changes !== null ? { charges: old.passes.charges, changes } : null,
  );

  const pathFigures = figuresForPaths(
    network,
    books,
    same === null || changesAtOne === null ? null : { figures: same.pathFigures, changes: changesAtOne },
  );
  const clients = resolved.nodes.flatMap((node, i) => (node.service.id === 'client' ? [i] : []));
  const paths =
    same !== null && pathFigures === same.pathFigures && modes === same.modes
      ? same.assembled.passes.paths
      : pathsOf(graph, modes, clients, pathFigures);

  const assembled = assemble(
    {
      load,
      figures,
      hoursPerMonth: design.settings.hoursPerMonth,
      network,
      flows,
      averages,
      limits,
      judged,
      breaks,
      charges,
      crossings,
      modes,
      paths,
      citations,
    },
    sameLimits && old !== null && changes !== null ? { assembled: old, changes } : null,
  );
  const all = {
    design,
    catalog,
    books,
    network,
    resolved,
    load,
    flows,
    crossings,
    modes,
    limits: assembled.judged,
    paths: assembled.paths,
    nodes: assembled.nodes,
    edges: assembled.edges,
    nodeList: assembled.nodeList,
    edgeList: assembled.edgeList,
    usdPerMonth: assembled.total.usdPerMonth,
  };
  const board = boardFor(all, last === null || same === null ? null : since(all, last.board));
  const said = advised(board, rules, last?.said ?? null);
  return {
    design,
    measured: finished(assembled, said.advice, books, same === null ? null : (last?.measured.facts ?? null)),
    graph,
    board,
    said,
    made: {
      books,
      resolved,
      network,
      atOne,
      judgedAtOne,
      breaks,
      crossings,
      modes,
      covered,
      pathFigures,
      assembled,
    },
  };
}
