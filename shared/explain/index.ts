/**
 * The birth certificate of a figure: formula with names, the same with numbers, result, and what it was made from. Every figure that a
 * board shows has one.
 */
import type { FactSheet } from '../catalog/fact.ts';
import type { Catalog } from '../catalog/service.ts';
import type { Analysis } from '../engine/analysis.ts';
import { traceOf } from '../engine/trace.ts';
import type { Design } from '../model/document.ts';
import { boardValues } from './board-values.ts';
import type { Certificate } from './certificate.ts';
import { type BillPart, costCertificate, totalCertificate } from './cost.ts';
import { limitCertificate } from './limit.ts';
import { promiseCertificate } from './promise.ts';
import { rateCertificate } from './rate.ts';

/** `null`: there is no such figure. */
export interface Explainer {
  readonly rate: (edgeId: string) => Certificate | null;
  /** A limit of an arrow or a node; the binding one when no key is given. */
  readonly limit: (id: string, key?: string) => Certificate | null;
  /** What an arrow costs, or a node's own lines. */
  readonly cost: (id: string) => Certificate | null;
  /** The month's bill, or a part of it, as the sum of figures with certificates of their own. */
  readonly total: (of: BillPart) => Certificate;
  /** Typical time of one call to a node. */
  readonly latency: (nodeId: string) => Certificate | null;
  /** Availability that a node's SLA promises. */
  readonly availability: (nodeId: string) => Certificate | null;
}

/** Explains figures of `analysis`, which must be the analysis of this design; `sources` names the facts. */
export function explainerOf(design: Design, catalog: Catalog, analysis: Analysis, sources: FactSheet): Explainer {
  const trace = traceOf(
    { ...design, settings: { ...design.settings, figures: analysis.figures } },
    catalog,
    analysis.load,
  );
  const values = (ids: readonly string[]) => boardValues(design, catalog, ids);
  const promise = (what: 'latency' | 'availability', id: string) => {
    const scope = trace.node(id);
    if (scope === null) return null;
    const { service } = scope.node;
    return promiseCertificate(
      what,
      what === 'latency' ? service.latencyMs : service.availability,
      scope,
      values,
      sources,
    );
  };
  return {
    rate(edgeId) {
      const edge = design.edges.find((one) => one.id === edgeId);
      const analysed = analysis.edges[edgeId];
      const traced = trace.rate(edgeId);
      if (edge === undefined || analysed === undefined || traced === null) return null;
      return rateCertificate(edge, analysed, traced, values);
    },
    limit(id, key) {
      const part = analysis.edges[id] ?? analysis.nodes[id];
      const chosen = part?.limits.find((limit) => limit.key === (key ?? part.binding));
      return chosen === undefined ? null : limitCertificate(trace.limit(id, chosen.key), chosen, values, sources);
    },
    cost(id) {
      const part = analysis.edges[id] ?? analysis.nodes[id];
      return part === undefined ? null : costCertificate(part.cost, trace, id, values, sources);
    },
    total: (of) => totalCertificate(analysis, trace, of),
    latency: (id) => promise('latency', id),
    availability: (id) => promise('availability', id),
  };
}
