/** Notices what others do to files: the browser says so where it can, else they are looked at from time to time. */
import { type FileHandle, mostWatched } from '../../shared/host/host.ts';

/** How a file stands: when it was written and how long it is; `gone` where there is none, null where the browser does not tell. */
export type Stamp = string | null;

export interface Watch {
  /** These and no others are watched from now on. */
  watch(ids: readonly FileHandle[]): void;
  /** The file as this page has seen it: it was just read or written so. */
  note(id: FileHandle, stamp: Stamp): void;
  /** Whether the file, as it stands now, is not as the page saw it last; one that is gone can be written again. */
  isChanged(id: FileHandle, now: Stamp): boolean;
  /** Does `work` on a file without taking what it does for somebody else's. */
  during<T>(id: FileHandle, work: () => Promise<T>): Promise<T>;
}

export interface WatchParts {
  stampOf(id: FileHandle): Promise<Stamp>;
  changed(id: FileHandle): void;
  /** Calls `look` whenever it is time to look again; gives what ends that. */
  follow(ids: readonly FileHandle[], look: () => void): () => void;
}

export function createWatch({ stampOf, changed, follow }: WatchParts): Watch {
  const seen = new Map<FileHandle, Stamp>();
  const told = new Map<FileHandle, Stamp>();
  const busy = new Set<FileHandle>();
  let stop = () => {};
  let watched: readonly FileHandle[] = [];
  let isLooking = false;
  let again = false;

  async function lookAt(id: FileHandle): Promise<void> {
    const was = seen.get(id);
    const now = await stampOf(id);
    // Written or read here meanwhile: what was found may be older than that.
    if (now === null || busy.has(id) || seen.get(id) !== was || !watched.includes(id)) return;
    const before = told.get(id) ?? seen.get(id);
    if (before === undefined || before === null) seen.set(id, now);
    else if (before !== now) {
      told.set(id, now);
      changed(id);
    }
  }

  /** One look at a time; what is asked for meanwhile is one more. */
  async function look(): Promise<void> {
    again = true;
    if (isLooking) return;
    isLooking = true;
    try {
      while (again) {
        again = false;
        for (const id of watched) await lookAt(id);
      }
    } finally {
      isLooking = false;
    }
  }

  return {
    watch(ids) {
      watched = ids.slice(0, mostWatched);
      stop();
      stop = watched.length === 0 ? () => {} : follow(watched, () => void look());
    },
    note(id, stamp) {
      seen.set(id, stamp);
      told.delete(id);
    },
    isChanged(id, now) {
      const before = seen.get(id);
      return before !== undefined && before !== null && now !== null && now !== 'gone' && now !== before;
    },
    async during(id, work) {
      busy.add(id);
      try {
        return await work();
      } finally {
        busy.delete(id);
      }
    },
  };
}

/** Newer Chromiums tell of changes. */
interface Observer {
  observe(handle: FileSystemHandle): Promise<void>;
  disconnect(): void;
}
type ObserverMaker = new (told: () => void) => Observer;

/** How often files are looked at while the page can be seen, ms: seldom where the browser tells of changes by itself. */
const often = 3_000;
const seldom = 30_000;

/** Looks when the browser tells of a change, when the person comes back to the page, and from time to time while it can be seen. */
export function followFiles(handles: readonly FileSystemFileHandle[], look: () => void): () => void {
  const Maker = (globalThis as { readonly FileSystemObserver?: ObserverMaker }).FileSystemObserver;
  const observer = Maker === undefined ? null : new Maker(look);
  const lookIfSeen = () => {
    if (document.visibilityState === 'visible') look();
  };
  let timer = setInterval(lookIfSeen, observer === null ? often : seldom);
  for (const handle of handles) {
    // Some places cannot be observed, such as folders of the network.
    observer?.observe(handle).catch(() => {
      clearInterval(timer);
      timer = setInterval(lookIfSeen, often);
    });
  }
  window.addEventListener('focus', look);
  document.addEventListener('visibilitychange', lookIfSeen);
  look();
  return () => {
    observer?.disconnect();
    clearInterval(timer);
    window.removeEventListener('focus', look);
    document.removeEventListener('visibilitychange', lookIfSeen);
  };
}
