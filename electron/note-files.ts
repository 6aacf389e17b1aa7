/** A note and the files that come along with it, on disk. */
import fs from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileKinds, type HostResult, hostOk, linkedText, type NoteRequest } from '../shared/host/host.ts';
import { withWikiLinks } from '../shared/host/note-links.ts';
import { diskOf, placesBeside } from '../shared/host/note-places.ts';
import { fileFailure } from './file-failure.ts';
import { type WriteWays, writeBytes } from './files.ts';

/**
 * Writes the files beside the note first and the note last, so that no note links to what is not there. When one cannot be written, those
 * that are new are taken away again, and the note stays as it was.
 */
export async function writeNote(note: string, request: NoteRequest, ways?: WriteWays): Promise<HostResult<null>> {
  const companions = request.beside.map(({ kind, isAttachment }) => ({
    extension: fileKinds[kind].extension,
    isAttachment,
  }));
  const places = placesBeside(note, companions, disk, new Set([note]));
  const links = places.map(({ link }) => link);
  const files = [
    ...request.beside.map(({ bytes }, i) => ({ file: places[i]?.file ?? '', bytes })),
    { file: note, bytes: new TextEncoder().encode(withWikiLinks(linkedText(request, links), places)) },
  ];
  const fresh: string[] = [];
  for (const { file, bytes } of files) {
    const isNew = !fs.existsSync(file);
    const written = (await folderFor(file, path.dirname(note))) ?? (await writeBytes(file, bytes, ways));
    if (!written.ok) {
      for (const one of fresh) await rm(one, { force: true });
      return written;
    }
    if (isNew) fresh.push(file);
  }
  return hostOk(null);
}

/** The folder for attachments is made where it is missing; that of the note is one that a person chose. */
async function folderFor(file: string, home: string): Promise<HostResult<null> | null> {
  const folder = path.dirname(file);
  if (folder === home) return null;
  try {
    await mkdir(folder, { recursive: true });
    return null;
  } catch (error) {
    return fileFailure(error, 'written', file);
  }
}

const disk = diskOf(path, fs);
