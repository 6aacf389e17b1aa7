import { useReactFlow, useStoreApi } from '@xyflow/react';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { overlap } from '../../shared/drawing/geometry.ts';
import type { Document, Point } from '../../shared/model/document.ts';
import { gridStep, lengthOnGrid } from '../edits/board-grid.ts';
import { type Box, boxAround, boxOf, withContent } from '../edits/extent.ts';
import type { Board } from '../store/board.ts';
import { currentScene } from '../store/scene.ts';
import { useBoard } from '../store/use-store.ts';
import { type Guide, guidesAt, type Neighbours, neighboursOf, type Parts, snap } from './snap.ts';

/** How near a line has to be, px on screen. */
const reachOnScreen = 6;

/** What falls into line while it is dragged, and the lines to draw meanwhile. */
export interface Snapping {
  /** A drag of these things begins with this event. */
  begin(things: readonly { readonly id: string }[], at: object): void;
  /** Where the dragged things go, given where the pointer alone would have them. */
  move(positions: Readonly<Record<string, Point>>): Readonly<Record<string, Point>>;
  /** Where a thing goes whose sides are pulled; `free` keeps lines from taking hold. */
  resize(id: string, from: Box, to: Box, free: boolean): Box;
  end(): void;
  readonly guides: {
    readonly get: () => readonly Guide[];
    readonly subscribe: (changed: () => void) => () => void;
  };
}

/** Where the pointer is, and whether it asks for freedom: Control (Command on a Mac) is held. */
interface Pointer extends Point {
  readonly free: boolean;
}

interface Drag {
  readonly starts: ReadonlyMap<string, Point>;
  readonly box: Box;
  readonly pointer: Point;
  readonly stop: () => void;
  neighbours: Neighbours | null;
}

const SnapContext = createContext<Snapping | null>(null);

/** One for everything that is dragged or resized on a canvas. */
export function SnapProvider({ children }: { readonly children: ReactNode }) {
  const board = useBoard();
  const flow = useReactFlow();
  const store = useStoreApi();
  const made = useMemo(() => {
    /** In board coordinates, not on React Flow's own grid. */
    const onBoard = ({ x, y }: Point) => flow.screenToFlowPosition({ x, y }, { snapToGrid: false });
    const inView = (): Box => {
      const { width, height, transform } = store.getState();
      const [x, y, zoom] = transform;
      return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
    };
    return snapping(board, onBoard, inView, () => store.getState().transform[2]);
  }, [board, flow, store]);
  return <SnapContext value={made}>{children}</SnapContext>;
}

export function useSnap(): Snapping {
  const made = useContext(SnapContext);
  if (made === null) throw new Error('No canvas around this component');
  return made;
}

