/** What each card of somebody's canvas is on a board. */
import { type Note, type NoteColour, noteColours } from '../../model/document.ts';
import type { ReadingDrawing } from '../drawing-reader.ts';
import { plainText } from '../markdown-text.ts';
import { aroundOf, chosenId, isName, matcherFor } from '../matching/around.ts';
import { isDoubtful, type Match } from '../matching/match.ts';
import type { CanvasRemarks } from './remarks.ts';
import type { CanvasEdge, CanvasNode } from './things.ts';
import { noteIn, serviceIn } from './words.ts';

export interface ServiceCard {
  readonly card: CanvasNode;
  readonly service: string;
  /** How its words were understood; `null` where the card says it outright. */
  readonly match: Match | null;
  readonly label: string;
  readonly link: string | null;
  /** All that the card says, where a label is too short for it. */
  readonly more: string;
}

export interface NoteCard {
  readonly card: CanvasNode;
  readonly note: Pick<Note, 'kind' | 'text' | 'link' | 'colour'>;
}

export interface SortedCards {
  readonly services: readonly ServiceCard[];
  readonly notes: readonly NoteCard[];
  readonly groups: readonly CanvasNode[];
}

/** A text beyond this is no name of a box. */
const longest = { characters: 80, lines: 3 } as const;

/**
 * Groups are containers. A card that an arrow leads from or to is a service, whatever it says, and so is one whose few words surely name
 * one; all others are notes.
 */
export function sortCards(
  nodes: readonly CanvasNode[],
  edges: readonly CanvasEdge[],
  { catalog, isAddress }: ReadingDrawing,
  remarks: CanvasRemarks,
): SortedCards {
  const tied = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const services: ServiceCard[] = [];
  const notes: NoteCard[] = [];
  const matched = matcherFor(
    catalog,
    aroundOf(
      nodes.map(({ id }) => id),
      nodes.map(({ text }) => text),
    ),
  );
  for (const card of nodes) {
    if (card.type === 'group') continue;
    if (card.type === 'other') {
      remarks.note('other');
      continue;
    }
    const isTied = tied.has(card.id);
    const { words, service: written, link } = wordsOf(card, isAddress, remarks, (text) => serviceIn(text, catalog));
    // Under which the name of a service stands is no prose, however long it is.
    const isShort =
      written !== null || (words.length <= longest.characters && words.split('\n').length <= longest.lines);
    const name = isShort ? words : (words.split('\n')[0] ?? '').slice(0, longest.characters);
    const id = chosenId(card.id);
    const match = written === null ? matched({ label: name, ...(id === undefined ? {} : { id }) }) : null;
    // Most cards without arrows are prose, so only what is surely the name of a service is one.
    const isNamed =
      match === null || (card.type === 'text' && match.service !== null && !isDoubtful(match) && isName(name));
    if (isTied || (isNamed && isShort)) {
      const service = written ?? match?.service ?? 'generic';
      services.push({ card, service, match, label: name, link, more: isShort ? '' : words });
      continue;
    }
    if (words.trim() === '') continue;
    const { kind, text } = card.type === 'text' ? noteIn(card.text) : { kind: null, text: card.text };
    const colour = colourOf(card.color);
    notes.push({
      card,
      note: { kind: kind ?? 'note', text, ...(link === null ? {} : { link }), ...(colour === null ? {} : { colour }) },
    });
  }
  return { services, notes, groups: nodes.filter(({ type }) => type === 'group') };
}

interface Words {
  readonly words: string;
  readonly service: string | null;
  readonly link: string | null;
}

function wordsOf(
  card: CanvasNode,
  isAddress: (text: string) => boolean,
  remarks: CanvasRemarks,
  read: (text: string) => { readonly label: string; readonly service: string | null },
): Words {
  if (card.type === 'file') {
    remarks.note('file');
    const name = card.text.split('/').at(-1) ?? card.text;
    return { words: name.replace(/\.md$/, ''), service: null, link: null };
  }
  if (card.type === 'link') {
    const host = /^https?:\/\/([^/?#]+)/.exec(card.text)?.[1] ?? card.text;
    return { words: host, service: null, link: isAddress(card.text) ? card.text : null };
  }
  const { label, service } = read(card.text);
  return { words: service === null ? plainText(card.text) : label, service, link: null };
}

/** The nearest colour of a note for one of the canvas's six; `null` for none, and for one of another program's own. */
function colourOf(color: string): NoteColour | null {
  const at = ['2', '5', '4', '1', ''].indexOf(color);
  if (color === '3') return 'yellow';
  if (color === '6') return 'pink';
  return at === -1 || color === '' ? null : (noteColours[at] ?? null);
}
