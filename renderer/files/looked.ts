/** Lines of the record of views: a file's handle, and how its board was looked at. */
import type { FileHandle } from '../../shared/host/host.ts';
import { zoomRange } from '../canvas/viewport.ts';
import type { Place } from '../store/state.ts';

/** Where the view stood, and the room that it had, px. */
export interface Looked extends Place {
  readonly width: number;
  readonly height: number;
}

/** Most files of which the view is remembered. */
export const mostLooked = 500;

export function lookedLine(handle: FileHandle, { x, y, zoom, width, height }: Looked): string {
  return JSON.stringify([handle, tenths(x), tenths(y), Number(zoom.toFixed(4)), Math.round(width), Math.round(height)]);
}

function tenths(px: number): number {
  return Math.round(px * 10) / 10;
}

function readLine(line: string): readonly [FileHandle, Looked] | null {
  try {
    const value: unknown = JSON.parse(line);
    if (!Array.isArray(value) || typeof value[0] !== 'string') return null;
    const [x = Number.NaN, y = Number.NaN, zoom = 0, width = 0, height = 0] = value.slice(1).map(Number);
    const isSound =
      Math.abs(x) <= 1e7 &&
      Math.abs(y) <= 1e7 &&
      zoom >= zoomRange.least &&
      zoom <= zoomRange.most &&
      width > 0 &&
      height > 0;
    return isSound ? [value[0] as FileHandle, { x, y, zoom, width, height }] : null;
  } catch {
    return null;
  }
}

/** The newest view of each file, the newest file last; damaged lines are left out. */
export function latest(lines: readonly string[]): ReadonlyMap<FileHandle, Looked> {
  const found = new Map<FileHandle, Looked>();
  for (const line of lines) {
    const read = readLine(line);
    if (read === null) continue;
    found.delete(read[0]);
    found.set(...read);
  }
  return new Map([...found].slice(-mostLooked));
}
