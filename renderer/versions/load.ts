/** The versions of a file as boards, each with what it changed. */
import { settleLayout } from '../../shared/drawing/settle-layout.ts';
import type { FileHandle, FileVersion, Host } from '../../shared/host/host.ts';
import type { Document } from '../../shared/model/document.ts';
import { differenceWords } from '../../shared/wording/difference.ts';
import { readBoardBytes } from '../files/board-bytes.ts';
import { catalog } from '../store/catalog.ts';

/** What a version holds, or why it cannot be read. */
export type Held = { readonly document: Document } | { readonly problem: string };

export interface VersionRow {
  readonly version: FileVersion;
  readonly held: Held;
}

/** The list, newest first; or why there is none. */
export async function versionsOf(host: Host, handle: FileHandle): Promise<readonly FileVersion[] | string> {
  const versions = await host.fileVersions(handle);
  return versions.ok ? versions.value : versions.error.message;
}

/** Reads the versions one after the other, newest first, and tells of each; until `isOver`. */
export async function readVersions(
  host: Host,
  handle: FileHandle,
  versions: readonly FileVersion[],
  tell: (row: VersionRow) => void,
  isOver: () => boolean,
): Promise<void> {
  for (const version of versions) {
    const held = await readVersion(host, handle, version);
    if (isOver()) return;
    tell({ version, held });
    // Between two large boards the window gets its turn.
    await new Promise((resolve) => setTimeout(resolve));
  }
}

async function readVersion(host: Host, handle: FileHandle, { id }: FileVersion): Promise<Held> {
  const bytes = await host.readVersion(handle, id);
  if (!bytes.ok) return { problem: bytes.error.message };
  const read = readBoardBytes(bytes.value);
  if (read.ok) return { document: settleLayout(read.value.document) };
  const [first] = read.error;
  return { problem: `This version is damaged${first === undefined ? '' : `: line ${first.line}: ${first.message}`}.` };
}

/** What a version changed of the one before it; empty until that one is read. */
export function changeWords(rows: readonly VersionRow[], at: number, count: number): string {
  const held = rows[at]?.held;
  if (held === undefined) return '';
  if ('problem' in held) return 'cannot be read';
  const older = rows.slice(at + 1).find((row) => 'document' in row.held)?.held;
  if (older === undefined || !('document' in older)) return rows.length === count ? 'the oldest that is kept' : '';
  return differenceWords(older.document, held.document, catalog, 2) ?? 'no change';
}
