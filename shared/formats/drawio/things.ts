/** The cells of draw.io as things of a drawing, each in its place on the board. */
import { middle, type Rect } from '../../drawing/geometry.ts';
import type { DrawnPoint, Point } from '../../model/document.ts';
import { isCarried, type Own, ownIn } from '../carried/carried.ts';
import { fillOf, inkOf } from '../foreign/colours.ts';
import type { Remarks } from '../foreign/remarks.ts';
import { type Base, type BoxThing, farthest, type LineThing, type Thing } from '../foreign/things.ts';
import { kindOfGroup } from './aws-shapes.ts';
import { labelsOnEdges, placesOf, stands } from './cell-places.ts';
import type { Cell } from './cells.ts';
import { textOfHtml } from './html-text.ts';
import { serviceOfStyle } from './shape-service.ts';
import { tidied } from './tidied.ts';

/** The service that is called exactly so; `null` where none is. */
export type Meaning = (words: string) => string | null;

export function thingsOf(cells: readonly Cell[], meaning: Meaning, remarks: Remarks): readonly Thing[] {
  const places = placesOf(cells);
  const labels = labelsOnEdges(cells);
  const stand = stands(cells);
  const parents = new Set(cells.filter(({ kind }) => kind === 'vertex').map(({ parent }) => parent));
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  const things = cells.flatMap((cell): readonly Thing[] => {
    const at = places.get(cell);
    if (cell.kind === 'layer' || at === undefined) return [];
    if (at === 'hidden') {
      remarks.note('hidden');
      return [];
    }
    if (cell.kind === 'vertex' && byId.get(cell.parent)?.kind === 'edge' && !isOurs(cell)) return [];
    if (Math.max(Math.abs(at.x), Math.abs(at.y), cell.geometry.width, cell.geometry.height) > farthest) {
      remarks.leave('far');
      return [];
    }
    if (cell.kind === 'vertex') return vertexThing(cell, at, parents.has(cell.id), meaning, remarks);
    return edgeThing(cell, at, { places, byId, stand, extra: labels.get(cell.id) ?? [] }, remarks);
  });
  return tidied(things);
}

function isOurs({ data }: Cell): boolean {
  return data !== null;
}

function ownOf({ data }: Cell): Own | null {
  if (data === null) return null;
  try {
    return ownIn(JSON.parse(data));
  } catch {
    return null;
  }
}

function baseOf(cell: Cell, rect: Rect): Base {
  const { id, style, parent, link } = cell;
  return {
    id,
    x: rect.x,
    y: rect.y,
    width: rect.width,
    height: rect.height,
    ink: inkOf(style.get('strokeColor')),
    fill: fillOf(style.get('fillColor')),
    group: null,
    frame: parent,
    link,
    locked: style.get('locked') === '1' || (style.get('movable') === '0' && style.get('editable') === '0'),
    own: ownOf(cell),
  };
}

