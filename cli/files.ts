import fs from 'node:fs';
import { catalog } from '../shared/catalog/index.ts';
import type { Catalog } from '../shared/catalog/service.ts';
import { issueWords, type ReadBoard, readBoard } from '../shared/formats/board-read.ts';
import type { Issue, Result } from '../shared/model/result.ts';
import type { Pack } from '../shared/packs/pack.ts';
import { readPack } from '../shared/packs/pack-read.ts';
import { withPacks } from '../shared/packs/with-packs.ts';
import { exit, Failure } from './failure.ts';

/** The board in a file; its warnings go to standard error. Throws a `Failure` with every issue of a bad one. */
export function loadBoard(file: string, from: Catalog = catalog): ReadBoard {
  return sound(file, readBoard(readBytes(file), from), 'opened');
}

/** The pack in a file, as `loadBoard` has boards. */
export function loadPack(file: string): Pack {
  return sound(file, readPack(readBytes(file), catalog), 'used').pack;
}

/** The catalog with the packs in these files over it, in order. */
export function catalogWith(packs: readonly string[]): Catalog {
  return withPacks(catalog, packs.map(loadPack));
}

/** What was read; its warnings go to standard error. Throws a `Failure` with every issue of a bad file. */
export function sound<T extends object>(
  file: string,
  read: Result<T, readonly Issue[]>,
  done: 'opened' | 'used' | 'read',
): T {
  if (!read.ok) {
    const count = read.error.length === 1 ? '1 thing is' : `${read.error.length} things are`;
    throw new Failure(exit.unreadable, `${file}: ${count} wrong, so it was not ${done}.\n${issueLines(read.error)}`);
  }
  const warnings = 'warnings' in read.value ? (read.value.warnings as readonly Issue[]) : [];
  if (warnings.length > 0) process.stderr.write(`${file}: warnings\n${issueLines(warnings)}\n`);
  return read.value;
}

/** The bytes of a file. Throws a `Failure` that says why they cannot be had. */
export function readBytes(file: string): Uint8Array {
  try {
    return fs.readFileSync(file);
  } catch (error) {
    throw new Failure(exit.unreadable, `${file}: ${reasonFor(error as NodeJS.ErrnoException)}`);
  }
}

function reasonFor(error: NodeJS.ErrnoException): string {
  switch (error.code) {
    case 'ENOENT':
      return 'there is no such file. Check the name and the folder.';
    case 'EISDIR':
      return 'this is a folder, not a file.';
    case 'EACCES':
    case 'EPERM':
      return 'you may not read this file. Check its permissions.';
    default:
      return `the file cannot be read (${error.code ?? error.message}).`;
  }
}

/** "  line 12: design.edges[3].to: no node 'sqs9'", one a line. */
export function issueLines(issues: readonly Issue[]): string {
  return issues.map((issue) => `  ${issueWords(issue)}`).join('\n');
}
