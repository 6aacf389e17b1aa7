import { renameSync } from 'node:fs';
import path from 'node:path';
import { readSmall } from './small-file.ts';

/** The program's own files of JSON in its data folder, and what people call what is in them. */
const own = [
  ['settings.json', 'the settings'],
  ['recent.json', 'the list of recent files'],
  ['handles.json', 'the list of files that were opened'],
  ['windows.json', 'the places of the windows'],
] as const;

/**
 * Renames those of the program's own files in `folder` that a crash or a disk made unreadable, before anything is written over them. Gives a
 * sentence for people about them, or null where all can be read. One that cannot be renamed is told all the same.
 */
export function putDamagedAside(folder: string): string | null {
  const damaged = own.filter(([name]) => !isReadable(path.join(folder, name)));
  if (damaged.length === 0) return null;
  for (const [name] of damaged) {
    const file = path.join(folder, name);
    try {
      renameSync(file, `${file}.damaged`);
    } catch {}
  }
  const words = new Intl.ListFormat('en-US').format(damaged.map(([, what]) => what));
  const names = new Intl.ListFormat('en-US').format(damaged.map(([name]) => `${name}.damaged`));
  return `Edgewise could not read ${words}, and starts without what was there. It is kept as ${names} in ${folder}.`;
}

/** A missing or an empty file is one that nothing was ever kept in. */
function isReadable(file: string): boolean {
  const text = readSmall(file);
  if (text === '') return true;
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}
