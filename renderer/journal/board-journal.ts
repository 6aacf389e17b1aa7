/** The journal of one board: knows what of its work is written, and writes the rest. */

import { type HostResult, hostOk } from '../../shared/host/host.ts';
import type { Records } from '../../shared/host/records.ts';
import {
  changesAfter,
  headOf,
  type JournalHead,
  type JournalLine,
  keptOf,
  lineBetween,
  moved,
  type Work,
} from '../../shared/journal/journal.ts';
import { patchBetween } from '../../shared/journal/patch.ts';
import { begun, type Seal, sealed } from '../../shared/journal/seal.ts';
import type { Document } from '../../shared/model/document.ts';
import type { Timeline } from '../store/history.ts';
import type { Parked } from '../store/state.ts';
import { journalRecord } from './names.ts';

/** Characters after the first line from which on a journal is written anew; a longer first line may be followed by as much again. */
const mostBehind = 256 * 1024;

/** What of a board is journaled. */
export type Worked = Pick<Parked, 'timeline' | 'saved' | 'file'>;

export interface BoardJournal {
  readonly id: string;
  /** Notes what became of the board; costs nothing to speak of. */
  note(timeline: Timeline): void;
  /** Writes what is not written yet. Not to be called again before it is through. */
  write(board: Worked, now: number): Promise<HostResult<null>>;
  /** Removes all of it. */
  remove(): Promise<HostResult<null>>;
}

/** What the record says so far. */
interface Written {
  readonly base: Document;
  readonly file: JournalHead['file'];
  readonly seal: Seal;
  /** The work, as a reader has it. */
  readonly kept: Work;
  /** The same work, as the window has it. */
  readonly work: Work;
  /** The gesture under way that the last line has, or `null`. */
  readonly pending: Document | null;
  /** Characters of the first line, and of all that follow it. */
  readonly head: number;
  readonly behind: number;
}

/** `changes`: steps of work that an earlier journal had already. */
export function boardJournal(
  records: Pick<Records, 'appendRecord' | 'replaceRecord' | 'deleteRecord'>,
  id: string,
  changes = 1,
): BoardJournal {
  const record = journalRecord(id);
  /** `null`: there is no record yet, or nobody knows what exactly it says. */
  let written: Written | null = null;
  let counted = changes;
  /** Boards between gestures, in order, that came after the last of what is written or being written, and that one. */
  let steps: Work[] = [];
  let latest: Work | null = null;

  function note(timeline: Timeline): void {
    if (latest === null || timeline.base !== null) return;
    if (timeline.document === latest.document && timeline.past === latest.past) return;
    const next = workOf(timeline);
    const [earlier, before] = steps.slice(-2);
    // Changes that undo passes over come many at a time: the last of them says all.
    if (earlier !== undefined && before !== undefined && isQuiet(earlier, before) && isQuiet(before, next)) steps.pop();
    steps.push(next);
    latest = next;
  }

  async function begin({ timeline, saved, file }: Worked, now: number): Promise<HostResult<null>> {
    const work = workOf(timeline);
    steps = [];
    latest = work;
    written = null;
    counted = changesSince(work, saved) ?? counted;
    const first = sealed(begun, JSON.stringify(headOf(work, { file, base: saved, changes: counted, at: now })));
    const pending = timeline.base === null ? null : timeline.document;
    const more = pending === null ? null : sealed(first.seal, JSON.stringify(pendingLine(work, pending, now)));
    const lines = [...first.lines, ...(more?.lines ?? [])];
    const done = await records.replaceRecord(record, lines);
    if (!done.ok) return done;
    const seal = more?.seal ?? first.seal;
    written = { base: saved, file, seal, kept: keptOf(work), work, pending, head: lengthOf(lines), behind: 0 };
    return done;
  }

  async function add(before: Written, timeline: Timeline, now: number): Promise<HostResult<null>> {
    const lines: JournalLine[] = [];
    let { kept, work } = before;
    for (const next of steps) {
      const line = lineBetween(kept, work, next, now);
      kept = moved(kept, line.kind, next.document);
      counted = changesAfter(counted, line.kind);
      work = next;
      lines.push(line);
    }
    steps = [];
    const pending = timeline.base === null ? null : timeline.document;
    if (pending !== null && (lines.length > 0 || pending !== before.pending))
      lines.push(pendingLine(work, pending, now));
    // A gesture that was given up is taken back.
    else if (pending === null && before.pending !== null && lines.length === 0)
      lines.push({ kind: 'quiet', patch: null, at: now });
    if (lines.length === 0) return hostOk(null);
    const next = sealed(before.seal, JSON.stringify(lines.length === 1 ? lines[0] : lines));
    written = null;
    for (const line of next.lines) {
      const done = await records.appendRecord(record, line);
      // Of a line that failed nobody knows how much is there: the journal is then written anew.
      if (!done.ok) return done;
    }
    written = { ...before, seal: next.seal, kept, work, pending, behind: before.behind + lengthOf(next.lines) };
    return hostOk(null);
  }

  return {
    id,
    note,
    write(board, now) {
      note(board.timeline);
      const isSame = written !== null && written.base === board.saved && written.file === board.file;
      if (written === null || !isSame || written.behind > Math.max(mostBehind, written.head)) return begin(board, now);
      return add(written, board.timeline, now);
    },
    async remove() {
      written = null;
      latest = null;
      return records.deleteRecord(record);
    },
  };
}

/** The board between gestures. */
function workOf({ document, past, future, base }: Timeline): Work {
  return { document: base ?? document, past, future };
}

function isQuiet(a: Work, b: Work): boolean {
  return a.past === b.past && a.future === b.future;
}

/** How many steps lie between what is saved and the board; `null` where one does not lead to the other. */
function changesSince({ past, future }: Work, saved: Document): number | null {
  const at = past.lastIndexOf(saved);
  if (at >= 0) return past.length - at;
  const undone = future.indexOf(saved);
  return undone >= 0 ? undone + 1 : null;
}

function pendingLine(work: Work, document: Document, at: number): JournalLine {
  return { kind: 'pending', patch: patchBetween(work.document, document), at };
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length, 0);
}
