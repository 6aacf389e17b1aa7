/** No text leaves that the program it is for cannot read. */
import { failed, ok, type Result } from '../model/result.ts';
import type { MermaidParser } from './drawing-reader.ts';
import type { ExportSource, Format } from './format.ts';
import { mostArrows } from './mermaid-in/parse.ts';
import { givenUp } from './mermaid-in/patient.ts';

/**
 * Has Mermaid's own parser read a text that is for Mermaid, before it is handed out. What a person should know of it, or a sentence that
 * says why the text must stay here. A board that is too large for the parser's patience passes with a note: Mermaid draws no such board.
 */
export async function readBack(
  format: Format,
  text: string,
  { document }: ExportSource,
  parseMermaid: MermaidParser,
): Promise<Result<readonly string[], string>> {
  if (format.kind !== 'text' || format.readBy !== 'mermaid') return ok([]);
  const unread = 'This text is too large for Mermaid to read it through here, so nobody has made sure that it can.';
  if (document.design.edges.length >= mostArrows) return ok([unread]);
  const parsed = await parseMermaid(text);
  if (parsed.ok) return ok([]);
  const [issue] = parsed.error;
  if (issue?.message === givenUp) return ok([unread]);
  return failed(
    `Mermaid cannot read the text that was made of this board (line ${issue?.line}: ${issue?.message}) Please report it with the board.`,
  );
}
