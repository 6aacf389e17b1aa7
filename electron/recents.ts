import { stat } from 'node:fs/promises';
import path from 'node:path';
import { readBytes, writeBytes } from './files.ts';

/** Most files that are remembered. */
export const mostRecents = 30;

/** The files opened and saved last, newest first, kept in one file of the app's data folder. */
export interface Recents {
  /** Those that are there. */
  list(): Promise<readonly string[]>;
  add(file: string): Promise<void>;
  remove(file: string): Promise<void>;
  clear(): Promise<void>;
  /** Calls back after every change. */
  onChange(listener: () => void): void;
}

/** Recent files kept in `store`. A damaged store counts as empty: it holds nothing that cannot be made again. */
export function createRecents(store: string): Recents {
  let queue: Promise<unknown> = Promise.resolve();
  const listeners = new Set<() => void>();

  async function read(): Promise<readonly string[]> {
    const bytes = await readBytes(store);
    return bytes.ok ? parseRecents(new TextDecoder().decode(bytes.value)) : [];
  }

  // One change after another, so that two quick saves cannot lose one of the two.
  function change(next: (files: readonly string[]) => readonly string[]): Promise<void> {
    const work = queue.then(async () => {
      const before = await read();
      const files = next(before);
      // Saving again and again changes nothing here, and must not cost a write each time.
      if (files.length === before.length && files.every((file, at) => file === before[at])) return;
      await writeBytes(store, new TextEncoder().encode(`${JSON.stringify(files, null, 2)}\n`));
      for (const listener of listeners) listener();
    });
    queue = work;
    return work;
  }

  return {
    async list() {
      const files = await read();
      const isThere = await Promise.all(files.map(isFile));
      return files.filter((_file, at) => isThere[at]);
    },
    add: (file) => change((files) => [file, ...files.filter((other) => other !== file)].slice(0, mostRecents)),
    remove: (file) => change((files) => files.filter((other) => other !== file)),
    clear: () => change(() => []),
    onChange: (listener) => void listeners.add(listener),
  };
}

async function isFile(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}

/** The paths in a store's text; whatever is not an absolute path is left out. */
export function parseRecents(text: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(text);
    if (!Array.isArray(value)) return [];
    const files = value.filter((file): file is string => typeof file === 'string' && path.isAbsolute(file));
    return [...new Set(files)].slice(0, mostRecents);
  } catch {
    return [];
  }
}

/** Names for a list of files, each with its folder where another has the same name. */
export function recentLabels(files: readonly string[], home: string): readonly string[] {
  const names = files.map((file) => path.basename(file).replace(/\.edgewise$/, ''));
  return names.map((name, at) =>
    names.some((other, i) => i !== at && other === name) ? `${name} — ${shownFolder(files[at] ?? '', home)}` : name,
  );
}

/** A folder as shown to people: the home folder as `~`, long ones cut in the middle. */
export function shownFolder(file: string, home: string): string {
  const folder = path.dirname(file);
  const short = folder === home || folder.startsWith(home + path.sep) ? `~${folder.slice(home.length)}` : folder;
  return short.length <= 60 ? short : `${short.slice(0, 24)}…${short.slice(-35)}`;
}
