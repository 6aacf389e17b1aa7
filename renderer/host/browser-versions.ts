/** What was saved to a file before, in the browser's own database. */
import {
  type FileHandle,
  type FileVersion,
  type HostResult,
  hostFailure,
  hostOk,
  type VersionId,
} from '../../shared/host/host.ts';
import { versionsToKeep } from '../../shared/host/version-rule.ts';
import { fileDatabase } from './browser-file-database.ts';

/** A version without its bytes. The number in `seq` only grows: it, and not the time, is their order. */
interface Version {
  readonly seq: number;
  readonly file: FileHandle;
  readonly savedAt: number;
  readonly day: string;
  /** Of the file, and as it is kept, in bytes. */
  readonly size: number;
  readonly stored: number;
  readonly digest: string;
  readonly isPacked: boolean;
}

async function versionsOf(file: FileHandle): Promise<readonly Version[]> {
  const found = await fileDatabase.within<Version[]>(['versions'], 'readonly', (all) =>
    all.objectStore('versions').index('file').getAll(file),
  );
  return (found ?? []).toSorted((a, b) => b.seq - a.seq);
}

/** Keeps what a file holds as its newest version, unless that is what the newest holds already. */
export async function keepVersion(file: FileHandle, bytes: Uint8Array, savedAt: number): Promise<void> {
  const digest = hex(await crypto.subtle.digest('SHA-256', bytes.slice()));
  const before = await versionsOf(file);
  if (before[0]?.digest === digest) return;
  const packed = await through(bytes, 'CompressionStream');
  const content = packed ?? bytes.slice();
  const version = {
    ...{ file, savedAt, day: new Date(savedAt).toDateString(), digest },
    ...{ size: bytes.length, stored: content.length, isPacked: packed !== null },
  };
  const kept = new Set<object>(versionsToKeep([version, ...before]));
  await fileDatabase.within(['versions', 'contents'], 'readwrite', (transaction) => {
    const [versions, contents] = [transaction.objectStore('versions'), transaction.objectStore('contents')];
    const added = versions.add(version);
    added.onsuccess = () => contents.put(content, added.result);
    for (const old of before.filter((each) => !kept.has(each))) {
      versions.delete(old.seq);
      contents.delete(old.seq);
    }
    return null;
  });
}

/** Of a file that is no longer known. */
export async function dropVersions(file: FileHandle): Promise<void> {
  const versions = await versionsOf(file);
  if (versions.length === 0) return;
  await fileDatabase.within(['versions', 'contents'], 'readwrite', (transaction) => {
    for (const { seq } of versions)
      for (const store of ['versions', 'contents']) transaction.objectStore(store).delete(seq);
    return null;
  });
}

/** Newest first. */
export async function listVersions(file: FileHandle): Promise<readonly FileVersion[]> {
  const versions = await versionsOf(file);
  return versions.map(({ seq, savedAt, size }) => ({ id: String(seq) as VersionId, savedAt, size }));
}

export async function readVersion(file: FileHandle, id: VersionId): Promise<HostResult<Uint8Array>> {
  const version = (await versionsOf(file)).find(({ seq }) => String(seq) === id);
  const content =
    version &&
    (await fileDatabase.within<Uint8Array | undefined>(['contents'], 'readonly', (all) =>
      all.objectStore('contents').get(version.seq),
    ));
  const bytes =
    version?.isPacked && content ? await through(content, 'DecompressionStream').catch(() => null) : content;
  if (version === undefined || !bytes) return hostFailure('not-found', 'This version is no longer kept.');
  if (hex(await crypto.subtle.digest('SHA-256', bytes.slice())) !== version.digest)
    return hostFailure('unreadable', 'This version is damaged and cannot be shown. Choose another one.');
  return hostOk(bytes);
}

/** Packs or unpacks; null where the browser cannot. */
async function through(
  bytes: Uint8Array,
  kind: 'CompressionStream' | 'DecompressionStream',
): Promise<Uint8Array | null> {
  const Stream = globalThis[kind];
  if (Stream === undefined) return null;
  const stream = new Blob([bytes.slice()]).stream().pipeThrough(new Stream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function hex(digest: ArrayBuffer): string {
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
