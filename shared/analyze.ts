/**
 * The engine's front door: figures from `engine/measure.ts`, words from `wording/`.
 */
import type { Catalog } from './catalog/service.ts';
import type { Analysis, EdgeAnalysis, Finding, Warning } from './engine/analysis.ts';
import type { EdgeFigures } from './engine/assemble.ts';
import { byId } from './engine/by-id.ts';
import { measurer } from './engine/measure.ts';
import type { Advice, Data } from './engine/rules/rule.ts';
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
  return analysisCache(catalog)(design, options);
}

/**
 * Analyses one design after another, for whoever follows a board as it is edited: the same as `analyze` of each, to the last bit, but what
 * an edit cannot reach is not worked out again. It remembers the last design, so a change back costs as much as the change did.
 */
export function analysisCache(catalog: Catalog): (design: Design, options?: AnalyzeOptions) => Analysis {
  const measureNext = measurer(catalog);
  const speak = speaker();
  let last: { readonly figures: readonly EdgeFigures[]; readonly edges: readonly EdgeAnalysis[] } | null = null;
  return (design, options = {}) => {
    const { measured, graph, board } = measureNext(design, options.load === undefined ? {} : { load: options.load });
    const before = last;
    const { edgeList } = board;
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
      findings: speak(measured.advice),
      warnings: options.warnings ?? [],
      facts: measured.facts,
    };
  };
}

type Words = ReturnType<typeof wordsFor>;

interface Said {
  readonly data: Data;
  readonly words: Words;
}

/** Words for findings: what was said of the same place is said again where it rests on the same data. */
function speaker(): (advice: readonly Advice[]) => readonly Finding[] {
  let before: ReadonlyMap<string, Said> = new Map();
  return (advice) => {
    const said = new Map<string, Said>();
    const findings = advice.map((one) => {
      const key = `${one.rule} ${one.fix === undefined ? '-' : '+'} ${one.at.join(' ')}`;
      const known = before.get(key);
      const words = known !== undefined && isSameData(known.data, one.data) ? known.words : wordsFor(one);
      said.set(key, { data: one.data, words });
      return worded(one, words);
    });
    before = said;
    return findings;
  };
}

function isSameData(a: Data, b: Data): boolean {
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && Object.is(a[key], b[key]))
  );
}

function worded(one: Advice, { message, remedy, fix: label }: Words): Finding {
  const { rule, severity, at, facts } = one;
  const fix = one.fix === undefined || label === undefined ? one.fix : { label, ...one.fix };
  return { rule, severity, at, message, remedy, facts, ...(fix === undefined ? {} : { fix }) };
}

/** With its line of text first, as people read it. */
function labelled(edge: EdgeFigures): EdgeAnalysis {
  const { mode, crosses, throughput, limits, binding, status, cost } = edge;
  return { label: edgeLabel(edge), mode, crosses, throughput, limits, binding, status, cost };
}
