/**
 * The engine's front door: figures from `engine/measure.ts`, words from `wording/`.
 */
import type { Catalog } from './catalog/service.ts';
import type { Analysis, EdgeAnalysis, Finding, Warning } from './engine/analysis.ts';
import { mapped } from './engine/by-id.ts';
import { measure } from './engine/measure.ts';
import type { Design } from './model/document.ts';
import { edgeLabel } from './wording/edge-label.ts';
import { wordsFor } from './wording/findings/index.ts';

export interface AnalyzeOptions {
  /** Multiplies what clients and external systems send; any finite number above 0. Default 1. */
  readonly load?: number;
  /** What the reader of the file had to say; passed through. */
  readonly warnings?: readonly Warning[];
}

/**
 * Throughput, limits, cost, break points, paths and findings of a design.
 *
 * Pure, deterministic and total: the same design gives the same analysis, and a valid design never throws. Every node and every edge has
 * an entry; what cannot be known is `null`.
 */
export function analyze(design: Design, catalog: Catalog, options: AnalyzeOptions = {}): Analysis {
  const { advice, edges, ...measured } = measure(
    design,
    catalog,
    options.load === undefined ? {} : { load: options.load },
  );
  return {
    load: measured.load,
    figures: measured.figures,
    edges: mapped(edges, labelled),
    nodes: measured.nodes,
    total: measured.total,
    breaksAt: measured.breaksAt,
    paths: measured.paths,
    pathsOmitted: measured.pathsOmitted,
    findings: advice.map((one): Finding => {
      const { message, remedy, fix: label } = wordsFor(one);
      const { rule, severity, at, facts } = one;
      const fix = one.fix === undefined || label === undefined ? one.fix : { label, ...one.fix };
      return { rule, severity, at, message, remedy, facts, ...(fix === undefined ? {} : { fix }) };
    }),
    warnings: options.warnings ?? [],
    facts: measured.facts,
  };
}

/** With its line of text first, as people read it. */
function labelled(edge: Omit<EdgeAnalysis, 'label'>): EdgeAnalysis {
  const { mode, crosses, throughput, limits, binding, status, cost } = edge;
  return { label: edgeLabel(edge), mode, crosses, throughput, limits, binding, status, cost };
}
