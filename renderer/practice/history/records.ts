/** What can be done with everything that practice keeps: written to a file, taken in again, deleted. */
import { fileKinds, type Host, type HostResult, hostOk } from '../../../shared/host/host.ts';
import { isAboutFiles } from '../../../shared/host/records.ts';
import { archiveOf, merged, type RecordsByName, readArchive } from './archive.ts';

/** The names of what practice keeps. */
export async function practiceRecords(host: Host): Promise<HostResult<readonly string[]>> {
  const names = await host.recordNames();
  return names.ok ? hostOk(names.value.filter((name) => !isAboutFiles(name))) : names;
}

/** Every record with its lines. */
async function allRecords(host: Host): Promise<HostResult<RecordsByName>> {
  const names = await practiceRecords(host);
  if (!names.ok) return names;
  const records = new Map<string, readonly string[]>();
  for (const name of names.value) {
    const lines = await host.readRecord(name);
    if (!lines.ok) return lines;
    if (lines.value !== null) records.set(name, lines.value);
  }
  return hostOk(records);
}

/** A sentence about what came of it; `null` where the person cancelled. */
export type Told = { readonly kind: 'info' | 'error'; readonly text: string } | null;

/** Asks where to write one file with all records. */
export async function exportAll(host: Host): Promise<Told> {
  const records = await allRecords(host);
  if (!records.ok) return { kind: 'error', text: records.error.message };
  const bytes = new TextEncoder().encode(archiveOf(records.value));
  const written = await host.exportFile({ suggestedName: 'Edgewise practice', kind: 'practice', bytes });
  if (!written.ok) return { kind: 'error', text: written.error.message };
  return written.value === null ? null : { kind: 'info', text: `Written to “${written.value.name}”.` };
}

/** Takes such a file in: what is there stays, what is new is added. */
export async function importAll(host: Host, name: string, text: string): Promise<Told> {
  const read = readArchive(text);
  if (!read.ok) return { kind: 'error', text: `“${name}” was not taken in. ${read.error}` };
  const own = await allRecords(host);
  if (!own.ok) return { kind: 'error', text: own.error.message };
  const { changed, added, extended, kept } = merged(own.value, read.value);
  for (const [record, lines] of changed) {
    const written = await host.replaceRecord(record, lines);
    if (!written.ok) return { kind: 'error', text: written.error.message };
  }
  const parts = [
    ...(added > 0 ? [`${added} new`] : []),
    ...(extended > 0 ? [`${extended} continued`] : []),
    ...(kept > 0 ? [`${kept} that were here already`] : []),
  ];
  return {
    kind: 'info',
    text: parts.length === 0 ? `“${name}” holds nothing.` : `Taken in from “${name}”: ${parts.join(', ')}.`,
  };
}

/** Deletes these records; the first failure ends it. */
export async function deleteRecords(host: Host, names: readonly string[]): Promise<Told> {
  for (const name of names) {
    const gone = await host.deleteRecord(name);
    if (!gone.ok) return { kind: 'error', text: gone.error.message };
  }
  return null;
}

/** Ends of names that the file chooser offers. */
export const archiveEnding = `.${fileKinds.practice.extension}`;
