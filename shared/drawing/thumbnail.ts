/** A board as a picture the size of a stamp: plain marks, small enough to be kept beside a list of files. It takes the colours of the theme. */
import type { Status } from '../engine/analysis.ts';
import { type DrawnPoint, type GroupKind, groupKinds } from '../model/document.ts';
import type { Rect } from './geometry.ts';
import type { Scene } from './scene.ts';

/** What a map of a board shows; every scene has it. */
export interface MapMarks {
  readonly frames: readonly { readonly id: string; readonly rect: Rect; readonly kind: GroupKind }[];
  readonly behind: readonly { readonly id: string; readonly rect: Rect }[];
  readonly arrows: readonly { readonly id: string; readonly path: string; readonly status: Status }[];
  readonly notes: readonly { readonly id: string; readonly rect: Rect }[];
  readonly cards: readonly { readonly id: string; readonly rect: Rect; readonly status: Status }[];
  readonly strokes: readonly {
    readonly id: string;
    readonly rect: Rect;
    readonly points: readonly DrawnPoint[];
  }[];
}

export interface Thumbnail extends MapMarks {
  readonly bounds: Rect;
}

/** Most marks of one kind, and most points of a stroke: more could not be told apart. */
const most = { frames: 100, cards: 400, arrows: 300, notes: 100, behind: 200, strokes: 100, points: 40 } as const;
const version = 1;
const statuses: readonly Status[] = ['ok', 'tight', 'over', 'unknown'];

/** The thumbnail of a scene as one line of text. Coordinates are whole px of the board. */
export function thumbnailLine(scene: Scene): string {
  const box = ({ x, y, width, height }: Rect) => [x, y, width, height].map(Math.round);
  const isDense = scene.cards.length > most.cards;
  return JSON.stringify({
    version,
    bounds: box(scene.bounds),
    frames: scene.frames.slice(0, most.frames).map(({ kind, rect }) => [kind, ...box(rect)]),
    behind: scene.behind.slice(0, most.behind).map(({ rect }) => box(rect)),
    // Among very many cards arrows are nothing but grey.
    arrows: isDense ? [] : scene.arrows.slice(0, most.arrows).map(({ status, path }) => [status, rounded(path)]),
    notes: scene.notes.slice(0, most.notes).map(({ rect }) => box(rect)),
    cards: scene.cards.slice(0, most.cards).map(({ status, rect }) => [status, ...box(rect)]),
    strokes: scene.strokes
      .slice(0, most.strokes)
      .map(({ rect, points }) => [
        ...box(rect),
        ...sampled(points).flatMap(([x, y]) => [Math.round(x), Math.round(y)]),
      ]),
  });
}

function rounded(path: string): string {
  return path.replace(/-?\d*\.\d+/g, (number) => String(Math.round(Number(number))));
}

function sampled<T>(points: readonly T[]): readonly T[] {
  const step = Math.max(1, Math.ceil(points.length / most.points));
  return points.filter((_point, at) => at % step === 0 || at === points.length - 1);
}

/** The thumbnail of a line, or `null` where the line is damaged or of another program. */
export function readThumbnail(line: string): Thumbnail | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const parts = value as Record<string, unknown>;
  const bounds = rectOf(parts['bounds']);
  if (parts['version'] !== version || bounds === null) return null;
  const list = (key: keyof typeof most) => {
    const found = parts[key];
    return Array.isArray(found) ? found.slice(0, most[key]).filter((one): one is unknown[] => Array.isArray(one)) : [];
  };
  return {
    bounds,
    frames: list('frames').flatMap(([kind, ...box], at) => {
      const [rect, known] = [rectOf(box), groupKinds.find((one) => one === kind)];
      return rect === null || known === undefined ? [] : [{ id: `f${at}`, rect, kind: known }];
    }),
    behind: boxes(list('behind')),
    arrows: list('arrows').flatMap(([state, path], at) => {
      const status = statusOf(state);
      return status === null || typeof path !== 'string' || !/^[-MLQCHVAZ\d., ]*$/i.test(path)
        ? []
        : [{ id: `a${at}`, path, status }];
    }),
    notes: boxes(list('notes')),
    cards: list('cards').flatMap(([state, ...box], at) => {
      const [rect, status] = [rectOf(box), statusOf(state)];
      return rect === null || status === null ? [] : [{ id: `c${at}`, rect, status }];
    }),
    strokes: list('strokes').flatMap((numbers, at) => {
      const rect = rectOf(numbers.slice(0, 4));
      const rest = numbers.slice(4);
      if (rect === null || !rest.every(isNumber)) return [];
      const points = rest.flatMap((x, i): readonly DrawnPoint[] => {
        const y = rest[i + 1];
        return i % 2 === 0 && y !== undefined ? [[x, y]] : [];
      });
      return [{ id: `s${at}`, rect, points }];
    }),
  };
}

function boxes(list: readonly unknown[][]): readonly { readonly id: string; readonly rect: Rect }[] {
  return list.flatMap((box, at) => {
    const rect = rectOf(box);
    return rect === null ? [] : [{ id: `b${at}`, rect }];
  });
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= 1e7;
}

function rectOf(value: unknown): Rect | null {
  if (!Array.isArray(value) || value.length !== 4 || !value.every(isNumber)) return null;
  const [x = 0, y = 0, width = 0, height = 0] = value;
  return width < 0 || height < 0 ? null : { x, y, width, height };
}

function statusOf(value: unknown): Status | null {
  return statuses.find((status) => status === value) ?? null;
}
