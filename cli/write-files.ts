import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { exit, Failure } from './failure.ts';

export interface Output {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes all of the files or none: each goes to a new file beside its target first, then all are renamed. Links stay links, an existing
 * file keeps its mode. Throws a `Failure` that names the file; what was there before is then untouched.
 */
export function writeFiles(outputs: readonly Output[]): void {
  const ready: { readonly temporary: string; readonly target: string }[] = [];
  try {
    for (const { file, content } of outputs) {
      try {
        const target = realTarget(file);
        const found = fs.statSync(target, { throwIfNoEntry: false });
        if (found !== undefined && !found.isFile()) {
          if (found.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
          // A pipe or a device cannot be replaced, only written to.
          fs.writeFileSync(target, content);
          continue;
        }
        // Renaming over a file needs no right to write it; ask for that right all the same.
        if (found !== undefined) fs.accessSync(target, fs.constants.W_OK);
        const temporary = path.join(
          path.dirname(target),
          `.${path.basename(target)}.${randomBytes(6).toString('hex')}.tmp`,
        );
        const handle = fs.openSync(temporary, 'wx', found === undefined ? 0o666 : found.mode & 0o777);
        ready.push({ temporary, target });
        try {
          fs.writeFileSync(handle, content);
          fs.fsyncSync(handle);
        } finally {
          fs.closeSync(handle);
        }
      } catch (error) {
        throw new Failure(exit.unwritable, `${file}: ${reasonFor(error as NodeJS.ErrnoException)}`);
      }
    }
    for (const { temporary, target } of ready) {
      try {
        fs.renameSync(temporary, target);
      } catch (error) {
        throw new Failure(exit.unwritable, `${target}: ${reasonFor(error as NodeJS.ErrnoException)}`);
      }
    }
  } finally {
    for (const { temporary } of ready) fs.rmSync(temporary, { force: true });
  }
}

/** Makes the folder and those above it. */
export function makeFolder(folder: string): void {
  try {
    fs.mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Failure(exit.unwritable, `${folder}: ${reasonFor(error as NodeJS.ErrnoException)}`);
  }
}

/** What a link leads to, also when nothing is there yet. */
function realTarget(file: string): string {
  let target = path.resolve(file);
  for (let links = 0; links < 40; links++) {
    const link = fs.lstatSync(target, { throwIfNoEntry: false });
    if (link?.isSymbolicLink() !== true) return target;
    target = path.resolve(path.dirname(target), fs.readlinkSync(target));
  }
  throw Object.assign(new Error(), { code: 'ELOOP' });
}

function reasonFor(error: NodeJS.ErrnoException): string {
  switch (error.code) {
    case 'ENOENT':
      return 'the folder does not exist. Make it first, or choose another.';
    case 'ENOTDIR':
    case 'EEXIST':
      return 'a part of this path is a file, not a folder. Choose another place.';
    case 'EISDIR':
      return 'this is a folder. Name a file in it.';
    case 'EACCES':
    case 'EPERM':
      return 'you may not write here. Choose another place, or ask for the right to write.';
    case 'EROFS':
      return 'this place is read-only. Choose another.';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'the disk is full. Make room, or choose another place.';
    case 'ENAMETOOLONG':
      return 'the name is too long. Choose a shorter one.';
    default:
      return `the file cannot be written (${error.code ?? error.message}).`;
  }
}
