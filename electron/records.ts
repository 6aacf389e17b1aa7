import { mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { type HostResult, hostFailure, hostOk } from '../shared/host/host.ts';
import { isRecordName, linesOf, type Records } from '../shared/host/records.ts';
import { fileFailure } from './file-failure.ts';
import { writeBytes } from './files.ts';

const extension = '.jsonl';

/** Records as files of a folder, one each. Writes to one record follow each other; those of another program's window join in by whole lines. */
export function recordsIn(folder: string): Records {
  const last = new Map<string, Promise<unknown>>();
  const fileOf = (name: string) => path.join(folder, `${name}${extension}`);

  /** Runs after whatever is under way for that record. */
  function inTurn<T>(name: string, work: () => Promise<HostResult<T>>): Promise<HostResult<T>> {
    if (!isRecordName(name)) return Promise.resolve(hostFailure('bad-request', 'A record has a name of plain words.'));
    const done = (last.get(name) ?? Promise.resolve()).then(work);
    last.set(name, done);
    return done;
  }

  return {
    async recordNames() {
      try {
        const files = await readdir(folder);
        const names = files.filter((file) => file.endsWith(extension)).map((file) => file.slice(0, -extension.length));
        return hostOk(names.filter(isRecordName).sort());
      } catch (error) {
        return isMissing(error) ? hostOk([]) : fileFailure(error, 'read', folder);
      }
    },
    readRecord: (name) =>
      inTurn(name, async () => {
        try {
          return hostOk(linesOf(await readFile(fileOf(name), 'utf8')));
        } catch (error) {
          return isMissing(error) ? hostOk(null) : fileFailure(error, 'read', fileOf(name));
        }
      }),
    appendRecord: (name, line) =>
      inTurn(name, async () => {
        try {
          await mkdir(folder, { recursive: true });
          await append(fileOf(name), line);
          return hostOk(null);
        } catch (error) {
          return fileFailure(error, 'written', fileOf(name));
        }
      }),
    replaceRecord: (name, lines) =>
      inTurn(name, async () => {
        try {
          await mkdir(folder, { recursive: true });
        } catch (error) {
          return fileFailure(error, 'written', folder);
        }
        return writeBytes(fileOf(name), new TextEncoder().encode(lines.map((line) => `${line}\n`).join('')));
      }),
    deleteRecord: (name) =>
      inTurn(name, async () => {
        try {
          await rm(fileOf(name), { force: true });
          return hostOk(null);
        } catch (error) {
          return fileFailure(error, 'written', fileOf(name));
        }
      }),
  };
}

/** Adds a line and flushes it. A line before it that a crash tore is ended first, so that it costs no other. */
async function append(file: string, line: string): Promise<void> {
  const handle = await open(file, 'a+');
  try {
    const { size } = await handle.stat();
    const end = Buffer.alloc(1);
    if (size > 0) await handle.read(end, 0, 1, size - 1);
    const isTorn = size > 0 && end[0] !== 0x0a;
    await handle.appendFile(`${isTorn ? '\n' : ''}${line}\n`);
    await handle.datasync();
  } finally {
    await handle.close();
  }
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}
