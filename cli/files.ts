import fs from 'node:fs';
import { catalog } from '../shared/catalog/index.ts';
import { type ReadBoard, readBoard } from '../shared/formats/board-read.ts';
import type { Issue } from '../shared/model/result.ts';
import { exit, Failure } from './failure.ts';

/** The board in a file; its warnings go to standard error. Throws a `Failure` with every issue of a bad one. */
export function loadBoard(file: string): ReadBoard {
  const read = readBoard(readBytes(file), catalog);
  if (!read.ok) {
    const count = read.error.length === 1 ? '1 thing is' : `${read.error.length} things are`;
    throw new Failure(exit.unreadable, `${file}: ${count} wrong, so it was not opened.\n${issueLines(read.error)}`);
  }
  if (read.value.warnings.length > 0) process.stderr.write(`${file}: warnings\n${issueLines(read.value.warnings)}\n`);
  return read.value;
}

function readBytes(file: string): Uint8Array {
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
      return 'this is a folder, not a board file.';
    case 'EACCES':
    case 'EPERM':
      return 'you may not read this file. Check its permissions.';
    default:
      return `the file cannot be read (${error.code ?? error.message}).`;
  }
}

/** "  line 12: design.edges[3].to: no node 'sqs9'", one a line. */
export function issueLines(issues: readonly Issue[]): string {
  return issues
    .map(({ line, path, message }) => `  line ${line}: ${path === '' ? '' : `${path}: `}${message}`)
    .join('\n');
}
