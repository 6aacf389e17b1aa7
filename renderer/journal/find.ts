/** Finds work that a former window left behind: journals that no window has. */
import { settleLayout } from '../../shared/drawing/settle-layout.ts';
import { writeBoard } from '../../shared/formats/board-write.ts';
import type { FileHandle, Host } from '../../shared/host/host.ts';
import type { Work } from '../../shared/journal/journal.ts';
import { type KeptWork, readWork } from '../../shared/journal/read.ts';
import type { Document } from '../../shared/model/document.ts';
import { everything } from '../../shared/model/ids.ts';
import { readBoardBytes } from '../files/board-bytes.ts';
import { catalog } from '../store/catalog.ts';
import type { BoardFile } from '../store/state.ts';
import type { Surroundings } from './keep.ts';
import { isJournal, journalId, journalLock, journalRecord } from './names.ts';

/** Work that was found, or what is left of it. Its lock is held until `release`. */
export type Found = FoundWork | FoundDamage;

export interface FoundWork {
  readonly kind: 'work';
  readonly id: string;
  readonly release: () => void;
  readonly work: Work;
  /** What the file held, as far as the work knows; `null` where that is unknown. */
  readonly base: Document | null;
  readonly file: BoardFile | null;
  /** How the file is now: as the work left it, with other content, or not there or not to be read. */
  readonly disk: 'same' | 'changed' | 'gone';
  /** Every board that was there on the way. */
  readonly documents: readonly Document[];
  readonly changes: number;
  /** ms since 1970. */
  readonly at: number;
  /** Lines that were damaged. */
  readonly lost: number;
}

/** A journal of which nothing can be used. */
export interface FoundDamage {
  readonly kind: 'damage';
  readonly id: string;
  readonly release: () => void;
  readonly problem: string;
}

/** All work that was left behind, the last first; what is in its file already is forgotten. */
export async function findWork(host: Host, hold: Surroundings['hold']): Promise<readonly Found[]> {
  const names = await host.recordNames();
  if (!names.ok) return [];
  const found: Found[] = [];
  for (const name of names.value.filter(isJournal)) {
    const one = await foundIn(host, journalId(name), hold);
    if (one !== null) found.push(one);
  }
  const timeOf = (one: Found) => (one.kind === 'work' ? one.at : 0);
  found.sort((a, b) => timeOf(b) - timeOf(a));
  for (const one of found.toReversed()) {
    const isOld = found.some((other) => other !== one && isAheadOf(other, one));
    if (!isOld) continue;
    found.splice(found.indexOf(one), 1);
    await host.deleteRecord(journalRecord(one.id));
    one.release();
  }
  return found;
}

/** Windows that share a file have a journal each, of the same work: one of them has all that the other has. */
function isAheadOf(other: Found, one: Found): boolean {
  if (one.kind !== 'work' || other.kind !== 'work') return false;
  if (one.file === null || one.file.handle !== other.file?.handle) return false;
  const text = textOf(one.work.document);
  return other.documents.some((document) => textOf(document) === text);
}

async function foundIn(host: Host, id: string, hold: Surroundings['hold']): Promise<Found | null> {
  const release = await hold(journalLock(id));
  if (release === null) return null;
  const lines = await host.readRecord(journalRecord(id));
  if (!lines.ok) return { kind: 'damage', id, release, problem: lines.error.message };
  const read = lines.value === null ? null : readWork(lines.value, catalog);
  if (read?.ok === false) return { kind: 'damage', id, release, problem: read.error };
  const found = read === null ? null : await besideFile(host, read.value, { id, release });
  if (found !== null) return found;
  await host.deleteRecord(journalRecord(id));
  release();
  return null;
}

/** The work beside the file as it is now; `null` where nothing of it would be missed. */
async function besideFile(
  host: Host,
  { file, base, work, documents, changes, at, lost }: KeptWork,
  own: Pick<FoundWork, 'id' | 'release'>,
): Promise<FoundWork | null> {
  const found = { kind: 'work', ...own, work, base, documents, changes, at, lost } as const;
  if (file === null) {
    const isBlank = everything(work.document).length === 0 && (base === null || everything(base).length === 0);
    return isBlank ? null : { ...found, file: null, disk: 'same' };
  }
  const known: BoardFile = { ...file, handle: file.handle as FileHandle };
  const now = await host.readFile(known.handle);
  if (!now.ok) return { ...found, file: known, disk: 'gone' };
  const board = readBoardBytes(now.value.bytes);
  const asFile: BoardFile = { handle: now.value.handle, name: now.value.name, writable: now.value.writable };
  if (!board.ok) return { ...found, file: asFile, disk: 'changed' };
  const text = textOf(settleLayout(board.value.document));
  if (text === textOf(work.document)) return null;
  if (base !== null && text === textOf(base)) return { ...found, file: asFile, disk: 'same' };
  // The window may have ended between a save and the line that tells of it: then the file is one of the boards on the way.
  const saved = documents.findLast((document) => text === textOf(document));
  return saved === undefined
    ? { ...found, file: asFile, disk: 'changed' }
    : { ...found, file: asFile, base: saved, disk: 'same' };
}

function textOf(document: Document): string {
  return writeBoard(document, catalog);
}
