/**
 * What the program keeps on the machine beside boards: rounds, drills, histories. A record is a text of lines that only grows, or is
 * replaced as a whole; a line is there entirely or not at all.
 */
import type { HostResult } from './host.ts';

export interface Records {
  /** Names of all records, in order. */
  recordNames(): Promise<HostResult<readonly string[]>>;
  /** The lines of a record, in order; `null` where there is none. A last line that was torn by a crash is left out. */
  readRecord(name: string): Promise<HostResult<readonly string[] | null>>;
  /** Adds a line to a record, and makes it where there is none. `ok` means that it is on disk. */
  appendRecord(name: string, line: string): Promise<HostResult<null>>;
  /** Puts these lines in the place of a record: all of them or, when it fails, none. */
  replaceRecord(name: string, lines: readonly string[]): Promise<HostResult<null>>;
  /** Removes a record; one that is not there is removed already. */
  deleteRecord(name: string): Promise<HostResult<null>>;
}

/** Characters of one line. */
export const longestLine = 16 * 1024 * 1024;
export const mostLines = 200_000;

/** Lower-case words joined by hyphens: a name can be a file's on every system. */
export function isRecordName(name: unknown): name is string {
  return typeof name === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) && name.length <= 100;
}

/** Whether a record is about boards and files of this machine: such records travel nowhere, and are not practice's to delete. */
export function isAboutFiles(name: string): boolean {
  return /^(journal|thumbnail)-|^views$/.test(name);
}

/** A text that holds exactly one line. */
export function isLine(line: unknown): line is string {
  return typeof line === 'string' && line.length <= longestLine && !/[\r\n]/.test(line);
}

/** The whole lines of a record's text; what stands behind the last line break was torn. */
export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .slice(0, -1)
    .filter((line) => line !== '');
}
