/** Where windows stand on the screens: what is kept of it, and where the next one goes. Pure, so that every arrangement of screens can be tried. */

/** A rectangle of the screen, px. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a window stood: its size when neither maximised nor full screen, and whether it was. */
export interface WindowPlace extends Bounds {
  readonly isMaximized: boolean;
  readonly isFullScreen: boolean;
}

/** Where a window opens; without a corner it comes in the middle of the first screen. */
export interface Opening {
  readonly width: number;
  readonly height: number;
  readonly x?: number;
  readonly y?: number;
  readonly isMaximized: boolean;
  readonly isFullScreen: boolean;
}

export const usualSize = { width: 1440, height: 900 } as const;
export const leastSize = { width: 800, height: 560 } as const;

/** A new window stands this far from the one before it, so that both can be seen, px. */
const offset = 28;
/** The strip along the top by which a window is taken, px. */
const handle = 32;

/** The kept place of a window, or `null` where the text is damaged in any way. */
export function parseWindowPlace(text: string): WindowPlace | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const { x, y, width, height, isMaximized, isFullScreen } = value as Record<string, unknown>;
  if (!isPixels(x) || !isPixels(y) || !isPixels(width) || !isPixels(height) || width < 1 || height < 1) return null;
  return { x, y, width, height, isMaximized: isMaximized === true, isFullScreen: isFullScreen === true };
}

function isPixels(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= 100_000;
}

/**
 * Where a window opens.
 * @param kept how the window used last stood, in an earlier run or this one
 * @param areas the parts of the screens that are free for windows, the main one first
 * @param others the windows that stand there already
 */
export function openingOf(kept: WindowPlace | null, areas: readonly Bounds[], others: readonly Bounds[]): Opening {
  const [main] = areas;
  if (kept === null || main === undefined) {
    const room = main ?? usualSize;
    const size = { width: Math.min(usualSize.width, room.width), height: Math.min(usualSize.height, room.height) };
    const isPlain = { isMaximized: false, isFullScreen: false };
    const [other] = others;
    if (main === undefined || other === undefined) return { ...size, ...isPlain };
    return { ...besides(inside({ ...main, ...size }, main), main, others), ...isPlain };
  }
  const area = areas.toSorted((a, b) => shared(kept, b) - shared(kept, a))[0] ?? main;
  const size = {
    width: Math.min(Math.max(kept.width, leastSize.width), area.width),
    height: Math.min(Math.max(kept.height, leastSize.height), area.height),
  };
  const wanted = { x: kept.x, y: kept.y, ...size };
  const place = isInSight(wanted, areas) ? wanted : inside(wanted, area);
  return {
    ...besides(place, area, others),
    isMaximized: kept.isMaximized,
    // A second window over the whole screen would only hide the first.
    isFullScreen: kept.isFullScreen && others.length === 0,
  };
}

/** Square pixels that two rectangles share. */
function shared(a: Bounds, b: Bounds): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

/** More than half of the window can be seen, and enough of its top to take it by. Screens do not lie over each other. */
function isInSight(window: Bounds, areas: readonly Bounds[]): boolean {
  const sum = (part: Bounds) => areas.reduce((seen, area) => seen + shared(part, area), 0);
  const top = { ...window, height: handle };
  return sum(window) > (window.width * window.height) / 2 && sum(top) > (top.width * top.height) / 2;
}

/** Moved just so far that all of it is in the area. */
function inside(window: Bounds, area: Bounds): Bounds {
  const into = (at: number, size: number, from: number, room: number) =>
    Math.max(from, Math.min(at, from + room - size));
  return {
    ...window,
    x: into(window.x, window.width, area.x, area.width),
    y: into(window.y, window.height, area.y, area.height),
  };
}

/** A step down and to the right for each window that stands at that very corner; from the area's own corner where there is no more room. */
function besides(window: Bounds, area: Bounds, others: readonly Bounds[]): Bounds {
  const isTaken = ({ x, y }: Bounds) => others.some((other) => Math.abs(other.x - x) < 8 && Math.abs(other.y - y) < 8);
  let place = window;
  for (let tries = 0; tries < others.length && isTaken(place); tries += 1) {
    const next = { ...place, x: place.x + offset, y: place.y + offset };
    const fits = next.x + next.width <= area.x + area.width && next.y + next.height <= area.y + area.height;
    place = fits ? next : { ...place, x: area.x + offset * tries, y: area.y + offset * tries };
  }
  return place;
}
