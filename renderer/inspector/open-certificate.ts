/** The open certificate as text. */
import type { FactSheet } from '../../shared/catalog/fact.ts';
import type { Analysis, SourcedFact } from '../../shared/engine/analysis.ts';
import { citedFact, sourced } from '../../shared/engine/cited.ts';
import type { Certificate } from '../../shared/explain/certificate.ts';
import { type Explainer, explainerOf } from '../../shared/explain/index.ts';
import type { Design } from '../../shared/model/document.ts';
import { nameOf } from '../panels/names.ts';
import { currentAnalysis } from '../store/analysis.ts';
import { catalog } from '../store/catalog.ts';
import { analysedDesign } from '../store/failure.ts';
import type { CertificateSubject, State } from '../store/state.ts';
import { certificateText } from './certificate-text.ts';

/** The certificate of a figure, or `null` where nothing is known of it. */
export function certificateOf(explain: Explainer, { id, part, key }: CertificateSubject): Certificate | null {
  switch (part) {
    case 'rate':
      return explain.rate(id);
    case 'limit':
      return explain.limit(id, key);
    case 'cost':
      return explain.cost(id);
    case 'latency':
      return explain.latency(id);
    case 'availability':
      return explain.availability(id);
    case 'card-cost':
      return explain.total({ node: id });
    case 'bill':
      return explain.total(id === '' ? 'all' : { service: id });
  }
}

/** What the certificate is about: a card, an arrow, a service, the whole board. */
export function subjectName(design: Design, { id, part }: CertificateSubject): string {
  if (part !== 'bill') return nameOf(design, id);
  if (id === '') return 'The whole board';
  return id === 'data-transfer' ? 'Data transfer' : (catalog.services[id]?.name ?? id);
}

/** The facts that a certificate cites, in full. Those of a promise are in no limit or cost, so they come from `sources` alone. */
export function factsOf(
  certificate: Certificate,
  analysis: Analysis,
  sources: FactSheet,
): Readonly<Record<string, SourcedFact>> {
  const own = Object.fromEntries(
    certificate.facts.flatMap((id) => {
      const fact = sources[id];
      return fact === undefined ? [] : [[id, citedFact(fact, analysis.figures)] as const];
    }),
  );
  return { ...own, ...sourced(analysis.facts, analysis.figures, sources) };
}

/** What Copy puts on the clipboard; `null` while no certificate is open. */
export function openCertificateText(state: State, sources: FactSheet): string | null {
  const { certificate: subject } = state;
  if (subject === null) return null;
  const design = analysedDesign(state);
  const analysis = currentAnalysis(state);
  const certificate = certificateOf(explainerOf(design, catalog, analysis, sources), subject);
  if (certificate === null) return null;
  return certificateText(subjectName(design, subject), certificate, factsOf(certificate, analysis, sources), (id) =>
    nameOf(design, id),
  );
}
