import { type FSWatcher, watch as watchFolder } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { alone, finalPlace } from './place.ts';
import { stampAt } from './stamps.ts';

/** A window that shows files. */
export interface Watcher {
  /** The stamp that the window itself last read or wrote the file with, or null. */
  known(file: string): string | null;
  /** The file is not as the window knows it, or is gone. Told once for each time that it is another one. */
  tell(file: string): void;
}

/** Notices what is done to files by other programs, and to one window's files by another window. */
export interface Watches {
  /** The files that a window shows from now on, in place of those before; none ends it. */
  show(watcher: Watcher, files: readonly string[]): Promise<void>;
  /** Looks at a file now, for all windows that show it. */
  look(file: string): Promise<void>;
  /** Looks at all files of a window now. */
  lookAll(watcher: Watcher): Promise<void>;
  /** Ends everything. */
  close(): void;
}

export interface Pace {
  /** How often every file is looked at besides, ms: some drives report nothing, and systems run out of watches. */
  readonly poll: number;
  /** How long a file must be left alone before it is looked at, ms; a second at most. */
  readonly quiet: number;
}

const usual: Pace = { poll: 5000, quiet: 100 };

/** Files that are shown, each with the stamp that it was last seen with: null when it was gone, undefined before it is looked at first. */
type Shown = Map<string, string | null | undefined>;

/** Whoever writes without an end is looked at so often all the same, ms. */
const mostPatience = 1000;

/** Watches folders and not files: whoever saves by renaming puts another file in the place of the one that was watched. */
export function createWatches({ poll, quiet }: Pace = usual, watchIn: typeof watchFolder = watchFolder): Watches {
  const shown = new Map<Watcher, Shown>();
  const folders = new Map<string, { readonly watcher: FSWatcher; readonly id: string }>();
  /** The folders in which something happens to a file: its own, and that of the file a link points to. */
  let placesOf = new Map<string, ReadonlySet<string>>();
  const waiting = new Map<string, { readonly timer: NodeJS.Timeout; readonly since: number }>();
  let settling = 0;
  let timer: NodeJS.Timeout | null = null;

  /** In turn with the program's own reads and writes: a save that is under way is not another program's. */
  function look(file: string): Promise<void> {
    return alone(file, async () => {
      for (const [watcher, files] of shown) {
        if (!files.has(file)) continue;
        const stamp = await stampAt(file);
        // Some programs take a file away just before they put the new one there.
        if (stamp === null && files.get(file) !== null) await pause(2 * quiet);
        const now = stamp ?? (await stampAt(file));
        const before = files.get(file);
        if (now === before || shown.get(watcher) !== files) continue;
        files.set(file, now);
        // What the window never read is taken as it is found: there is nothing that it could differ from.
        if (before !== undefined && now !== watcher.known(file)) watcher.tell(file);
      }
    });
  }

  function lookSoon(file: string): void {
    const since = waiting.get(file)?.since ?? performance.now();
    clearTimeout(waiting.get(file)?.timer);
    const left = Math.max(0, Math.min(quiet, since + mostPatience - performance.now()));
    const timer = setTimeout(() => {
      waiting.delete(file);
      void look(file);
    }, left);
    timer.unref();
    waiting.set(file, { timer, since });
  }

  function drop(folder: string): void {
    folders.get(folder)?.watcher.close();
    folders.delete(folder);
  }

  async function watchOne(folder: string): Promise<void> {
    const id = await folderId(folder);
    if (folders.get(folder)?.id === id) return;
    drop(folder);
    if (id === null) return;
    try {
      const watcher = watchIn(folder, { persistent: false }, (_event, name) => {
        for (const [file, places] of placesOf) {
          const here = [...places].filter((place) => path.dirname(place) === folder);
          if (here.some((place) => name === null || path.basename(place) === name)) lookSoon(file);
        }
      });
      watcher.on('error', () => drop(folder));
      folders.set(folder, { watcher, id });
    } catch {
      // No watch to be had here: the file is looked at every few seconds.
    }
  }

  /** Also where a folder was taken away and made again: a watch belongs to the folder that it was put on. */
  async function settle(): Promise<void> {
    settling += 1;
    const turn = settling;
    const files = new Set([...shown.values()].flatMap((one) => [...one.keys()]));
    const places = await Promise.all(
      [...files].map(async (file) => [file, new Set([path.resolve(file), await finalPlace(file)])] as const),
    );
    if (turn !== settling) return;
    placesOf = new Map(places);
    const wanted = new Set(places.flatMap(([, ways]) => [...ways].map((place) => path.dirname(place))));
    for (const folder of folders.keys()) if (!wanted.has(folder)) drop(folder);
    for (const folder of wanted) await watchOne(folder);
  }

  async function round(): Promise<void> {
    await settle();
    for (const file of placesOf.keys()) await look(file);
  }

  function pollWhileNeeded(): void {
    if (shown.size === 0 && timer !== null) {
      clearInterval(timer);
      timer = null;
    } else if (shown.size > 0 && timer === null) {
      timer = setInterval(() => void round(), poll);
      timer.unref();
    }
  }

  return {
    async show(watcher, files) {
      const before = shown.get(watcher);
      const next: Shown = new Map(
        files.map((file) => [file, before?.has(file) ? before.get(file) : (watcher.known(file) ?? undefined)]),
      );
      if (next.size === 0) shown.delete(watcher);
      else shown.set(watcher, next);
      await settle();
      pollWhileNeeded();
      // What happened between the window's reading and now.
      for (const file of next.keys()) await look(file);
    },
    look,
    async lookAll(watcher) {
      for (const file of shown.get(watcher)?.keys() ?? []) await look(file);
    },
    close() {
      shown.clear();
      for (const folder of [...folders.keys()]) drop(folder);
      for (const { timer: later } of waiting.values()) clearTimeout(later);
      waiting.clear();
      pollWhileNeeded();
    },
  };
}

async function folderId(folder: string): Promise<string | null> {
  return stat(folder).then(
    ({ dev, ino }) => `${dev}:${ino}`,
    () => null,
  );
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
