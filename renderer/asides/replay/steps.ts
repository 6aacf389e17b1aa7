/** The log of a board as a list that a person can go through. */
import type { Catalog } from '../../../shared/catalog/service.ts';
import type { Document } from '../../../shared/model/document.ts';
import { documentsOf, type EditLog } from '../../../shared/model/edit-log.ts';
import { changeOf, redoneSentence, undoneSentence } from '../../../shared/wording/change.ts';
import { ended } from '../../../shared/wording/narration.ts';

export interface ReplayStep {
  /** "Added Lambda." */
  readonly text: string;
  /** Minutes and seconds since the board was opened: "3:07". */
  readonly time: string;
  /** The board after this step. */
  readonly document: Document;
}

/** Every step that changed something, the oldest first. */
export function stepsOf(log: EditLog, catalog: Catalog): readonly ReplayStep[] {
  const documents = documentsOf(log);
  return log.entries.flatMap(({ kind, at }, k) => {
    const document = documents[k] as Document;
    const before = documents[k - 1] ?? log.start;
    if (kind === 'undo') {
      const change = changeOf(document, before, catalog);
      return change === null ? [] : [{ text: undoneSentence(change), time: clock(at), document }];
    }
    const change = changeOf(before, document, catalog);
    if (change === null) return [];
    const text = kind === 'redo' ? redoneSentence(change) : ended(`${change.did} ${change.what}`);
    return [{ text, time: clock(at), document }];
  });
}

function clock(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
