import { appendFileSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

/** What went wrong, kept on this machine for who looks into it. Nothing of it is ever sent anywhere. */
export interface Log {
  /** Where its files are. */
  readonly folder: string;
  /** `where` is the part of the program, `what` is any text or error. */
  write(where: string, what: unknown): void;
}

/** Bytes of one file, and how many files are kept: a program that fails all day must not fill a disk. */
const largest = 1_000_000;
const kept = 3;
/** Characters of one entry. */
const longest = 4000;

/** A log in the files of `folder`; `now` gives the time of an entry. A log that cannot be written is done without. */
export function createLog(folder: string, now: () => Date): Log {
  let last = '';

  function fileOf(age: number): string {
    return path.join(folder, age === 0 ? 'edgewise.log' : `edgewise.${age}.log`);
  }

  function turn(): void {
    rmSync(fileOf(kept - 1), { force: true });
    for (let age = kept - 2; age >= 0; age -= 1) {
      try {
        renameSync(fileOf(age), fileOf(age + 1));
      } catch {}
    }
  }

  return {
    folder,
    write(where, what) {
      const text = `${where}: ${withoutContent(wordsOf(what))}`.slice(0, longest).replaceAll(/\r?\n/g, '\n  ');
      // What fails in a circle says so once.
      if (text === last) return;
      last = text;
      try {
        mkdirSync(folder, { recursive: true });
        const size = statSync(fileOf(0), { throwIfNoEntry: false })?.size ?? 0;
        if (size + text.length > largest) turn();
        appendFileSync(fileOf(0), `${now().toISOString()} ${text}\n`);
      } catch {}
    },
  };
}

function wordsOf(what: unknown): string {
  if (what instanceof Error) return what.stack ?? `${what.name}: ${what.message}`;
  return typeof what === 'string' ? what : String(what);
}

/** An error may quote what it stumbled over. A log may be shown to others, so what stands on a board is not in it. */
function withoutContent(text: string): string {
  return text.replaceAll(/"[^"\n]*"|“[^”\n]*”|`[^`\n]*`|(?<![\p{L}\p{N}])'[^'\n]*'/gu, '“…”');
}
