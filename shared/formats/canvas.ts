/** JSON Canvas 1.0, which Obsidian and others open: services and notes as cards, containers as groups, arrows with their figures. */

import type { Rect } from '../drawing/geometry.ts';
import { sceneOf } from '../drawing/scene-of.ts';
import { settleLayout } from '../drawing/settle-layout.ts';
import type { NoteColour, Side } from '../model/document.ts';
import { own } from '../model/own.ts';
import { stepOf } from '../model/steps.ts';
import { groupKindNames } from '../wording/narration.ts';
import { writeBoard } from './board-write.ts';
import { canvasScale } from './canvas/measures.ts';
import { noteText, serviceText } from './canvas/words.ts';
import { colours } from './colours.ts';
import type { ExportOptions, ExportSource, TextFormat } from './format.ts';
import { steppedText } from './mermaid-own.ts';

export const canvas: TextFormat = {
  id: 'canvas',
  label: 'JSON Canvas',
  extension: 'canvas',
  mime: 'application/json',
  hint: 'cards, for Obsidian',
  takes: ['plain', 'embed'],
  about: 'Opens in Obsidian, and again here with what was changed there.',
  kind: 'text',
  write: canvasOf,
};

interface Card extends Rect {
  readonly id: string;
  readonly type: 'text' | 'group';
  readonly text?: string;
  readonly label?: string;
  readonly color?: string;
}

interface Line {
  readonly id: string;
  readonly fromNode: string;
  readonly fromSide: Side;
  readonly toNode: string;
  readonly toSide: Side;
  readonly label?: string;
  readonly color?: string;
}

const red = '1';
const orange = '2';
const noteColours: Readonly<Record<NoteColour, string>> = {
  yellow: '3',
  green: '4',
  blue: '5',
  pink: '6',
  grey: '',
};

/**
 * The canvas, one card or arrow a line. What the format has no word for travels under the key `edgewise`, which other programs keep or drop:
 * the board itself, and what was written for each thing, so that a reader can tell what somebody changed since.
 */
export function canvasOf(source: ExportSource, options: Pick<ExportOptions, 'plain' | 'embed'>): string {
  const { analysis, catalog } = source;
  const { plain, embed } = options;
  const document = settleLayout(source.document);
  const { design, layout, sketch } = document;
  const scene = sceneOf(document, analysis, { catalog, plain });
  const kinds = new Map(design.groups.map((group) => [group.id, group]));
  const nodes = new Map(design.nodes.map((node) => [node.id, node]));
  const notes = new Map(sketch.notes.map((note) => [note.id, note]));
  const cards: Card[] = [
    ...scene.frames.map(({ id, rect, kind }): Card => {
      const label = kinds.get(id)?.label.trim() ?? '';
      return {
        id,
        type: 'group',
        ...scaled(rect),
        label: label === '' ? groupKindNames[kind] : label,
        color: colours.light.group[kind],
      };
    }),
    ...scene.notes.map(({ id, rect, kind, text, colour }): Card => {
      const color = kind === 'text' ? '' : noteColours[colour];
      const words = noteText(notes.get(id) ?? { kind, text });
      return { id, type: 'text', ...scaled(rect), text: words, ...(color === '' ? {} : { color }) };
    }),
    ...scene.cards.flatMap(({ id, rect, status }): readonly Card[] => {
      const node = nodes.get(id);
      if (node === undefined) return [];
      const color = plain ? '' : status === 'over' ? red : status === 'tight' ? orange : '';
      const text = serviceText(node, catalog, plain);
      return [{ id, type: 'text', ...scaled(rect), text, ...(color === '' ? {} : { color }) }];
    }),
  ];
  const edges = new Map(design.edges.map((edge) => [edge.id, edge]));
  const figures = (id: string) => (plain ? '' : (own(analysis.edges, id)?.label ?? ''));
  const lines = scene.arrows.map(({ id, from, to, fromSide, toSide, status }): Line => {
    const said = [edges.get(id)?.label.trim() ?? '', figures(id)].filter((text) => text !== '').join('\n');
    const label = steppedText(stepOf(own(layout.edges, id)), said);
    const color = plain ? '' : status === 'over' ? red : status === 'tight' ? orange : '';
    return {
      id,
      fromNode: from,
      fromSide,
      toNode: to,
      toSide,
      ...(color === '' ? {} : { color }),
      ...(label === '' ? {} : { label }),
    };
  });
  const parts = [rows('nodes', cards), rows('edges', lines)];
  if (embed) {
    const written = {
      version: 1,
      board: JSON.parse(writeBoard(source.document, catalog)) as unknown,
      cards: cards.map(({ id, x, y, width, height, text, label }) => [id, x, y, width, height, text ?? label]),
      arrows: lines.map(({ id, fromSide, toSide, label = '' }) => [id, fromSide, toSide, label, figures(id)]),
    };
    parts.push(`\t"edgewise":${JSON.stringify(written)}`);
  }
  return `{\n${parts.join(',\n')}\n}\n`;
}

/** As Obsidian writes them, so that a canvas that is saved there differs by little. */
function rows(key: string, items: readonly object[]): string {
  if (items.length === 0) return `\t"${key}":[]`;
  return `\t"${key}":[\n${items.map((item) => `\t\t${JSON.stringify(item)}`).join(',\n')}\n\t]`;
}

/** Cards of a canvas have larger type than ours; the format has whole numbers only. */
function scaled({ x, y, width, height }: Rect): Rect {
  const [left, top] = [Math.round(x * canvasScale) + 0, Math.round(y * canvasScale) + 0];
  return {
    x: left,
    y: top,
    width: Math.max(1, Math.round(width * canvasScale)),
    height: Math.max(1, Math.round(height * canvasScale)),
  };
}
