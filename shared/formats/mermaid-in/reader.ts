/** Mermaid's diagrams: their own files, and the fences of Markdown. */
import { emptyDocument } from '../../model/document.ts';
import { failed, ok } from '../../model/result.ts';
import type { DrawingReader } from '../drawing-reader.ts';
import { fromMermaid } from '../from-mermaid.ts';
import { fromUtf8 } from '../utf8.ts';
import { diagramsIn, looksLikeMermaid } from './source.ts';

export const mermaidReader: DrawingReader = {
  id: 'mermaid',
  label: 'Mermaid',
  extensions: ['mmd', 'mermaid', 'md', 'markdown'],
  recognises(content) {
    const text = fromUtf8(content);
    return text !== null && looksLikeMermaid(text);
  },
  async read(content, { catalog, isAddress, parseMermaid, diagram = 1 }) {
    const text = fromUtf8(content);
    if (text === null) return failed([{ path: '', line: 1, message: 'this is no text in UTF-8.' }]);
    if (parseMermaid === undefined) return failed([{ path: '', line: 1, message: 'Mermaid cannot be read here.' }]);
    const diagrams = diagramsIn(text);
    if (diagram > diagrams)
      return failed([
        {
          path: '',
          line: 1,
          message: `there ${diagrams === 1 ? 'is one diagram' : `are ${diagrams} diagrams`} in this text, and no number ${diagram}.`,
        },
      ]);
    const parsed = await parseMermaid(text, diagram);
    if (!parsed.ok) return parsed;
    const { document, remarks, doubts, isWhole = false } = fromMermaid(parsed.value, catalog);
    const { title: written, direction, nodes } = parsed.value;
    const others = diagrams === 1 ? [] : [`This is diagram ${diagram} of the ${diagrams} in the text.`];
    // A text of ours holds the board's own title.
    const title = document.title === emptyDocument().title ? written : document.title;
    const cards = nodes.filter(({ junction }) => junction !== true);
    const links = new Map(
      cards.flatMap(({ link }, i) => (link !== undefined && isAddress(link) ? [[`n${i + 1}`, link] as const] : [])),
    );
    const clicks = parsed.value.clicks ?? 0;
    const dropped = clicks - links.size;
    const left =
      dropped > 0
        ? [
            `${dropped === 1 ? 'One click leads' : `${dropped} clicks lead`} to no address that is kept, and ${dropped === 1 ? 'is' : 'are'} left out.`,
          ]
        : [];
    return ok({
      document,
      remarks: [...others, ...remarks, ...left],
      doubts,
      links,
      ...(isWhole ? { isWhole } : {}),
      ...(title === undefined ? {} : { title }),
      ...(direction === undefined ? {} : { direction }),
    });
  },
};
