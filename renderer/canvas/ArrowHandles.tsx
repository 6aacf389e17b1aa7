import { useReactFlow, useStore, ViewportPortal } from '@xyflow/react';
import { useState } from 'react';
import type { Arrow } from '../../shared/drawing/scene.ts';
import type { NodeId, Point, Side } from '../../shared/model/document.ts';
import { commandOf } from '../commands/index.ts';
import { edgeLayoutOf, reconnected } from '../edits/arrow.ts';
import { bendMoved, bendRemoved, bendsOf, runMoved, runsOf } from '../edits/bends.ts';
import { gridStep } from '../edits/board-grid.ts';
import { cardAt } from '../edits/card-at.ts';
import { type Box, boxOf } from '../edits/extent.ts';
import { useDocument, useSession } from '../store/use-store.ts';
import { LooseArrow } from './ConnectionLine.tsx';
import { usePull } from './use-pull.ts';

/** Nearer to a card's border than this, px on the board, an end is fixed to that side. */
const sideReach = 14;

interface Pulled {
  readonly end: 'from' | 'to';
  readonly at: Point;
  readonly node: NodeId | null;
  readonly side: Side | null;
}

/**
 * What a selected arrow is shaped by: its two ends, which go to other cards or sides, its bends, and the middles of its runs, which move
 * and make new bends. Arrow keys move what has the focus; Delete takes a bend away, and of a run the whole arrow.
 */
export function ArrowHandles({ arrow, name }: { readonly arrow: Arrow; readonly name: string }) {
  const session = useSession();
  const { board } = session;
  const document = useDocument();
  const flow = useReactFlow();
  const zoom = useStore((state) => state.transform[2]);
  const [pulled, setPulled] = useState<Pulled | null>(null);
  const pull = usePull();
  const layout = edgeLayoutOf(document, arrow.id);
  const edge = document.design.edges.find(({ id }) => id === arrow.id);

  function shape(bends: readonly Point[]): void {
    const { bends: _before, ...rest } = layout;
    board.apply(
      { kind: 'set-edge-layout', id: arrow.id, layout: bends.length === 0 ? rest : { ...rest, bends } },
      'amend',
    );
  }

  function removeBend(index: number): void {
    shape(bendRemoved(arrow, layout, index));
    board.settle();
  }

  const onBoard = ({ clientX, clientY }: PointerEvent) =>
    flow.screenToFlowPosition({ x: clientX, y: clientY }, { snapToGrid: false });

  /** The arrow and its layout as they are when the gesture begins: every move is made of those. */
  function pullBends(event: React.PointerEvent, bendsAt: (at: Point) => readonly Point[]) {
    pull(event, {
      move: (now) => shape(bendsAt(onBoard(now))),
      done: (kept) => (kept ? board.settle() : board.abandon()),
    });
  }

  function pullEnd(event: React.PointerEvent, end: 'from' | 'to') {
    let last: Pulled | null = null;
    pull(event, {
      move(now) {
        const at = onBoard(now);
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

  function nudge(event: React.KeyboardEvent, moved: (by: Point) => readonly Point[], remove: () => void) {
    const by = steps[event.key];
    if (by !== undefined) {
      const size = event.shiftKey ? 24 : gridStep;
      shape(moved({ x: by.x * size, y: by.y * size }));
      board.settle();
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      remove();
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
            aria-label={`Run ${index + 1} of ${name}: arrow keys move it, Delete takes the arrow away`}
            title="Drag to bend"
            onPointerDown={(event) => pullBends(event, (to) => runMoved(arrow, layout, index, to))}
            onDoubleClick={() => board.view({ editing: arrow.id })}
            onKeyDown={(event) =>
              nudge(
                event,
                (by) => runMoved(arrow, layout, index, { x: at.x + by.x, y: at.y + by.y }),
                // A run cannot go by itself: what is selected is meant, as everywhere else on the board.
                () => commandOf('edit.delete').run(session),
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
            onDoubleClick={() => removeBend(index)}
            onKeyDown={(event) =>
              nudge(
                event,
                (by) => bendMoved(arrow, layout, index, { x: bend.x + by.x, y: bend.y + by.y }),
                () => removeBend(index),
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
