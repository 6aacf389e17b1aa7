/** From the debrief back to the board: the thing or the figure that earned or missed a line. */
import type { Design, Document } from '../../../shared/model/document.ts';
import type { Evidence } from '../../../shared/practice/verdict.ts';
import type { Session } from '../../store/session.ts';
import { showCertificate } from '../../store/show-certificate.ts';
import type { CertificateSubject } from '../../store/state.ts';
import { openBoards } from '../../store/tabs.ts';

/** Everything on the board that a verdict rests on, each id once. */
export function idsOfEvidence(evidence: readonly Evidence[]): readonly string[] {
  const idsOf = (one: Evidence): readonly string[] => {
    switch (one.kind) {
      case 'thing':
        return [one.id];
      case 'figure':
        return one.at === null ? [] : [one.at];
      case 'finding':
        return one.at;
      case 'written':
        return [];
    }
  };
  return [...new Set(evidence.flatMap(idsOf))];
}

/** Closes the page, shows the round's last board and selects what the evidence names; of a figure the certificate opens. */
export function showOnBoard(session: Session, document: Document, evidence: readonly Evidence[]): void {
  const { board, canvas } = session;
  goToBoard(session, document);
  const ids = idsOfEvidence(evidence);
  board.select(ids);
  const figure = evidence.map((one) => certificateOf(one, document.design)).find((one) => one !== null);
  if (figure !== undefined) showCertificate(board, figure);
  // The canvas is on screen again after the page has gone.
  requestAnimationFrame(() => {
    if (ids.length > 0) canvas.current?.reveal(ids);
    canvas.current?.focus();
  });
}

/** Shows the board in the tab that has it, or in one of its own. */
export function goToBoard({ board }: Session, document: Document): void {
  const wanted = JSON.stringify(document.design);
  const isSame = (design: Design) => design === document.design || JSON.stringify(design) === wanted;
  const there = openBoards(board.get()).find(({ timeline }) => isSame(timeline.document.design));
  board.view({ practice: null });
  if (there === undefined) board.tabs.add(document, null);
  else board.tabs.go(there.tab);
}

/** The certificate of a figure; `null` of what has none. */
export function certificateOf(evidence: Evidence, { nodes }: Design): CertificateSubject | null {
  if (evidence.kind !== 'figure') return null;
  const { at, part, key } = evidence;
  const keyed = key === undefined ? {} : { key };
  if (at === null) return part === 'cost' ? { id: '', part: 'bill' } : null;
  switch (part) {
    case 'rate':
    case 'latency':
    case 'availability':
      return { id: at, part };
    case 'limit':
    case 'break':
      return { id: at, part: 'limit', ...keyed };
    case 'cost':
      return { id: at, part: nodes.some(({ id }) => id === at) ? 'card-cost' : 'cost' };
    case 'param':
      return null;
  }
}
