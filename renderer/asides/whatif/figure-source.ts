/** Where a figure of the table of variants comes from, on the board that it belongs to. */
import type { Delta, Place } from '../../../shared/whatif/compare.ts';
import type { DeltaRow } from '../../../shared/whatif/delta-text.ts';
import type { Board } from '../../store/board.ts';
import { showCertificate } from '../../store/show-certificate.ts';
import type { CertificateSubject } from '../../store/state.ts';

/** A certificate; or the request as a tree, in which every time and every promise leads to one. */
export type FigureSource = CertificateSubject | 'request';

/** `null` where there is no such figure. */
export function sourceOf(key: DeltaRow['key'], delta: Delta, side: 'before' | 'after'): FigureSource | null {
  switch (key) {
    case 'cost':
      return { id: '', part: 'bill' };
    case 'limit':
      return limitAt(delta.utilisation.at[side]);
    case 'break':
      return limitAt(delta.breaksAt.at[side]);
    case 'latency':
      return delta.p50Ms[side].value === null ? null : 'request';
    case 'availability':
      return delta.availability[side].value === null ? null : 'request';
  }
}

function limitAt(place: Place | null): CertificateSubject | null {
  return place === null ? null : { id: place.at, part: 'limit', key: place.limit };
}

/** Shows the sizing that the figure is of, and where it comes from. */
export function showSource(board: Board, variant: string | null, source: FigureSource): void {
  board.view({ variant });
  if (source === 'request') board.view({ aside: 'request', certificate: null });
  else showCertificate(board, source);
}
