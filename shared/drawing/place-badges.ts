/**
 * Where an arrow's badge goes: its step, its link and its lock, on the arrow near its start, else beside it. A badge never meets a card, a
 * note, a container's title, an annotation or another badge; it covers another arrow only where nothing else is left near its own.
 */
import type { EdgeId, EdgeLayout, Layout, Point } from '../model/document.ts';
import { own } from '../model/own.ts';
import { stepOf } from '../model/steps.ts';
import { boxIndex } from './box-index.ts';
import { around, grown, type Rect } from './geometry.ts';
import type { Badge } from './scene.ts';
import { textWidth } from './text-width.ts';

export const badgeMeasures = { height: 18, icon: 12, gap: 3, inset: 4, text: 11 } as const;

/** What a badge shows; `null` for an arrow without any mark. */
function badgeParts(layout: EdgeLayout | undefined): Omit<Badge, 'box'> | null {
  const step = stepOf(layout);
  const link = layout?.link ?? '';
  const locked = layout?.locked === true;
  return step === null && link === '' && !locked ? null : { step, link: link === '' ? null : link, locked };
}

function badgeWidth({ step, link, locked }: Omit<Badge, 'box'>): number {
  const { icon, gap, inset, text, height } = badgeMeasures;
  const parts = [
    ...(step === null ? [] : [Math.ceil(textWidth(String(step), text, 600, true))]),
    ...(link === null ? [] : [icon]),
    ...(locked ? [icon] : []),
  ];
  return Math.max(height, parts.reduce((sum, part) => sum + part + gap, -gap) + 2 * inset);
}

/** The badges of the arrows, in their order. */
export function badgesOf(
  edges: readonly { readonly id: EdgeId }[],
  { edges: layouts }: Layout,
  routes: readonly { readonly points: readonly Point[] }[],
  solid: readonly Rect[],
): readonly (Badge | null)[] {
  const parts = edges.map(({ id }) => badgeParts(own(layouts, id)));
  const boxes = placeBadges(
    parts.map((part, i) => ({ points: routes[i]?.points ?? [], width: part === null ? null : badgeWidth(part) })),
    solid,
  );
  return parts.map((part, i) => {
    const box = boxes[i] ?? null;
    return part === null || box === null ? null : { box, ...part };
  });
}

export function isSameBadge(a: Badge | null, b: Badge | null): boolean {
  if (a === null || b === null) return a === b;
  return a.step === b.step && a.link === b.link && a.locked === b.locked && a.box.x === b.box.x && a.box.y === b.box.y;
}

export interface BadgeRequest {
  readonly points: readonly Point[];
  /** `null` for an arrow without a badge; its line still counts. */
  readonly width: number | null;
}

/** Kept between a badge and what it must not meet. */
const clear = 3;
/** From the card to a badge on the line, the least of it, and how far along it looks. */
const usual = 6;
const tight = 0.5;
const near = 120;
/** Half an annotation more. */
const beyond = 12;

/** One box for each request, in the same order. `solid` is all that no badge may meet. */
export function placeBadges(requests: readonly BadgeRequest[], solid: readonly Rect[]): readonly (Rect | null)[] {
  if (requests.every(({ width }) => width === null)) return requests.map(() => null);
  const blockers = boxIndex(solid);
  const lines = requests.flatMap(({ points }, owner) =>
    points.slice(1).map((end, i) => ({ owner, rect: grown(around([at(points[i] ?? end), at(end)]) ?? at(end), 2) })),
  );
  const runs = boxIndex(lines.map(({ rect }) => rect));
  return requests.map(({ points, width }, owner) => {
    const [start] = points;
    if (width === null || start === undefined) return null;
    const isOpen = ({ x, y, width: across, height }: Rect, by: number) =>
      blockers.hit(x - by, y - by, x + across + by, y + height + by, -1, -1) < 0;
    const isFree = (box: Rect) => isOpen(box, clear);
    const isAlone = (box: Rect) => {
      let alone = true;
      runs.each(box.x, box.y, box.x + box.width, box.y + box.height, (i) => {
        if (lines[i]?.owner !== owner) alone = false;
      });
      return alone;
    };
    const along = alongside(points, width, usual, 6);
    const isBest = (spot: Rect) => isFree(spot) && isAlone(spot);
    const spots = rings(start, width);
    const box =
      along.find(isBest) ??
      // Between a card and the annotation of a short arrow there is room for a badge and hardly more.
      alongside(points, width, tight, 2).find((spot) => isOpen(spot, tight) && isAlone(spot)) ??
      spots.find(isBest) ??
      [...along, ...spots].find(isFree) ??
      farther(start, width, isFree);
    blockers.add(box);
    return box;
  });
}

function at({ x, y }: Point): Rect {
  return { x, y, width: 0, height: 0 };
}

function boxAt({ x, y }: Point, width: number): Rect {
  const { height } = badgeMeasures;
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** On the line from its start on, then to both sides of its first part. */
function alongside(points: readonly Point[], width: number, first: number, stride: number): readonly Rect[] {
  const { height } = badgeMeasures;
  const on: Rect[] = [];
  const beside: Rect[] = [];
  let before = 0;
  for (let i = 1; i < points.length && before < near; i++) {
    const [from, to] = [points[i - 1] as Point, points[i] as Point];
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    if (length === 0) continue;
    const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
    // Half of the badge along the line, and across it.
    const along = (Math.abs(ux) * width + Math.abs(uy) * height) / 2;
    const across = (Math.abs(uy) * width + Math.abs(ux) * height) / 2 + 4;
    for (let d = first + along; d <= length - usual && before + d <= near + along; d += stride) {
      const point = { x: from.x + ux * d, y: from.y + uy * d };
      on.push(boxAt(point, width));
      // Just beside the line, then beyond an annotation on it.
      for (const off of [-across, across, -across - beyond, across + beyond])
        beside.push(boxAt({ x: point.x - uy * off, y: point.y + ux * off }, width));
    }
    before += length;
  }
  return [...on, ...beside];
}

/** Round the start, nearest first. */
function rings(start: Point, width: number): readonly Rect[] {
  const spots: Rect[] = [];
  for (let radius = 20; radius <= 160; radius += 20) {
    for (let i = 0; i < 16; i++) {
      const angle = (i * Math.PI) / 8;
      spots.push(boxAt({ x: start.x + radius * Math.cos(angle), y: start.y + radius * Math.sin(angle) }, width));
    }
  }
  return spots;
}

/** Straight up until there is room: what lies there ends somewhere. */
function farther(start: Point, width: number, isFree: (box: Rect) => boolean): Rect {
  let box = boxAt({ x: start.x, y: start.y - 180 }, width);
  for (let i = 0; i < 2000 && !isFree(box); i++) box = { ...box, y: box.y - 20 };
  return box;
}
