/** The pictures of recent files, kept as records of this machine. */
import { readThumbnail, type Thumbnail } from '../../shared/drawing/thumbnail.ts';
import type { FileHandle, Host, RecentFile } from '../../shared/host/host.ts';
import { isRecordName } from '../../shared/host/records.ts';

const prefix = 'thumbnail-';

/** The record of a file's picture, or `null` where its handle cannot name one. */
function recordOf(handle: FileHandle): string | null {
  const name = `${prefix}${handle}`;
  return isRecordName(name) ? name : null;
}

/** The pictures of those of the files that have one. */
export async function thumbnailsOf(
  host: Host,
  files: readonly RecentFile[],
): Promise<ReadonlyMap<FileHandle, Thumbnail>> {
  const found = await Promise.all(
    files.map(async ({ handle }): Promise<readonly (readonly [FileHandle, Thumbnail])[]> => {
      const name = recordOf(handle);
      const lines = name === null ? null : await host.readRecord(name);
      const thumbnail = lines?.ok ? readThumbnail(lines.value?.at(-1) ?? '') : null;
      return thumbnail === null ? [] : [[handle, thumbnail]];
    }),
  );
  return new Map(found.flat());
}

/** A failure costs the picture alone. */
export async function keepThumbnail(host: Host, handle: FileHandle, line: string): Promise<void> {
  const name = recordOf(handle);
  if (name !== null) await host.replaceRecord(name, [line]);
}

/** Takes a file from the recent ones, with its picture. */
export async function forget(host: Host, handle: FileHandle): Promise<void> {
  await host.forgetRecent(handle);
  const name = recordOf(handle);
  if (name !== null) await host.deleteRecord(name);
}

/** Clears the list of recent files, with all pictures. */
export async function forgetAll(host: Host): Promise<void> {
  await host.clearRecent();
  await prune(host);
}

/** Deletes the pictures of files that are no longer among the recent ones. */
export async function prune(host: Host): Promise<void> {
  const [names, recent] = [await host.recordNames(), await host.recentFiles()];
  if (!names.ok || !recent.ok) return;
  const wanted = new Set(recent.value.map(({ handle }) => `${prefix}${handle}`));
  for (const name of names.value) {
    if (name.startsWith(prefix) && !wanted.has(name)) await host.deleteRecord(name);
  }
}
