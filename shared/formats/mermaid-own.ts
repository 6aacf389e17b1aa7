/** What our own Mermaid says of a node, read back. */
import { serviceOf } from '../catalog/index.ts';
import type { Catalog } from '../catalog/service.ts';
import { type KeptText, keptIn } from './mermaid-kept.ts';
import { join } from './mermaid-text.ts';

/** With figures on every node and arrow, or without. */
export type OwnText = 'annotated' | 'plain';

const mark = '%% Edgewise';

/** The comment that our exporter begins with. */
export function ownMark(rest: string): string {
  return rest === '' ? mark : `${mark}: ${rest}`;
}

/** A text of ours: with figures or without, and the board that its comments hold. */
export interface Own {
  readonly figures: OwnText;
  readonly kept: KeptText | null;
}

const beginning = /^\s*(?:---\n[\s\S]*?\n---\s*\n)?(?:\s*%%\{[^\n]*\n)*\s*flowchart [TBLR]{2}\s+%% Edgewise(:?)/;

/** What our exporter wrote of a text, which may stand in a fence in a document; `null` for any other text. */
export function ownTextOf(source: string): Own | null {
  const text = source.replaceAll(/\r\n?/g, '\n');
  const [before = ''] = /^[\s\S]*?^```mermaid[^\n]*\n/m.exec(text) ?? /^\s*```[^\n]*\n/.exec(text) ?? [];
  const [body = ''] = before === '' ? [text] : text.slice(before.length).split('\n```', 1);
  const [found, colon] = beginning.exec(body) ?? [];
  if (found === undefined) return null;
  return { figures: colon === ':' ? 'annotated' : 'plain', kept: keptIn(body, before.split('\n').length - 1) };
}

/** An arrow's text with the number of its step before it; words that begin like one get a joint, so that they are read back as words. */
export function steppedText(step: number | null, text: string): string {
  if (step !== null) return text === '' ? `(${step})` : `(${step}) ${text}`;
  return text.replace(/^\(\d{1,4}\)(?=[ \u2060]|$)/, `$&${join}`);
}

/** The number of a step and the words of an arrow, without its figures. */
export function ownArrow(label: string, own: OwnText): { readonly step: number | null; readonly label: string } {
  const [, step, words = ''] = /^\((\d{1,4})\)(?: |$)([\s\S]*)$/.exec(label) ?? [undefined, undefined, label];
  const lines = words.split('\n');
  if (own === 'annotated' && isOwnAnnotation(lines.at(-1) ?? '')) lines.pop();
  const said = lines.join('\n');
  if (step !== undefined) return { step: Number(step), label: said };
  return { step: null, label: said.replace(/^(\(\d{1,4}\))\u2060/, '$1') };
}

/** An arrow's figures, as `edgeLabel` writes them. */
function isOwnAnnotation(line: string): boolean {
  return /^[^·]+ · .+ · (?:cost unknown|.+\/mo)$/.test(line);
}

/**
 * The service and label that `mermaidOf` wrote. Under the label stands what the card is, and with figures what sizes it; a label that is the
 * service's own name stands alone, and clients and plain boxes are told apart by their form. `null` for a plain box.
 */
export function ownNode(
  { label, shape }: { readonly label: string; readonly shape?: string },
  own: OwnText,
  catalog: Catalog,
): { readonly service: string | null; readonly label: string } {
  const lines = label.split('\n');
  const last = lines.at(-1) ?? '';
  const above = lines.slice(0, -1).join('\n');
  const isClient = shape === 'round' || shape === 'rounded';
  const services = Object.values(catalog.services).filter(({ category }) => (category === 'client') === isClient);
  const kinds = services.filter(({ name }) => last === name || (own === 'annotated' && last.startsWith(`${name}, `)));
  const kind = kinds.toSorted((a, b) => b.name.length - a.name.length)[0];
  if (lines.length > 1 && kind !== undefined) return { service: kind.id, label: above };

  const named = services.find(({ name }) => name.toLowerCase() === (lines[0] ?? '').toLowerCase());
  const isSized = own === 'annotated' && lines.length > 1;
  if (named !== undefined && (lines.length === 1 || (isSized && lines.length === 2)))
    return { service: named.id, label: lines[0] ?? '' };
  if (isClient) {
    const client = serviceOf(catalog, 'client');
    // What is sent stands under a client's name whenever figures are shown: a client has always a size.
    return { service: client.id, label: isSized ? above : label };
  }
  return { service: null, label };
}
