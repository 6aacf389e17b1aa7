/** The elements of an Excalidraw drawing, one by one. A file may hold anything: what is not as it should be is left out, and counted. */
import type { Rect } from '../../drawing/geometry.ts';
import type { DrawnPoint } from '../../model/document.ts';
import { isNumber, isObject, type JsonObject } from '../board-check.ts';
import { ownIn } from '../carried/carried.ts';
import { fillOf, inkOf } from '../foreign/colours.ts';
import type { Remarks } from '../foreign/remarks.ts';
import { type Base, farthest, type LineThing, type StrokeThing, type Thing } from '../foreign/things.ts';

/** Most elements that are looked at, and most points of a line. */
const most = { elements: 100_000, points: 5000 } as const;

/** All that can be read, from the back to the front. */
export function thingsOf(elements: readonly unknown[], remarks: Remarks): readonly Thing[] {
  remarks.leave('many', Math.max(0, elements.length - most.elements));
  return elements.slice(0, most.elements).flatMap((raw): readonly Thing[] => {
    if (isObject(raw) && (raw['isDeleted'] === true || raw['type'] === 'selection')) return [];
    const base = isObject(raw) ? baseOf(raw) : 'broken';
    if (typeof base === 'string') {
      remarks.leave(base);
      return [];
    }
    const thing = thingOf(raw as JsonObject, base, remarks);
    if (thing === null) return [];
    return [upright(thing, (raw as JsonObject)['angle'], remarks)];
  });
}

function baseOf(raw: JsonObject): Base | 'broken' | 'far' {
  const { x, y, width = 0, height = 0 } = raw;
  if (!isNumber(x) || !isNumber(y) || !isNumber(width) || !isNumber(height)) return 'broken';
  if (Math.max(...[x, y, width, height].map(Math.abs)) > farthest) return 'far';
  const groups = raw['groupIds'];
  return {
    id: text(raw['id']) ?? '',
    x: Math.min(x, x + width),
    y: Math.min(y, y + height),
    width: Math.abs(width),
    height: Math.abs(height),
    ink: inkOf(raw['strokeColor']),
    fill: fillOf(raw['backgroundColor']),
    group: Array.isArray(groups) ? text(groups[0]) : null,
    frame: text(raw['frameId']),
    link: text(raw['link']) ?? '',
    locked: raw['locked'] === true,
    own: ownIn(isObject(raw['customData']) ? raw['customData']['edgewise'] : null),
  };
}

/** A text that is not empty. */
function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function thingOf(raw: JsonObject, base: Base, remarks: Remarks): Thing | null {
  const { type } = raw;
  switch (type) {
    case 'rectangle':
    case 'diamond':
    case 'ellipse':
      return { ...base, kind: 'box', shape: type };
    case 'frame':
    case 'magicframe':
      return { ...base, kind: 'frame', name: text(raw['name']) ?? '' };
    case 'text': {
      // The words as they were typed; the other text has the line breaks of the box.
      const words = text(raw['originalText']) ?? text(raw['text']);
      if (words === null || words.trim() === '') return null;
      const { fontSize, textAlign } = raw;
      const size = isNumber(fontSize) ? Math.min(200, Math.max(4, fontSize)) : 20;
      return {
        ...base,
        kind: 'text',
        text: words,
        inside: text(raw['containerId']),
        size,
        centred: textAlign === 'center',
      };
    }
    case 'line':
    case 'arrow':
    case 'freedraw':
      return drawn(raw, base, type, remarks);
    case 'image':
      if (isObject(raw['crop'])) remarks.note('cropped');
      return { ...base, kind: 'picture', file: text(raw['fileId']) };
    case 'embeddable':
    case 'iframe':
      return { ...base, kind: 'page' };
    default:
      if (typeof type === 'string') remarks.leaveKind(type);
      else remarks.leave('broken');
      return null;
  }
}

