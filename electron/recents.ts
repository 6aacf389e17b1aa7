import { existsSync } from 'node:fs';
import path from 'node:path';
import { readBytes, writeBytes } from './files.ts';

const most = 10;

/** The files opened and saved last, newest first, kept in one file of the app's data folder. */
export interface Recents {
  list(): Promise<readonly string[]>;
  add(file: string): Promise<void>;
  clear(): Promise<void>;
}

/** Recent files kept in `store`. A damaged store counts as empty: it holds nothing that cannot be made again. */
export function createRecents(store: string): Recents {
  let queue: Promise<unknown> = Promise.resolve();

  async function read(): Promise<readonly string[]> {
    const bytes = await readBytes(store);
    return bytes.ok ? parseRecents(new TextDecoder().decode(bytes.value)) : [];
  }

  // One change after another, so that two quick saves cannot lose one of the two.
  function change(next: (files: readonly string[]) => readonly string[]): Promise<void> {
    const work = queue.then(async () => {
      const files = next(await read());
      await writeBytes(store, new TextEncoder().encode(`${JSON.stringify(files, null, 2)}\n`));
    });
    queue = work;
    return work;
  }

  return {
    list: async () => (await read()).filter((file) => existsSync(file)),
    add: (file) => change((files) => [file, ...files.filter((other) => other !== file)].slice(0, most)),
    clear: () => change(() => []),
  };
}

/** The paths in a store's text; whatever is not an absolute path is left out. */
export function parseRecents(text: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(text);
    if (!Array.isArray(value)) return [];
    return value.filter((file): file is string => typeof file === 'string' && path.isAbsolute(file)).slice(0, most);
  } catch {
    return [];
  }
}

/** A folder as shown to people: the home folder as `~`, long ones cut in the middle. */
export function shownFolder(file: string, home: string): string {
  const folder = path.dirname(file);
  const short = folder === home || folder.startsWith(home + path.sep) ? `~${folder.slice(home.length)}` : folder;
  return short.length <= 60 ? short : `${short.slice(0, 24)}…${short.slice(-35)}`;
}
