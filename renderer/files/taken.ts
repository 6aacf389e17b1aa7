/** What a board has become outside this window. */
import type { Document } from '../../shared/model/document.ts';
import { idsOf } from '../../shared/model/ids.ts';
import { changed } from '../store/history.ts';
import type { BoardFile, Parked, TabId } from '../store/state.ts';
import type { Tabs } from '../store/tabs.ts';

/** `saved` is what the file holds now; the very same as `document` where nothing is left to be saved. */
export interface Taken {
  readonly document: Document;
  readonly saved: Document;
  readonly file: BoardFile | null;
}

/** Takes it as a step that can be undone, on a board in view or not. */
export function take(tabs: Tabs, tab: TabId, taken: Taken): void {
  tabs.change(tab, (board) => withTaken(board, taken));
}

/** Notes that a board's file holds what was not taken in. */
export function noteBehind(tabs: Tabs, tab: TabId): void {
  tabs.change(tab, (board) => (board.file === null ? board : { ...board, file: { ...board.file, isBehind: true } }));
}

function withTaken(board: Parked, { document, saved, file }: Taken): Parked {
  const { timeline: before, selection, certificate, variant } = board;
  if (before.document === document) return { ...board, saved, file };
  const timeline = changed(before, document, 'record');
  board.keeper.applied({ kind: 'become', document }, before, timeline);
  const ids = idsOf(document);
  return {
    ...board,
    saved,
    file,
    timeline,
    selection: new Set([...selection].filter((id) => ids.has(id))),
    certificate: certificate && (certificate.part === 'bill' || ids.has(certificate.id)) ? certificate : null,
    variant: document.design.variants?.some(({ id }) => id === variant) ? variant : null,
  };
}
