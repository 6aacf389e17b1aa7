/** Reads the lines of a journal back, whatever became of them: what is whole is used, and what is not is said. */
import type { Catalog } from '../catalog/service.ts';
import { readBoardText } from '../formats/board-read.ts';
import { writeBoard } from '../formats/board-write.ts';
import type { Document } from '../model/document.ts';
import { failed, ok, type Result } from '../model/result.ts';
import {
  changesAfter,
  type JournalFile,
  type JournalHead,
  type JournalLine,
  moved,
  stepsKept,
  type Work,
  worked,
  workOf,
} from './journal.ts';
import { unsealed } from './seal.ts';

/** What a journal leads to. */
export interface KeptWork {
  readonly file: JournalFile | null;
  /** What the file held when the work began; `null` where that cannot be read. */
  readonly base: Document | null;
  /** The board as it was last, with what can be undone. */
  readonly work: Work;
  /** Every board that was there on the way, the last of them last. */
  readonly documents: readonly Document[];
  /** Steps of work, at least 1. */
  readonly changes: number;
  /** When it was changed last, ms since 1970. */
  readonly at: number;
  /** Lines at the end that were damaged: what they said is missing. */
  readonly lost: number;
}

/** The work in these lines, or a sentence that says why there is none. */
export function readWork(lines: readonly string[], catalog: Catalog): Result<KeptWork, string> {
  const { texts, lost } = unsealed(lines);
  const [first, ...rest] = texts.map(parsed);
  if (first === undefined) return failed('It was damaged, and nothing of it can be read.');
  if (!isHead(first)) {
    const isNewer = isObject(first) && first['format'] === 'edgewise-journal' && Number(first['version']) > 1;
    return failed(
      isNewer
        ? 'It was written by a newer Edgewise. Update Edgewise to restore it.'
        : 'It does not say what was drawn, and nothing of it can be used.',
    );
  }
  const replayed = replay(first, rest);
  if (replayed === null) return failed('It does not say what was drawn, and nothing of it can be used.');
  return checked(first, replayed, lost, catalog);
}

interface Replayed {
  readonly work: Work;
  readonly documents: readonly Document[];
  readonly changes: number;
  readonly at: number;
  readonly lost: number;
}

/** Does what the lines say, up to the first that cannot be done. */
function replay(head: JournalHead, rest: readonly unknown[]): Replayed | null {
  const documents: Document[] = [];
  let { changes, at } = head;
  let work: Work;
  let under: Document | null = null;
  let done = 0;
  try {
    work = workOf(head);
  } catch {
    return null;
  }
  documents.push(...work.past, ...work.future, work.document);
  try {
    for (const text of rest) {
      for (const line of Array.isArray(text) ? text : [text]) {
        if (!isLine(line)) throw new TypeError('not a line');
        const next = worked(work, line);
        documents.push(next.document);
        at = line.at;
        if (line.kind === 'pending') under = next.document;
        else {
          under = null;
          work = next;
          changes = changesAfter(changes, line.kind);
        }
      }
      done += 1;
    }
  } catch {
    // What follows was made for a board that this is not.
  }
  // A gesture that was under way is a step like one that was ended.
  if (under !== null) {
    work = moved(work, 'step', under);
    changes = changesAfter(changes, 'step');
  }
  return { work, documents, changes, at, lost: rest.length - done };
}

/** No board that could not be opened as a file is given; where the last one could not, the last that could takes its place. */
function checked(head: JournalHead, replayed: Replayed, lost: number, catalog: Catalog): Result<KeptWork, string> {
  const { file, base } = head;
  const { documents, changes, at } = replayed;
  const rest = { file, base: sound(base, catalog), documents, changes: Math.max(1, changes), at };
  const document = sound(replayed.work.document, catalog);
  if (document !== null) {
    const most = stepsKept(document);
    const past = soundRun(replayed.work.past.slice(-most).toReversed(), catalog).toReversed();
    const work = { document, past, future: soundRun(replayed.work.future.slice(0, most), catalog) };
    return ok({ ...rest, work, lost: lost + replayed.lost });
  }
  for (let i = documents.length - 2; i >= 0; i -= 1) {
    const earlier = sound(documents[i], catalog);
    if (earlier === null) continue;
    const work = { document: earlier, past: [], future: [] };
    return ok({ ...rest, documents: documents.slice(0, i + 1), work, lost: lost + documents.length - 1 - i });
  }
  return failed('What it says is no board that can be shown.');
}

/** Those from the first on that are sound. */
function soundRun(documents: readonly Document[], catalog: Catalog): readonly Document[] {
  const run: Document[] = [];
  for (const one of documents) {
    const document = sound(one, catalog);
    if (document === null) break;
    run.push(document);
  }
  return run;
}

/** The document where a file of it can be opened and says the same; else as that file says it, or `null`. */
function sound(document: unknown, catalog: Catalog): Document | null {
  try {
    const text = writeBoard(document as Document, catalog);
    const read = readBoardText(text, catalog);
    if (!read.ok) return null;
    return writeBoard(read.value.document, catalog) === text ? (document as Document) : read.value.document;
  } catch {
    // It has not even the form of a board.
    return null;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isHead(value: unknown): value is JournalHead {
  if (!isObject(value)) return false;
  const { format, version, file, base, past, future, changes, at } = value;
  return (
    format === 'edgewise-journal' &&
    version === 1 &&
    (file === null || isFile(file)) &&
    isObject(base) &&
    Array.isArray(past) &&
    Array.isArray(future) &&
    Number.isFinite(changes) &&
    Number.isFinite(at)
  );
}

function isFile(value: unknown): boolean {
  if (!isObject(value)) return false;
  return (
    typeof value['handle'] === 'string' && typeof value['name'] === 'string' && typeof value['writable'] === 'boolean'
  );
}

const kinds: ReadonlySet<unknown> = new Set(['step', 'quiet', 'jump', 'pending', 'undo', 'redo']);

function isLine(value: unknown): value is JournalLine {
  return isObject(value) && kinds.has(value['kind']) && Number.isFinite(value['at']);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
