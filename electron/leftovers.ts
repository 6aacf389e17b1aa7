import { createHash, randomBytes } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { codeOf } from './place.ts';

/** Which machine wrote a temporary file: on a shared drive the number of a process says nothing about another machine's. */
const machine = digest(hostname(), 6);

/**
 * A name beside `target` for what is being written: hidden, with the file's own name in it for people, and with a digest of that name, the
 * machine and the process, so that what a killed one left behind can be told from what is in use. At most 255 bytes whatever the name.
 */
export function temporaryName(target: string): string {
  const process36 = process.pid.toString(36);
  const name = `${startOfName(target)}${machine}-${process36}-${randomBytes(6).toString('hex')}.tmp`;
  return path.join(path.dirname(target), name);
}

/** Removes what killed processes left beside `target` when they saved that very file. Whatever cannot be removed stays: it harms nothing. */
export async function removeLeftovers(target: string): Promise<void> {
  const folder = path.dirname(target);
  const start = startOfName(target);
  const names = await readdir(folder).catch((): string[] => []);
  for (const name of names) {
    const parts = name.startsWith(start)
      ? /^([0-9a-f]{6})-([0-9a-z]+)-[0-9a-f]{12}\.tmp$/.exec(name.slice(start.length))
      : null;
    if (parts === null) continue;
    const [, writer = '', process36 = ''] = parts;
    const place = path.join(folder, name);
    const isLeft = writer === machine ? !isRunning(Number.parseInt(process36, 36)) : await isOld(place);
    if (isLeft) await rm(place, { force: true }).catch(() => {});
  }
}

function startOfName(target: string): string {
  const name = path.basename(target);
  // Whole characters, and few enough bytes for the rest of the name.
  let shown = '';
  for (const character of name) {
    if (Buffer.byteLength(shown + character) > 120) break;
    shown += character;
  }
  return `.${shown}.${digest(name, 10)}-`;
}

function digest(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length);
}

/** Saves of one file follow each other in a process, so whatever bears this process's own number was left by an earlier one of that number. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // There is such a process, but it belongs to someone else.
    return codeOf(error) === 'EPERM';
  }
}

const hour = 3_600_000;

/** No save takes an hour; a clock that was put back counts like one that went on. */
async function isOld(place: string): Promise<boolean> {
  const found = await stat(place).catch(() => null);
  return found !== null && Math.abs(Date.now() - found.mtimeMs) > hour;
}
