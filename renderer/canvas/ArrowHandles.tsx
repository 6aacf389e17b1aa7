import { useReactFlow, useStore, ViewportPortal } from '@xyflow/react';
import { useEffect, useRef, useState } from 'react';
import type { Arrow } from '../../shared/drawing/scene.ts';
import type { EdgeLayout, NodeId, Point, Side } from '../../shared/model/document.ts';
import { edgeLayoutOf, reconnected } from '../edits/arrow.ts';
import { bendMoved, bendRemoved, bendsOf, runMoved, runsOf } from '../edits/bends.ts';
import { cardAt } from '../edits/card-at.ts';
import { type Box, boxOf } from '../edits/extent.ts';
import { useBoard, useDocument } from '../store/use-store.ts';
import { LooseArrow } from './ConnectionLine.tsx';

/** Px on screen before a press is a pull. */
const threshold = 3;
/** Nearer to a card's border than this, px on the board, an end is fixed to that side. */
const sideReach = 14;

interface Pulled {
  readonly end: 'from' | 'to';
  readonly at: Point;
  readonly node: NodeId | null;
  readonly side: Side | null;
}

/** A gesture from press to release; `move` gets the pointer on the board, `done` whether it was a pull at all and not given up. */
interface Gesture {
  readonly move: (at: Point) => void;
  readonly done: (kept: boolean) => void;
}

/**
 * What a selected arrow is shaped by: its two ends, which go to other cards or sides, its bends, and the middles of its runs, which move
 * and make new bends. Arrow keys move a bend that has the focus, Delete takes it away.
 */
