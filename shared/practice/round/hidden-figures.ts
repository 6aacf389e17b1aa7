/** An analysis that says nothing: what a board is without its figures. How arrows run is drawn and not worked out, so it stays. */
import type { Analysis, CostLine, EdgeAnalysis, NodeAnalysis, Throughput } from '../../engine/analysis.ts';
import type { Usd } from '../../model/units.ts';

const noThroughput: Throughput = {
  perSecond: null,
  peakPerSecond: null,
  requestsPerSecond: null,
  mbPerSecond: null,
  peakMbPerSecond: null,
  payloadKb: null,
  responseKb: null,
  readShare: null,
  batch: null,
};
const noLines: readonly CostLine[] = [];
const nothing = 0 as Usd;
const noCost = { usdPerMonth: nothing, lines: noLines };
const noNode: NodeAnalysis = {
  in: null,
  out: null,
  limits: [],
  binding: null,
  status: 'ok',
  backlogPerHour: null,
  cost: noCost,
};

const hidden = new WeakMap<Analysis, Analysis>();

/** The same object for the same analysis. */
export function withoutFigures(analysis: Analysis): Analysis {
  const known = hidden.get(analysis);
  if (known !== undefined) return known;
  const made = hide(analysis);
  hidden.set(analysis, made);
  return made;
}

function hide({ figures, edges, nodes }: Analysis): Analysis {
  return {
    load: 1,
    figures,
    edges: Object.fromEntries(Object.entries(edges).map(([id, edge]) => [id, hiddenEdge(edge)])),
    nodes: Object.fromEntries(Object.keys(nodes).map((id) => [id, noNode])),
    total: { usdPerMonth: nothing, byService: {}, unknown: [], perMillionRequests: null, perUser: null },
    breaksAt: null,
    paths: [],
    pathsOmitted: 0,
    findings: [],
    warnings: [],
    facts: {},
  };
}

/** Of two analyses that say the same of an arrow, both hide it alike: what was drawn of it stays. */
const hiddenEdges = new Map<string, EdgeAnalysis>();

function hiddenEdge({ mode, crosses }: EdgeAnalysis): EdgeAnalysis {
  const key = `${mode} ${crosses}`;
  const known = hiddenEdges.get(key);
  if (known !== undefined) return known;
  const made: EdgeAnalysis = {
    label: '',
    mode,
    crosses,
    throughput: noThroughput,
    limits: [],
    binding: null,
    status: 'unknown',
    cost: noCost,
  };
  hiddenEdges.set(key, made);
  return made;
}
