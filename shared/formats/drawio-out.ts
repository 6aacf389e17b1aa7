/** A board as a drawing of draw.io: one page, AWS shapes, containers with what lies in them, and the board's own data inside. */
import { sceneOf } from '../drawing/scene-of.ts';
import { stackOrder } from '../model/order.ts';
import { boardRest, boardSays } from './carried/carried.ts';
import { colours } from './colours.ts';
import { dataText } from './drawio/cells-out.ts';
import { arrowCells, type EndShape, tetherCell } from './drawio/write-arrows.ts';
import {
  behindCell,
  cardCell,
  frameCell,
  noteCell,
  type Parent,
  shapeRect,
  strokeCell,
  type Writing,
} from './drawio/write-things.ts';
import type { ExportOptions, ExportSource, TextFormat } from './format.ts';
import { element } from './xml.ts';

export const drawio: TextFormat = {
  id: 'drawio',
  label: 'draw.io',
  extension: 'drawio',
  mime: 'application/vnd.jgraph.mxfile',
  hint: 'with shapes of AWS',
  takes: ['plain', 'embed'],
  about: 'Opens in draw.io, and again here with what was changed there.',
  kind: 'text',
  write: (source, options) => {
    const name = source.document.title.trim() === '' ? 'Page-1' : source.document.title;
    const page = element('diagram', { name, id: 'page-1' }, `\n${drawioModel(source, options)}\n`);
    return `${element('mxfile', { host: 'Edgewise' }, `\n${page}\n`)}\n`;
  },
};

/** The page alone, as a copy in draw.io leaves it on the clipboard: pasted there, it is shapes. */
export function drawioModel(source: ExportSource, { plain, embed }: Pick<ExportOptions, 'plain' | 'embed'>): string {
  const { document, analysis, catalog } = source;
  const scene = sceneOf(document, analysis, { catalog, plain });
  const says = embed ? boardSays(document) : new Map();
  const writing: Writing = { colour: colours.light, plain, says: (id) => says.get(id) ?? null };
  const layer: Parent = { id: '1', at: { x: 0, y: 0 } };

  const frames = new Map(scene.frames.map((frame, i) => [frame.id, { id: `container-${i + 1}`, at: frame.rect }]));
  const frameOf = (group: string | null): Parent => (group === null ? layer : (frames.get(group) ?? layer));
  const homes = new Map(document.design.nodes.map(({ id, group }) => [id, group]));
  const shapes = new Map(
    scene.cards.map((card, i): readonly [string, EndShape] => [
      card.id,
      { id: `node-${i + 1}`, card: card.rect, shape: shapeRect(card) },
    ]),
  );
  const notes = new Map(document.sketch.notes.map(({ id, on }) => [id, on ?? '']));
  const places = new Map(Object.entries(document.layout.edges));

  const arrows = scene.arrows.flatMap((arrow, i) => {
    const [from, to] = [shapes.get(arrow.from), shapes.get(arrow.to)];
    if (from === undefined || to === undefined) return [];
    const route = places.get(arrow.id)?.route ?? 'orthogonal';
    return arrowCells(arrow, [from, to], route, writing, `edge-${i + 1}`, layer);
  });
  const tethers = scene.notes.flatMap((note, i) => {
    const on = notes.get(note.id) ?? '';
    const to = shapes.get(on)?.id ?? frames.get(on)?.id ?? null;
    return tetherCell(note, `note-${i + 1}`, to, writing, `tether-${i + 1}`, layer) ?? [];
  });
  const cells = [
    ...scene.behind.map((item, i) => behindCell(item, writing, `drawn-${i + 1}`, layer)),
    ...tethers,
    // Under everything: names have a ground of their own, and hide what passes behind them.
    ...arrows,
    ...scene.frames.map((frame) => frameCell(frame, writing, frames.get(frame.id)?.id ?? '', frameOf(frame.group))),
    ...stackOrder([
      ...scene.notes.map((note, i) => ({
        id: note.id,
        z: note.z,
        cell: noteCell(note, writing, `note-${i + 1}`, layer),
      })),
      ...scene.cards.map((card) => ({
        id: card.id,
        z: card.z,
        cell: cardCell(card, writing, shapes.get(card.id)?.id ?? '', frameOf(homes.get(card.id) ?? null)),
      })),
    ]).map(({ cell }) => cell),
    ...scene.strokes.map((stroke, i) => strokeCell(stroke, writing, `stroke-${i + 1}`, layer)),
  ];
  const base = embed
    ? element('object', { label: '', 'edgewise-board': dataText(boardRest(document)), id: '0' }, '<mxCell/>')
    : element('mxCell', { id: '0' });
  const root = [base, element('mxCell', { id: '1', parent: '0' }), ...cells].join('\n');
  return element(
    'mxGraphModel',
    { grid: 1, gridSize: 4, guides: 1, tooltips: 1, connect: 1, arrows: 1, fold: 1, page: 0, math: 0, shadow: 0 },
    element('root', {}, `\n${root}\n`),
  );
}