export function ArrowHandles({ arrow, name }: { readonly arrow: Arrow; readonly name: string }) {
  const board = useBoard();
  const document = useDocument();
  const flow = useReactFlow();
  const zoom = useStore((state) => state.transform[2]);
  const [pulled, setPulled] = useState<Pulled | null>(null);
  const stop = useRef(() => {});
  const layout = edgeLayoutOf(document, arrow.id);
  const edge = document.design.edges.find(({ id }) => id === arrow.id);

  useEffect(() => () => stop.current(), []);

  function shape(bends: readonly Point[], from: EdgeLayout = layout): void {
    const { bends: _before, ...rest } = from;
    board.apply(
      { kind: 'set-edge-layout', id: arrow.id, layout: bends.length === 0 ? rest : { ...rest, bends } },
      'amend',
    );
  }

  function begin(event: React.PointerEvent, { move, done }: Gesture) {
    if (event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus({ preventScroll: true });
    const start = { x: event.clientX, y: event.clientY };
    let isPull = false;
    const onMove = (now: PointerEvent) => {
      isPull ||= Math.hypot(now.clientX - start.x, now.clientY - start.y) > threshold;
      if (isPull) move(flow.screenToFlowPosition({ x: now.clientX, y: now.clientY }, { snapToGrid: false }));
    };
    const end = (kept: boolean) => {
      stop.current();
      done(kept && isPull);
    };
    const onUp = () => end(true);
    const onKey = (pressed: KeyboardEvent) => {
      if (pressed.key !== 'Escape') return;
      pressed.preventDefault();
      pressed.stopPropagation();
      end(false);
    };
    const onCancel = () => end(false);
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', onCancel);
    window.addEventListener('keydown', onKey, true);
    stop.current = () => {
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', onCancel);
      window.removeEventListener('keydown', onKey, true);
      stop.current = () => {};
    };
  }

  /** The arrow and its layout as they are when the gesture begins: every move is made of those. */
  function pullBends(event: React.PointerEvent, bendsAt: (at: Point) => readonly Point[]) {
    begin(event, {
      move: (at) => shape(bendsAt(at)),
      done: (kept) => (kept ? board.settle() : board.abandon()),
    });
  }

  function pullEnd(event: React.PointerEvent, end: 'from' | 'to') {
    let last: Pulled | null = null;
    begin(event, {
      move(at) {
        const node = cardAt(document, at);
        const box = node === null ? null : boxOf(document, node);
        last = { end, at, node, side: box === null ? null : sideAt(box, at) };
        setPulled(last);
        if (board.get().highlight !== node) board.view({ highlight: node });
      },
      done(kept) {
        setPulled(null);
        board.view({ highlight: null });
        if (!kept || last === null || last.node === null || edge === undefined) return;
        const edit = reconnected(document, edge, end, last.node, last.side);
        if (edit !== null) board.apply(edit, 'record');
      },
    });
  }

  function nudge(event: React.KeyboardEvent, moved: (by: Point) => readonly Point[], remove: () => readonly Point[]) {
    const by = steps[event.key];
    if (by !== undefined) {
      const size = event.shiftKey ? 24 : 4;
      shape(moved({ x: by.x * size, y: by.y * size }));
      board.settle();
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      shape(remove());
      board.settle();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const [start, tip] = [arrow.points[0], arrow.points.at(-1)];
  if (start === undefined || tip === undefined) return null;
  const bends = bendsOf(arrow, layout);
  const place = ({ x, y }: Point) => ({ left: x, top: y, transform: `translate(-50%, -50%) scale(${1 / zoom})` });
  return (
    <ViewportPortal>
      {pulled === null &&
        runsOf(arrow, layout).map(({ at, index }) => (
          <button
            key={`run ${index}`}
            type="button"
            className="arrow-handle run nodrag nopan"
            style={place(at)}
            aria-label={`Run ${index + 1} of ${name}: arrow keys move it`}
            title="Drag to bend"
            onPointerDown={(event) => pullBends(event, (to) => runMoved(arrow, layout, index, to))}
            onDoubleClick={() => board.view({ editing: arrow.id })}
            onKeyDown={(event) =>
              nudge(
                event,
                (by) => runMoved(arrow, layout, index, { x: at.x + by.x, y: at.y + by.y }),
                () => layout.bends ?? [],
              )
            }
          />
        ))}
      {pulled === null &&
        bends.map((bend, index) => (
          <button
            // biome-ignore lint/suspicious/noArrayIndexKey: a bend is known by its number, and keeps the focus while it moves
            key={`bend ${index}`}
            type="button"
            className="arrow-handle bend nodrag nopan"
            style={place(bend)}
            aria-label={`Bend ${index + 1} of ${bends.length} of ${name}: arrow keys move it, Delete takes it away`}
            title="Drag to move, double-click to take away"
            onPointerDown={(event) => pullBends(event, (to) => bendMoved(arrow, layout, index, to))}
            onDoubleClick={() => {
              shape(bendRemoved(arrow, layout, index));
              board.settle();
            }}
            onKeyDown={(event) =>
              nudge(
                event,
                (by) => bendMoved(arrow, layout, index, { x: bend.x + by.x, y: bend.y + by.y }),
                () => bendRemoved(arrow, layout, index),
              )
            }
          />
        ))}
      {(['from', 'to'] as const).map((end) => (
        <button
          key={end}
          type="button"
          tabIndex={-1}
          className={`arrow-handle end nodrag nopan ${pulled?.end === end ? 'pulled' : ''}`}
          style={place(pulled?.end === end ? pulled.at : end === 'from' ? start : tip)}
          aria-label={`${end === 'from' ? 'Start' : 'End'} of ${name}`}
          title="Drag to another card"
          onPointerDown={(event) => pullEnd(event, end)}
        />
      ))}
      {pulled !== null && (
        <svg className="pull-line" aria-hidden="true">
          {pulled.end === 'to' ? (
            <LooseArrow start={start} end={pulled.at} />
          ) : (
            <LooseArrow start={pulled.at} end={tip} />
          )}
          <SideMark box={pulled.node === null ? null : boxOf(document, pulled.node)} side={pulled.side} />
        </svg>
      )}
    </ViewportPortal>
  );
}

const steps: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The side to which an end is fixed where it would be let go now. */
function SideMark({ box, side }: { readonly box: Box | null; readonly side: Side | null }) {
  if (box === null || side === null) return null;
  const { x, y, width, height } = box;
  const d = {
    top: `M${x} ${y}h${width}`,
    bottom: `M${x} ${y + height}h${width}`,
    left: `M${x} ${y}v${height}`,
    right: `M${x + width} ${y}v${height}`,
  }[side];
  return <path className="side-mark" d={d} />;
}

/** The side whose border is near; in the middle of a card an arrow chooses for itself. */
function sideAt({ x, y, width, height }: Box, at: Point): Side | null {
  const away: readonly (readonly [Side, number])[] = [
    ['top', at.y - y],
    ['bottom', y + height - at.y],
    ['left', at.x - x],
    ['right', x + width - at.x],
  ];
  const [side, distance] = away.reduce((best, one) => (one[1] < best[1] ? one : best));
  return distance <= sideReach ? side : null;
}
