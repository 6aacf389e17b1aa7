/** All records in one file, and back: for another machine, or to be sure. Pure. */
import { isAboutFiles, isLine, isRecordName, mostLines } from '../../../shared/host/records.ts';
import { failed, ok, type Result } from '../../../shared/model/result.ts';

export type RecordsByName = ReadonlyMap<string, readonly string[]>;

const format = 'edgewise-practice';
const newestVersion = 1;

/** Each line stands on one of the file's. */
export function archiveOf(records: RecordsByName): string {
  const parts = [...records]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, lines]) =>
        `    ${JSON.stringify(name)}: [\n${lines.map((line) => `      ${JSON.stringify(line)}`).join(',\n')}\n    ]`,
    );
  return `{\n  "format": "${format}",\n  "version": ${newestVersion},\n  "records": {\n${parts.join(',\n')}\n  }\n}\n`;
}

/** The records of such a file, or why it is none. */
export function readArchive(text: string): Result<RecordsByName, string> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return failed(`The file is not JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
  const { format: kind, version, records } = isObject(parsed) ? parsed : {};
  if (kind !== format)
    return failed(`The file has no "format": "${format}", so it is no export of a history. Choose another one.`);
  if (typeof version !== 'number' || version > newestVersion)
    return failed('The file was made by a newer Edgewise. Update this one first.');
  if (!isObject(records)) return failed('The file has no "records". Export the history again.');
  const found = new Map<string, readonly string[]>();
  for (const [name, lines] of Object.entries(records)) {
    // Whoever made the file by hand: boards of another machine have no business here.
    if (isRecordName(name) && isAboutFiles(name)) continue;
    if (!isRecordName(name))
      return failed(`"${String(name).slice(0, 60)}" is no name of a record: small letters, digits and hyphens.`);
    if (!Array.isArray(lines) || lines.length > mostLines || !lines.every(isLine))
      return failed(`The record "${name}" is no list of lines.`);
    found.set(name, lines);
  }
  return ok(found);
}

export interface Merged {
  /** Records to be written, whole. */
  readonly changed: RecordsByName;
  readonly added: number;
  readonly extended: number;
  /** Those of which the machine's own stays. */
  readonly kept: number;
}

/**
 * What the machine has, with what comes in. A record that only one side has is taken. Rounds and scenarios are one thing each: of two that
 * differ the longer one is the same round at a later time, otherwise the machine's own stays. Of all others every line counts once.
 */
export function merged(own: RecordsByName, coming: RecordsByName): Merged {
  const changed = new Map<string, readonly string[]>();
  let [added, extended, kept] = [0, 0, 0];
  for (const [name, lines] of coming) {
    const before = own.get(name);
    if (before === undefined) {
      changed.set(name, lines);
      added++;
      continue;
    }
    const next = /^(round|scenario)-/.test(name) ? longer(before, lines) : together(before, lines);
    if (next.length === before.length) kept++;
    else {
      changed.set(name, next);
      extended++;
    }
  }
  return { changed, added, extended, kept };
}

function longer(own: readonly string[], coming: readonly string[]): readonly string[] {
  return coming.length > own.length && own.every((line, k) => coming[k] === line) ? coming : own;
}

/** In order of time where lines say it; otherwise new ones follow. */
function together(own: readonly string[], coming: readonly string[]): readonly string[] {
  const there = new Set(own);
  const all = [...own, ...coming.filter((line) => !there.has(line))];
  const times = all.map(timeOf);
  if (times.includes(null)) return all;
  return all
    .map((line, k) => ({ line, at: times[k] ?? 0 }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ line }) => line);
}

function timeOf(line: string): number | null {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) && typeof value['at'] === 'number' ? value['at'] : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
