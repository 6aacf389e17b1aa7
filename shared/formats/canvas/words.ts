/** What the cards of a canvas say: written in Markdown, and read from it. */
import { serviceOf } from '../../catalog/index.ts';
import type { Catalog } from '../../catalog/service.ts';
import { noteHeads } from '../../drawing/note-box.ts';
import type { Note, NoteKind, ServiceNode } from '../../model/document.ts';
import { noteKinds } from '../../model/document.ts';
import { sizingLine } from '../../wording/card.ts';
import { markdownLines, markdownText, plainText } from '../markdown-text.ts';

/** The label in bold, and under it the service and what sizes it. */
export function serviceText(node: ServiceNode, catalog: Catalog, plain: boolean): string {
  const { name } = serviceOf(catalog, node.service);
  const label = node.label.trim();
  const under = [label === '' || label === name ? '' : name, plain ? '' : sizingLine(node, catalog)];
  const second = under.filter((text) => text !== '').join(' · ');
  return `**${markdownText(label === '' ? name : label)}**${second === '' ? '' : `\n${markdownText(second)}`}`;
}

/** The label of a card, and the service that stands under it; `null` where none does. */
export function serviceIn(text: string, catalog: Catalog): { readonly label: string; readonly service: string | null } {
  const lines = text.split('\n');
  const under = plainText(lines.slice(1).join('\n')).split(' · ')[0]?.trim().toLowerCase();
  const label = headIn(lines[0] ?? '');
  const services = Object.values(catalog.services);
  const named = services.find(({ name }) => name.toLowerCase() === under);
  if (named !== undefined) return { label, service: named.id };
  const alone = /^\*\*/.test(text) ? services.find(({ name }) => name === label) : undefined;
  return alone === undefined ? { label: plainText(text), service: null } : { label, service: alone.id };
}

/** A line without the bold type round all of it, which may hold several lines of a label. */
export function headIn(line: string): string {
  return plainText(/^\*\*(.*)\*\*$/.exec(line)?.[1] ?? line);
}

/** What a note says, its kind before it. */
export function noteText({ kind, text }: Pick<Note, 'kind' | 'text'>): string {
  const head = noteHeads[kind]?.word;
  return head === undefined ? markdownLines(text) : `**${head}:** ${markdownLines(text)}`;
}

/** The words of a note, and its kind where the card says one. */
export function noteIn(text: string): { readonly kind: NoteKind | null; readonly text: string } {
  const [head = '', word] = /^\*\*([A-Z][a-z]+):\*\*[ \n]?/.exec(text) ?? [];
  const kind = noteKinds.find((one) => noteHeads[one]?.word === word && word !== undefined);
  return kind === undefined
    ? { kind: null, text: plainText(text) }
    : { kind, text: plainText(text.slice(head.length)) };
}
