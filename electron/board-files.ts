import { stat } from 'node:fs/promises';
import path from 'node:path';
import { changedElsewhere } from '../shared/host/file-words.ts';
import { type HostResult, hostOk, type OpenedFile, type SavedFile } from '../shared/host/host.ts';
import { type Backups, backupsIn } from './backups.ts';
import { reasonOf } from './file-failure.ts';
import { isWritable, readStamped, replaceFile, type Written } from './files.ts';
import { alone, finalPlace } from './place.ts';
import { createStamps, isChanged, type Stamps, stampAt } from './stamps.ts';
import { type Versions, versionsIn } from './versions.ts';
import { createWatches, type Watcher, type Watches } from './watch.ts';

/** What all windows share of their files. */
export interface FileParts {
  readonly versions: Versions;
  readonly backups: Backups;
  readonly watches: Watches;
  /** How each file was when this program last wrote it, whichever window asked. */
  readonly written: Stamps;
}

/** As they are kept in the program's data folder. */
export function filesIn(data: string): FileParts {
  return {
    versions: versionsIn(path.join(data, 'versions')),
    backups: backupsIn(path.join(data, 'backups')),
    watches: createWatches(),
    written: createStamps(),
  };
}

/** The files of one window, by their paths. Handles and dialogs are the host's. */
export interface BoardFiles {
  read(file: string): Promise<HostResult<Omit<OpenedFile, 'handle' | 'name'>>>;
  /** Writes a board; `over` says whether what another program put there since may be replaced. Gives what a person should know, or null. */
  save(file: string, bytes: Uint8Array, over: 'anything' | 'as-known'): Promise<HostResult<SavedFile['notice']>>;
  /** The files that are watched from now on. */
  watch(files: readonly string[]): Promise<void>;
  /** Looks at them now, and not at some time. */
  look(): Promise<void>;
  close(): void;
}

/** Files of a window that is told by `tell` of what others do to them. */
export function boardFiles(
  { versions, backups, watches, written }: FileParts,
  tell: (file: string) => void,
): BoardFiles {
  const stamps = createStamps();
  const watcher: Watcher = { known: stamps.of, tell };

  /** What is in the file is not lost by a save, whoever wrote it there. Gives why it could not be kept, or null. */
  async function keepFound(file: string): Promise<unknown> {
    const torn = await backups.unfinished(await finalPlace(file)).catch(() => null);
    if (torn !== null) await keep(file, torn, { once: true });
    const found = await stat(file).catch(() => null);
    const isOurs = (await stampAt(file)) === written.of(file);
    if (found === null || !found.isFile() || isOurs) return null;
    const read = await readStamped(file);
    return read.ok ? keep(file, read.value.bytes, { at: found.mtimeMs }) : null;
  }

  async function keep(...version: Parameters<Versions['keep']>): Promise<unknown> {
    return versions.keep(...version).then(
      () => null,
      (error: unknown) => error,
    );
  }

  /** The write failed, but the file is as it was to be: what the disk said after that is no other program's doing. */
  async function noteWhereWritten(file: string, bytes: Uint8Array): Promise<void> {
    const read = await readStamped(file);
    if (read.ok && Buffer.from(bytes).equals(read.value.bytes)) note(file, read.value.stamp);
  }

  function note(file: string, stamp: string): void {
    stamps.set(file, stamp);
    written.set(file, stamp);
  }

  return {
    read: (file) =>
      alone(file, async () => {
        const read = await readStamped(file);
        if (!read.ok) return read;
        stamps.set(file, read.value.stamp);
        const writable = await isWritable(file);
        const before = await backups.unfinished(await finalPlace(file)).catch(() => null);
        if (before === null) return hostOk({ bytes: read.value.bytes, writable });
        // Both are kept: which of them is worth more is a person's to say.
        await keep(file, before, { once: true });
        await keep(file, read.value.bytes, { once: true });
        return hostOk({ bytes: new Uint8Array(before), writable, notice: interrupted(file) });
      }),
    async save(file, bytes, over) {
      const saved = await alone(file, async (): Promise<HostResult<SavedFile['notice']>> => {
        const expected = over === 'anything' ? null : stamps.of(file);
        if (await isChanged(file, expected)) return changedElsewhere(path.basename(file));
        const lost = await keepFound(file);
        const done = await replaceFile(file, bytes, { backups, expected });
        if (!done.ok) {
          await noteWhereWritten(file, bytes);
          return done;
        }
        note(file, done.value.stamp);
        const unkept = await keep(file, bytes);
        return hostOk(noticeOf(file, done.value, unkept ?? lost));
      });
      // Other windows need not wait until the system tells.
      if (saved.ok) void watches.look(file);
      return saved;
    },
    watch: (files) => watches.show(watcher, files),
    look: () => watches.lookAll(watcher),
    close: () => void watches.show(watcher, []),
  };
}

function interrupted(file: string): string {
  return `The last save of “${path.basename(file)}” was interrupted before it was complete. This is what the file held before that. What is in it now is kept among its versions, and is replaced when you save.`;
}

function noticeOf(file: string, { inPlace }: Written, unkept: unknown): string | null {
  const name = `“${path.basename(file)}”`;
  const kept = 'A copy of what was there is kept until the next save.';
  const ways = {
    folder: `Saved ${name} in place: its folder does not allow another file to take its place. ${kept}`,
    names: `Saved ${name} in place, since it has other names (hard links) that must go on showing the same file. ${kept}`,
  };
  const place = inPlace === null ? [] : [ways[inPlace]];
  if (unkept === null) return place[0] ?? null;
  const [code, words] = reasonOf(unkept, 'read');
  const reason = code === 'read-only' ? 'the program may not write in its own folder.' : words;
  return [...(place.length > 0 ? place : [`Saved ${name}.`]), `No version of it could be kept: ${reason}`].join(' ');
}
