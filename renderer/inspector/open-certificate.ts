/** The open certificate as text. */
import type { FactSheet } from '../../shared/catalog/fact.ts';
import { sourced } from '../../shared/engine/cited.ts';
import { type Certificate, type Explainer, explainerOf } from '../../shared/explain.ts';
import { nameOf } from '../panels/names.ts';
import { currentAnalysis } from '../store/analysis.ts';
import { catalog } from '../store/catalog.ts';
import { type CertificateSubject, documentOf, type State } from '../store/state.ts';
import { certificateText } from './certificate-text.ts';

/** The certificate of a figure, or `null` where nothing is known of it. */
export function certificateOf(explain: Explainer, { id, part, key }: CertificateSubject): Certificate | null {
  if (part === 'rate') return explain.rate(id);
  return part === 'limit' ? explain.limit(id, key) : explain.cost(id);
}

/** What Copy puts on the clipboard; `null` while no certificate is open. */
export function openCertificateText(state: State, sources: FactSheet): string | null {
  const { certificate: subject } = state;
  if (subject === null) return null;
  const { design } = documentOf(state);
  const analysis = currentAnalysis(state);
  const certificate = certificateOf(explainerOf(design, catalog, analysis, sources), subject);
  if (certificate === null) return null;
  return certificateText(nameOf(design, subject.id), certificate, sourced(analysis.facts, analysis.figures, sources));
}
