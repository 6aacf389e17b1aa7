import type { Board } from './board.ts';
import type { CertificateSubject } from './state.ts';

/** Opens where a figure comes from, and selects what it belongs to. */
export function showCertificate(board: Board, subject: CertificateSubject): void {
  board.select(subject.part === 'bill' ? [] : [subject.id]);
  board.panel('inspector', true);
  board.view({ certificate: subject });
}
