/** Where along a side each arrow starts or ends: in the order of where they lead to, so that neighbours do not cross. */
import type { Point, Side } from '../model/document.ts';
import type { Rect } from './geometry.ts';

export interface End {
  readonly edge: number;
  readonly start: boolean;
  readonly node: number;
  readonly side: Side;
  /** Middle of what the arrow leads to, seen from this end. */
  readonly toward: Point;
  /** The arrow runs straight: it keeps the middle of the side when it can. */
  readonly straight: boolean;
}

const widest = 32;
/** Heads are 9 px across: nearer than this they touch. */
const corner = 14;

/** The place of every end, by `2 * edge` for its start and `2 * edge + 1` for its end. */
export function portsOf(ends: readonly End[], rects: readonly Rect[]): readonly Point[] {
  const bySide = new Map<number, End[]>();
  const sideNumber = { top: 0, right: 1, bottom: 2, left: 3 } as const;
  for (const end of ends) {
    const key = end.node * 4 + sideNumber[end.side];
    const list = bySide.get(key);
    if (list === undefined) bySide.set(key, [end]);
    else list.push(end);
  }
  const ports: Point[] = [];
  for (const list of bySide.values()) {
    const [first] = list;
    const rect = first === undefined ? undefined : rects[first.node];
    if (first === undefined || rect === undefined) continue;
    const along = first.side === 'top' || first.side === 'bottom' ? 'x' : 'y';
    const far = first.side === 'right' || first.side === 'bottom';
    const length = along === 'x' ? rect.width : rect.height;
    const half = length / 2 - corner;
    const mid = along === 'x' ? rect.x + rect.width / 2 : rect.y + rect.height / 2;
    const across = along === 'x' ? 'y' : 'x';
    const start = across === 'x' ? rect.x + rect.width / 2 : rect.y + rect.height / 2;
    /** Of two that lead to the same height, the farther one passes outside the nearer one. */
    const outside = ({ toward }: End) => Math.abs(toward[across] - start) * (toward[along] > mid ? -1 : 1);
    list.sort(
      (a, b) =>
        a.toward[along] - b.toward[along] ||
        outside(a) - outside(b) ||
        a.edge - b.edge ||
        Number(b.start) - Number(a.start),
    );
    const straight = list.findIndex((end) => end.straight && Math.abs(end.toward[along] - mid) < 1);
    let pivot = straight === -1 ? (list.length - 1) / 2 : straight;
    const reach = Math.max(pivot, list.length - 1 - pivot, 0.5);
    let step = Math.min(widest, half / reach);
    if (step < 12) {
      pivot = (list.length - 1) / 2;
      step = Math.min(widest, (2 * half) / Math.max(1, list.length - 1));
    }
    list.forEach((end, i) => {
      const at = Math.round((mid + (i - pivot) * step) * 2) / 2;
      ports[2 * end.edge + (end.start ? 0 : 1)] =
        along === 'x'
          ? { x: at, y: far ? rect.y + rect.height : rect.y }
          : { x: far ? rect.x + rect.width : rect.x, y: at };
    });
  }
  return ports;
}
