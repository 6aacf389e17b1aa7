/** A text that other files come along with, as the host takes it. */
import type { ExportOptions, ExportSource, TextFormat } from '../../shared/formats/format.ts';
import { formatById } from '../../shared/formats/index.ts';
import type { FileKind, NoteRequest } from '../../shared/host/host.ts';
import { bytesOf, make } from './made.ts';

/** Stands for a link until it is known where the file goes; no word of a board holds control characters once it is written. */
const mark = (at: number) => `\u0001${at}\u0001`;

/** Writes the text and what comes along with it. Fails with a sentence for people. */
export async function withFiles(
  format: TextFormat,
  source: ExportSource,
  options: ExportOptions,
  suggestedName: string,
): Promise<NoteRequest> {
  const besides = (format.beside ?? []).flatMap(({ format: id, isAttachment }) => {
    const beside = formatById(id);
    return beside === null ? [] : [{ beside, isAttachment }];
  });
  const links = new Map(besides.map(({ beside }, i) => [beside.id, mark(i)]));
  const { text } = await make(format, source, { ...options, links });
  const files: NoteRequest['beside'][number][] = [];
  for (const { beside, isAttachment } of besides)
    files.push({
      kind: beside.id as FileKind,
      isAttachment,
      bytes: await bytesOf(await make(beside, source, options)),
    });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are the marks
  const pieces = text.split(/\u0001(\d)\u0001/);
  return {
    suggestedName,
    kind: format.id as FileKind,
    text: pieces.map((piece, i) => (i % 2 === 0 ? piece : Number(piece))),
    beside: files,
  };
}
