/**
 * The analysis, as a list of passes. Each pass is one file that says what it needs and what it gives; none imports another's result.
 * What comes out is data: `shared/analyze.ts` adds the words.
 */
import type { Catalog } from '../catalog/service.ts';
import type { Design } from '../model/document.ts';
import type { Analysis, EdgeAnalysis } from './analysis.ts';
import { assemble } from './assemble.ts';
import { breaksOf } from './breaks.ts';
import { citationCache } from './citations.ts';
import { chargesOf } from './costs.ts';
import { crossingsOf, modeOf } from './crossings.ts';
import { booksFor, type EdgeValues } from './evaluate.ts';
import { graphOf } from './graph.ts';
import { judge, limitsOf } from './limits.ts';
import { networkOf } from './network.ts';
import { figuresForPaths, pathsOf } from './paths.ts';
import { propagate } from './propagate.ts';
import { type ResolvedNode, resolve } from './resolve.ts';
import { advise } from './rules/index.ts';
import type { Advice } from './rules/rule.ts';
import { ownTransfers, transferCharges } from './transfer.ts';
import { averageValues } from './values.ts';

export interface Options {
  /** Multiplies what clients and external systems send; finite and above 0. */
  readonly load?: number;
}

/** An analysis before the words: arrows have no label and findings no sentences. */
export interface Measured extends Omit<Analysis, 'edges' | 'findings' | 'warnings'> {
  readonly edges: Readonly<Record<string, Omit<EdgeAnalysis, 'label'>>>;
  readonly advice: readonly Advice[];
}

/** Pure, deterministic and total: it never throws on a valid design. */
export function measure(design: Design, catalog: Catalog, options: Options = {}): Measured {
  const load = options.load ?? 1;
  const { figures, hoursPerMonth } = design.settings;
  const books = booksFor(catalog, figures);
  const graph = graphOf(design);
  const resolved = resolve(graph, catalog);
  const network = networkOf(graph, resolved, books);
  const flows = propagate(network, load);
  const flowsAtOne = load === 1 ? flows : propagate(network, 1);
  const averages = graph.edges.map((_, e) => averageValues(network, flows, e));

  const limits = limitsOf(network, flowsAtOne, design, books);
  const judged = judge(limits, flows);
  const judgedAtOne = load === 1 ? judged : judge(limits, flowsAtOne);
  const breaks = breaksOf(limits, flowsAtOne, judgedAtOne);

  const ends = (e: number) =>
    [
      resolved.nodes[graph.from[e] as number] as ResolvedNode,
      resolved.nodes[graph.to[e] as number] as ResolvedNode,
    ] as const;
  const crossings = crossingsOf(graph, resolved.nodes, design);
  const modes = graph.edges.map((edge, e) => modeOf(edge, ...ends(e)));
  const citations = citationCache();
  const charges = chargesOf(network, averages, design, books, citations);
  const covered = ownTransfers(graph, resolved.nodes);
  graph.edges.forEach((_, e) => {
    const free = covered[graph.from[e] as number] === 1 || covered[graph.to[e] as number] === 1;
    const transfer = transferCharges(
      crossings[e] ?? 'none',
      averages[e] as EdgeValues,
      ...ends(e),
      free,
      hoursPerMonth,
      books,
    );
    charges.edges[e]?.push(...transfer);
  });

  const clients = resolved.nodes.flatMap((node, i) => (node.service.id === 'client' ? [i] : []));
  const paths = pathsOf(graph, modes, clients, figuresForPaths(network, books));

  const measured = assemble({
    load,
    figures,
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
  });
  const advice = advise({
    design,
    catalog,
    books,
    network,
    resolved,
    flows,
    crossings,
    modes,
    limits: measured.judged,
    paths: measured.paths,
    nodes: measured.nodes,
    edges: measured.edges,
    usdPerMonth: measured.usdPerMonth,
  });
  return measured.finish(advice, books);
}
