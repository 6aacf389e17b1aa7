/** The cells of a page, one by one. A file may hold anything: numbers that are none count as left out. */
import type { Rect } from '../../drawing/geometry.ts';
import type { Point } from '../../model/document.ts';
import { type Style, styleOf } from './styles.ts';
import type { Tag } from './xml-tree.ts';

export interface Cell {
  readonly id: string;
  readonly parent: string;
  readonly value: string;
  readonly style: Style;
  readonly kind: 'vertex' | 'edge' | 'layer';
  readonly source: string | null;
  readonly target: string | null;
  readonly visible: boolean;
  readonly link: string;
  /** What of a board travels in it, not looked at yet. */
  readonly data: string | null;
  readonly boardData: string | null;
  readonly geometry: Geometry;
}

export interface Geometry extends Rect {
  readonly relative: boolean;
  readonly points: readonly Point[];
  readonly from: Point | null;
  readonly to: Point | null;
  readonly offset: Point | null;
}

const most = { cells: 100_000, points: 5000 } as const;

/** How many were too many to look at is `left`. */
export function cellsOf(model: Tag): { readonly cells: readonly Cell[]; readonly left: number } {
  const root = model.children.find(({ name }) => name === 'root');
  const tags = root?.children ?? [];
  const cells = tags.slice(0, most.cells).flatMap((tag): readonly Cell[] => {
    if (tag.name === 'mxCell') return [cellOf(tag, tag.attributes, tag.attributes.get('value') ?? '')];
    if (tag.name !== 'object' && tag.name !== 'UserObject') return [];
    const inner = tag.children.find(({ name }) => name === 'mxCell');
    return inner === undefined ? [] : [cellOf(inner, tag.attributes, tag.attributes.get('label') ?? '')];
  });
  return { cells, left: Math.max(0, tags.length - most.cells) };
}

function cellOf(tag: Tag, outer: Tag['attributes'], value: string): Cell {
  const { attributes } = tag;
  const geometry = tag.children.find(({ name }) => name === 'mxGeometry');
  return {
    id: outer.get('id') ?? attributes.get('id') ?? '',
    parent: attributes.get('parent') ?? '',
    value: withFields(value, outer),
    style: styleOf(attributes.get('style') ?? ''),
    kind: attributes.get('edge') === '1' ? 'edge' : attributes.get('vertex') === '1' ? 'vertex' : 'layer',
    source: attributes.get('source') ?? null,
    target: attributes.get('target') ?? null,
    visible: attributes.get('visible') !== '0',
    link: outer.get('link') ?? '',
    data: outer.get('edgewise') ?? null,
    boardData: outer.get('edgewise-board') ?? null,
    geometry: geometryOf(geometry),
  };
}

/** `%name%` in a label stands for the object's own field of that name, where it says so. */
function withFields(value: string, outer: Tag['attributes']): string {
  if (outer.get('placeholders') !== '1') return value;
  return value.replaceAll(/%([\w-]{1,60})%/g, (whole, name: string) => outer.get(name) ?? whole);
}

function geometryOf(tag: Tag | undefined): Geometry {
  const pointAs = (as: string) => {
    const found = tag?.children.find(({ name, attributes }) => name === 'mxPoint' && attributes.get('as') === as);
    return found === undefined ? null : pointOf(found);
  };
  const list = tag?.children.find(({ name, attributes }) => name === 'Array' && attributes.get('as') === 'points');
  return {
    x: numberIn(tag, 'x'),
    y: numberIn(tag, 'y'),
    width: Math.max(0, numberIn(tag, 'width')),
    height: Math.max(0, numberIn(tag, 'height')),
    relative: tag?.attributes.get('relative') === '1',
    points: (list?.children ?? []).slice(0, most.points).map(pointOf),
    from: pointAs('sourcePoint'),
    to: pointAs('targetPoint'),
    offset: pointAs('offset'),
  };
}

function pointOf(tag: Tag): Point {
  return { x: numberIn(tag, 'x'), y: numberIn(tag, 'y') };
}

function numberIn(tag: Tag | undefined, key: string): number {
  const value = Number(tag?.attributes.get(key) ?? 0);
  return Number.isFinite(value) ? value : 0;
}
