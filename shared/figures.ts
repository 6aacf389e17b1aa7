/**
 * Analyses of designs, one after another: figures from `engine/measure.ts`, arrows' words from `wording/`, and advice from whoever gives it.
 * The window starts without and takes advice in when it has loaded; `analyze.ts` has the program's own.
 */
import type { Catalog } from './catalog/service.ts';
import type { Analysis, EdgeAnalysis, Finding, Warning } from './engine/analysis.ts';
import type { EdgeFigures } from './engine/assemble.ts';
import { byId } from './engine/by-id.ts';
import { measurer } from './engine/measure.ts';
import type { Advice, Rule } from './engine/rules/rule.ts';
import type { Design } from './model/document.ts';
import { edgeLabel } from './wording/edge-label.ts';

export interface AnalyzeOptions {
  /** Multiplies what clients and external systems send; any finite number above 0. Default 1. */
  readonly load?: number;
  /** What the reader of the file had to say; passed through. */
  readonly warnings?: readonly Warning[];
}

/** What looks at a measured board, and the words for what it finds. */
export interface Advisory {
  readonly rules: readonly Rule[];
  /** A speaker of its own for whoever follows a board: it may remember what it said. */
  readonly speaker: () => (advice: readonly Advice[]) => readonly Finding[];
}

/**
 * Analyses one design after another, for whoever follows a board as it is edited: the same as a first analysis of each, to the last bit,
 * but what an edit cannot reach is not worked out again. It remembers the last design, so a change back costs as much as the change did.
 */
export function analyses(
  catalog: Catalog,
  advisory: Advisory | null,
): (design: Design, options?: AnalyzeOptions) => Analysis {
  const measureNext = measurer(catalog);
  const rules = advisory?.rules ?? [];
  const speak = advisory?.speaker();
  let last: { readonly figures: readonly EdgeFigures[]; readonly edges: readonly EdgeAnalysis[] } | null = null;
  return (design, options = {}) => {
    const { measured, graph, board } = measureNext(design, { rules, load: options.load ?? 1 });
    const before = last;
    const { edgeList } = board.all;
    const edges = edgeList.map((figures, e) =>
      figures === before?.figures[e] ? (before.edges[e] as EdgeAnalysis) : labelled(figures),
    );
    last = { figures: edgeList, edges };
    return {
      load: measured.load,
      figures: measured.figures,
      edges: byId(graph.edges, (_, e) => edges[e] as EdgeAnalysis),
      nodes: measured.nodes,
      total: measured.total,
      breaksAt: measured.breaksAt,
      paths: measured.paths,
      pathsOmitted: measured.pathsOmitted,
      findings: speak?.(measured.advice) ?? [],
      warnings: options.warnings ?? [],
      facts: measured.facts,
    };
  };
}

/** With its line of text first, as people read it. */
function labelled(edge: EdgeFigures): EdgeAnalysis {
  const { mode, crosses, throughput, limits, binding, status, cost } = edge;
  return { label: edgeLabel(edge), mode, crosses, throughput, limits, binding, status, cost };
}
