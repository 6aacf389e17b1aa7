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
 * sentence for people about them, or null where all can be read.
 */
export function putDamagedAside(folder: string): string | null {
  const damaged = own.filter(([name]) => !isReadable(path.join(folder, name)));
  if (damaged.length === 0) return null;
  const list = new Intl.ListFormat('en-US');
  const kept = damaged.map(([name]) => `${name}.damaged`).filter((name) => rename(folder, name));
  const told = `Edgewise could not read ${list.format(damaged.map(([, what]) => what))}, and starts without what was there.`;
  return kept.length === 0 ? told : `${told} It is kept as ${list.format(kept)} in ${folder}.`;
}

/** Whether it could be renamed, to `name` from the name without its last part. */
function rename(folder: string, name: string): boolean {
  try {
    renameSync(path.join(folder, path.parse(name).name), path.join(folder, name));
    return true;
  } catch {
    return false;
  }
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
