/** The files that one export makes: the text itself, what comes along with it, or several texts in its place in a folder. */
import fs from 'node:fs';
import path from 'node:path';
import { fileText } from '../shared/formats/file-text.ts';
import type { ExportSource, Format, TextFormat } from '../shared/formats/format.ts';
import { formatById } from '../shared/formats/index.ts';
import { withWikiLinks } from '../shared/host/note-links.ts';
import { diskOf, placesBeside } from '../shared/host/note-places.ts';
import type { Output } from './write-files.ts';

/** Makes the content of a format; `links` are those to the files beside it. */
export type Make = (format: Format, links?: ReadonlyMap<string, string>) => Promise<string | Uint8Array>;

/** `taken` are places that files of this run have already; those of these files are added. */
export async function outputsOf(
  source: ExportSource,
  format: Format,
  { target, isFolder, taken }: { readonly target: string; readonly isFolder: boolean; readonly taken: Set<string> },
  make: Make,
): Promise<readonly Output[]> {
  if (format.kind !== 'text') return [{ file: target, content: await make(format) }];
  if (isFolder && format.inFolder !== undefined) {
    const stem = target.slice(0, -path.extname(target).length);
    return format.inFolder(source).map(({ name, text }) => ({
      file: `${stem}-${name}.${format.extension}`,
      content: fileText(format, text),
    }));
  }
  const besides = besideFormats(format);
  const places = placesBeside(path.resolve(target), besides, disk, taken);
  const links = new Map(besides.map((beside, i) => [beside.format.id, places[i]?.link ?? '']));
  const text = await make(format, besides.length === 0 ? undefined : links);
  const others: Output[] = [];
  for (const [i, beside] of besides.entries())
    others.push({ file: places[i]?.file ?? '', content: await make(beside.format) });
  return [
    { file: target, content: typeof text === 'string' ? fileText(format, withWikiLinks(text, places)) : text },
    ...others,
  ];
}

/** What a person should know of a text that goes to standard output. */
export function aloneNote(format: Format): string | null {
  if (format.kind !== 'text' || besideFormats(format).length === 0) return null;
  const list = besideFormats(format).map((beside) => beside.format.label);
  return `The text alone, without ${list.join(' and ')}: these come along with -o.`;
}

function besideFormats({ beside = [] }: TextFormat) {
  return beside.flatMap(({ format: id, isAttachment }) => {
    const format = formatById(id);
    return format === null ? [] : [{ format, extension: format.extension, isAttachment }];
  });
}

const disk = diskOf(path, fs);