function drawn(raw: JsonObject, base: Base, type: 'line' | 'arrow' | 'freedraw', remarks: Remarks): Thing | null {
  const places = pointsOf(raw, type === 'freedraw');
  if (typeof places === 'string' || (type !== 'freedraw' && places.length < 2)) {
    remarks.leave(places === 'far' ? 'far' : 'broken');
    return null;
  }
  if (type === 'freedraw') {
    const width = raw['strokeWidth'];
    // Excalidraw's pen is this much wider than the width that it is given.
    const pen = isNumber(width) && width > 0 ? Math.min(100, Math.max(1, width * 4)) : 4;
    return { ...base, ...extentOf(places), kind: 'stroke', points: places, pen };
  }
  const style = raw['strokeStyle'];
  return {
    ...base,
    ...extentOf(places),
    kind: 'line',
    arrow: type === 'arrow',
    points: places,
    from: boundTo(raw['startBinding']),
    to: boundTo(raw['endBinding']),
    headAtStart: text(raw['startArrowhead']) !== null,
    headAtEnd: text(raw['endArrowhead']) !== null,
    broken: style === 'dashed' || style === 'dotted',
  };
}

/** Where its points lie: the element's own place is that of its first point. */
function extentOf(points: readonly DrawnPoint[]): Rect {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function boundTo(binding: unknown): string | null {
  return isObject(binding) ? text(binding['elementId']) : null;
}

/** On the board; with the pressure of the pen where the device told it. */
function pointsOf(raw: JsonObject, isPen: boolean): readonly DrawnPoint[] | 'broken' | 'far' {
  const { points, pressures, simulatePressure } = raw;
  const [x, y] = [raw['x'] as number, raw['y'] as number];
  if (!Array.isArray(points) || points.length === 0) return 'broken';
  const told: readonly unknown[] = isPen && simulatePressure === false && Array.isArray(pressures) ? pressures : [];
  const every = Math.ceil(points.length / most.points);
  const places: DrawnPoint[] = [];
  for (let i = 0; i < points.length; i++) {
    // A longer line is kept with every second, every third of its points, and its end.
    if (i % every !== 0 && i !== points.length - 1) continue;
    const point: unknown = points[i];
    const [px, py] = Array.isArray(point) ? point : isObject(point) ? [point['x'], point['y']] : [];
    if (!isNumber(px) || !isNumber(py)) return 'broken';
    if (Math.max(Math.abs(px), Math.abs(py)) > farthest) return 'far';
    const pressure = told[i];
    places.push(isNumber(pressure) ? [x + px, y + py, Math.min(1, Math.max(0, pressure))] : [x + px, y + py]);
  }
  return places;
}

const quarter = Math.PI / 2;

/** What is drawn with points is turned; a box on its side changes its sides; anything else stands upright, and that is said. */
function upright(thing: Thing, angle: unknown, remarks: Remarks): Thing {
  if (!isNumber(angle)) return thing;
  const turn = angle % (2 * Math.PI);
  if (Math.abs(turn) < 0.001) return thing;
  if ('points' in thing) return turned(thing, turn);
  const quarters = Math.round(turn / quarter);
  const isStraight = Math.abs(turn - quarters * quarter) < 0.01;
  if (thing.kind !== 'box' || !isStraight) {
    remarks.note('turned');
    return thing;
  }
  if (quarters % 2 === 0) return thing;
  const { x, y, width, height } = thing;
  return { ...thing, x: x + (width - height) / 2, y: y + (height - width) / 2, width: height, height: width };
}

/** Round the middle of where its points lie. */
function turned<T extends LineThing | StrokeThing>(thing: T, turn: number): T {
  const [xs, ys] = [thing.points.map(([x]) => x), thing.points.map(([, y]) => y)];
  const middle = (values: readonly number[]) => {
    const [least, highest] = values.reduce(
      ([a, b], value) => [Math.min(a, value), Math.max(b, value)],
      [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
    );
    return (least + highest) / 2;
  };
  const [cx, cy] = [middle(xs), middle(ys)];
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const points = thing.points.map(([x, y, pressure]): DrawnPoint => {
    const [dx, dy] = [x - cx, y - cy];
    const at = [cx + dx * cos - dy * sin, cy + dx * sin + dy * cos] as const;
    return pressure === undefined ? at : [...at, pressure];
  });
  return { ...thing, points };
}