/** The words of a cell: HTML where its style says so. */
function wordsOf({ value, style }: Cell): string {
  return style.get('html') === '1' || /<\/?[a-z][^>]*>|&[a-z#0-9]+;/i.test(value) ? textOfHtml(value) : value.trim();
}

function vertexThing(
  cell: Cell,
  at: Point,
  hasChildren: boolean,
  meaning: Meaning,
  remarks: Remarks,
): readonly Thing[] {
  const { style, geometry } = cell;
  const base = baseOf(cell, { ...geometry, ...at });
  const words = wordsOf(cell);
  const turn = Number(style.get('rotation') ?? 0);
  if (turn % 360 !== 0 && !Number.isNaN(turn)) remarks.note('turned');
  const image = style.get('image') ?? '';
  if (isCarried(base.own) && base.own.kind !== 'image') return [box(base, words, cell)];
  const shape = style.get('shape') ?? '';
  const groupIcon = /^mxgraph\.aws4\.group(?:Center)?$/i.test(shape) ? (style.get('grIcon') ?? '') : null;
  if (groupIcon !== null)
    return [{ ...base, kind: 'frame', name: words, means: kindOfGroup(groupIcon.split('.').at(-1) ?? '') }];
  if (/^data:image\/(?:png|jpe?g)[,;]/i.test(image)) {
    const label: readonly Thing[] = words === '' ? [] : [{ ...under(base, words), own: null }];
    return [{ ...base, kind: 'picture', file: cell.id }, ...label];
  }
  const service = serviceOfStyle(style, meaning);
  if (service !== null) {
    // A service without words has the catalog's name; anything else that of its form.
    const isKnown = service.id !== null && service.id !== 'generic';
    const thing = { ...box(base, words === '' && !isKnown ? service.words : words, cell), named: words !== '' };
    return [service.id === null ? thing : { ...thing, service: service.id }];
  }
  if (style.names.has('group') && words === '') return [];
  const isDrawn = style.get('strokeColor') !== 'none' || (style.get('fillColor') ?? 'none') !== 'none';
  if (style.names.has('text') || (!isDrawn && !hasChildren && !image))
    return words === '' ? [] : [textThing(base, words, cell)];
  if (style.names.has('line') || shape === 'line') return [rule(base)];
  const isFrame = style.names.has('swimlane') || shape === 'swimlane' || style.get('container') === '1' || hasChildren;
  if (isFrame) return [{ ...base, kind: 'frame', name: words }];
  return [box(base, words, cell)];
}

function box(base: Base, words: string, { style }: Cell): BoxThing {
  const name = style.get('shape') ?? '';
  const is = (word: string) => style.names.has(word) || name === word;
  const shape = is('ellipse') || is('doubleEllipse') ? 'ellipse' : is('rhombus') ? 'diamond' : 'rectangle';
  const isStore = /^(?:cylinder[23]?|datastore|mxgraph\.flowchart\.(?:database|stored_data))$/.test(name);
  return { ...base, kind: 'box', shape, words, ...(isStore || style.names.has('cylinder') ? { isStore: true } : {}) };
}

function textThing(base: Base, text: string, { style }: Cell): Thing {
  const size = Number(style.get('fontSize') ?? 12);
  return {
    ...base,
    ink: inkOf(style.get('fontColor')),
    kind: 'text',
    text,
    inside: null,
    size: Number.isFinite(size) ? Math.min(200, Math.max(4, size)) : 12,
    centred: style.get('align') === 'center',
  };
}

/** The words under a picture, which are no part of it here. */
function under(base: Base, text: string): Thing {
  const at = { x: base.x, y: base.y + base.height, width: base.width, height: 20 };
  return { ...base, ...at, id: '', kind: 'text', text, inside: null, size: 12, centred: true };
}

/** A line across, which draw.io has as a box. */
function rule(base: Base): LineThing {
  const y = base.y + base.height / 2;
  const points: readonly DrawnPoint[] = [
    [base.x, y],
    [base.x + base.width, y],
  ];
  return {
    ...base,
    kind: 'line',
    arrow: false,
    points,
    from: null,
    to: null,
    headAtStart: false,
    headAtEnd: false,
    broken: false,
  };
}

interface Around {
  readonly places: ReturnType<typeof placesOf>;
  readonly byId: ReadonlyMap<string, Cell>;
  readonly stand: (id: string | null) => string | null;
  readonly extra: readonly Cell[];
}

function edgeThing(
  cell: Cell,
  origin: Point,
  { places, byId, stand, extra }: Around,
  remarks: Remarks,
): readonly Thing[] {
  const { style, geometry } = cell;
  const onBoard = ({ x, y }: Point): DrawnPoint => [origin.x + x, origin.y + y];
  const end = (id: string | null, loose: Point | null): DrawnPoint | null => {
    const box = id === null ? undefined : byId.get(id);
    const at = box === undefined ? undefined : places.get(box);
    if (box?.kind === 'vertex' && at !== undefined && at !== 'hidden') {
      const { x, y } = middle({ ...box.geometry, ...at });
      return [x, y];
    }
    return loose === null ? null : onBoard(loose);
  };
  const inner = geometry.points.map(onBoard);
  const first = end(cell.source, geometry.from) ?? inner[0] ?? null;
  const last = end(cell.target, geometry.to) ?? inner.at(-1) ?? null;
  if (first === null || last === null) {
    remarks.leave('broken');
    return [];
  }
  const points = [first, ...inner, last];
  if (points.some(([x, y]) => Math.abs(x) > farthest || Math.abs(y) > farthest)) {
    remarks.leave('far');
    return [];
  }
  const rect = extentOf(points);
  const base = baseOf(cell, rect);
  const words = [cell, ...extra]
    .map(wordsOf)
    .filter((text) => text !== '')
    .join('\n');
  const head = (key: string, usual: string) => (style.get(key) ?? usual) !== 'none';
  return [
    {
      ...base,
      frame: null,
      kind: 'line',
      arrow: !isCarried(base.own) || base.own.kind === 'edge',
      points,
      from: stand(cell.source),
      to: stand(cell.target),
      headAtStart: head('startArrow', 'none'),
      headAtEnd: head('endArrow', 'classic'),
      broken: style.get('dashed') === '1',
      words,
    },
  ];
}

function extentOf(points: readonly DrawnPoint[]): Rect {
  const xs = points.reduce(([least, most], [x]) => [Math.min(least, x), Math.max(most, x)] as const, [
    Infinity,
    -Infinity,
  ] as const);
  const ys = points.reduce(([least, most], [, y]) => [Math.min(least, y), Math.max(most, y)] as const, [
    Infinity,
    -Infinity,
  ] as const);
  return { x: xs[0], y: ys[0], width: xs[1] - xs[0], height: ys[1] - ys[0] };
}