function snapping(board: Board, onBoard: (at: Point) => Point, inView: () => Box, zoom: () => number): Snapping {
  let drag: Drag | null = null;
  let pointer: Pointer | null = null;
  let resized: { readonly id: string; readonly neighbours: Neighbours } | null = null;
  let guides: readonly Guide[] = [];
  const listeners = new Set<() => void>();

  function show(next: readonly Guide[]): void {
    if (guides.length === 0 && next.length === 0) return;
    guides = next;
    for (const changed of listeners) changed();
  }

  /** Whether lines take hold at all. */
  const isOn = () => board.get().preferences.snap && pointer?.free !== true;

  function watch(): () => void {
    const moved = (event: PointerEvent) => {
      pointer = { x: event.clientX, y: event.clientY, free: event.ctrlKey || event.metaKey };
    };
    // Before whoever drags: the mouse event that moves things comes after the pointer's own.
    window.addEventListener('pointermove', moved, { capture: true });
    return () => window.removeEventListener('pointermove', moved, { capture: true });
  }

  function neighbours(moving: ReadonlySet<string>): Neighbours {
    const view = inView();
    const { cards, frames, notes } = currentScene(board.get());
    const boxes = [...cards, ...frames, ...notes].flatMap(({ id, rect }) =>
      !moving.has(id) && overlap(rect, view) ? [rect] : [],
    );
    return neighboursOf(boxes);
  }

  return {
    begin(things, event) {
      drag?.stop();
      drag = null;
      const at =
        'clientX' in event && 'clientY' in event ? { x: Number(event.clientX), y: Number(event.clientY) } : null;
      if (at === null) return;
      const document = board.document();
      const ids = things.map(({ id }) => id);
      const starts = startsOf(document, ids);
      const box = boxAround(ids.map((id) => boxOf(document, id)).filter((one) => one !== null));
      pointer = null;
      drag = box === null ? null : { starts, box, pointer: onBoard(at), stop: watch(), neighbours: null };
    },
    move(positions) {
      if (drag === null || pointer === null || !Object.keys(positions).every((id) => drag?.starts.has(id)))
        return positions;
      const now = onBoard(pointer);
      const by = { x: now.x - drag.pointer.x, y: now.y - drag.pointer.y };
      const box = { ...drag.box, x: drag.box.x + by.x, y: drag.box.y + by.y };
      // Copies of what is dragged stand where it began, so the board is looked at only now.
      drag.neighbours ??= neighbours(withContent(board.document(), drag.starts.keys()));
      const near = isOn() ? snap(drag.neighbours, box, reachOnScreen / zoom()) : { x: null, y: null };
      const onGrid = (start: number, way: number) => lengthOnGrid(start + way) - start;
      const [first = drag.box] = drag.starts.values();
      const way = {
        x: near.x === null ? onGrid(first.x, by.x) : by.x + near.x,
        y: near.y === null ? onGrid(first.y, by.y) : by.y + near.y,
      };
      show(isOn() ? guidesAt(drag.neighbours, { ...drag.box, x: drag.box.x + way.x, y: drag.box.y + way.y }) : []);
      return Object.fromEntries(
        Object.keys(positions).map((id) => {
          const start = drag?.starts.get(id) ?? { x: 0, y: 0 };
          return [id, { x: start.x + way.x, y: start.y + way.y }];
        }),
      );
    },
    resize(id, from, to, free) {
      resized = resized?.id === id ? resized : { id, neighbours: neighbours(withContent(board.document(), [id])) };
      if (free || !board.get().preferences.snap) {
        show([]);
        return to;
      }
      const pulled = {
        x: pulledParts(from.x, from.width, to.x, to.width),
        y: pulledParts(from.y, from.height, to.y, to.height),
      };
      const near = snap(resized.neighbours, to, Math.max(gridStep / 2, reachOnScreen / zoom()), pulled);
      const box = stretched(to, pulled, near);
      show(guidesAt(resized.neighbours, box, pulled));
      return box;
    },
    end() {
      drag?.stop();
      drag = null;
      resized = null;
      show([]);
    },
    guides: {
      get: () => guides,
      subscribe(changed) {
        listeners.add(changed);
        return () => listeners.delete(changed);
      },
    },
  };
}

function startsOf(document: Document, ids: readonly string[]): ReadonlyMap<string, Point> {
  const starts = new Map<string, Point>();
  for (const id of ids) {
    const box = boxOf(document, id);
    if (box !== null) starts.set(id, { x: box.x, y: box.y });
  }
  return starts;
}

/** Which ends of a span differ from what they were. */
function pulledParts(start: number, size: number, nowStart: number, nowSize: number): Parts {
  const parts: (0 | 1)[] = [];
  if (nowStart !== start) parts.push(0);
  if (nowStart + nowSize !== start + size) parts.push(1);
  return parts;
}

function stretched(
  box: Box,
  pulled: { readonly x: Parts; readonly y: Parts },
  by: { readonly x: number | null; readonly y: number | null },
): Box {
  const x = by.x ?? 0;
  const y = by.y ?? 0;
  return {
    x: box.x + (pulled.x.includes(0) ? x : 0),
    y: box.y + (pulled.y.includes(0) ? y : 0),
    width: box.width + (pulled.x.includes(0) ? -x : x),
    height: box.height + (pulled.y.includes(0) ? -y : y),
  };
}
