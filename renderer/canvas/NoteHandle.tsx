import { useReactFlow } from '@xyflow/react';
import { Link2 } from 'lucide-react';
import { useRef, useState } from 'react';
import type { NoteBox } from '../../shared/drawing/scene.ts';
import type { Point } from '../../shared/model/document.ts';
import { containerAt } from '../edits/extent.ts';
import { thingAt } from '../menus/open-menu.ts';
import { useBoard } from '../store/use-store.ts';

/** The handle that a person pulls from a note onto what the note is about. */
export function NoteHandle({ note }: { readonly note: NoteBox }) {
  const board = useBoard();
  const { screenToFlowPosition } = useReactFlow();
  const [hand, setHand] = useState<Point | null>(null);
  // Quick hands let go before the page has drawn that they hold it.
  const held = useRef(false);
  const { rect } = note;
  const from = (point: Point) => `${point.x - rect.x} ${point.y - rect.y}`;
  const middle = { x: rect.x + rect.width / 2, y: rect.y + rect.height };

  /** The card, arrow or container under the pointer; a note is about things, not about notes. */
  function under(x: number, y: number): string | null {
    const document = board.document();
    const id = thingAt(window.document.elementsFromPoint(x, y).find((element) => thingAt(element) !== null) ?? null);
    const isNote = document.sketch.notes.some((other) => other.id === id);
    const drawn = [...document.design.nodes, ...document.design.edges, ...document.design.groups];
    if (id !== null && !isNote && drawn.some((thing) => thing.id === id)) return id;
    return containerAt(document, screenToFlowPosition({ x, y }), new Set());
  }

  function end() {
    held.current = false;
    setHand(null);
    board.view({ highlight: null, dropTarget: null });
  }

  return (
    <>
      {hand !== null && (
        <svg className={`note-tether ${note.colour}`} role="presentation">
          <path d={`M${from(middle)}L${from(hand)}`} />
        </svg>
      )}
      <button
        type="button"
        tabIndex={-1}
        className="note-handle nodrag nopan"
        aria-label="Pull onto what the note is about"
        title="Pull onto what the note is about"
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.stopPropagation();
          event.currentTarget.setPointerCapture(event.pointerId);
          held.current = true;
          setHand(middle);
        }}
        onPointerMove={(event) => {
          if (!held.current) return;
          setHand(screenToFlowPosition({ x: event.clientX, y: event.clientY }));
          const id = under(event.clientX, event.clientY);
          const isContainer = board.document().design.groups.some((group) => group.id === id);
          board.view({ highlight: isContainer ? null : id, dropTarget: isContainer ? id : null });
        }}
        onPointerUp={(event) => {
          if (!held.current) return;
          const on = under(event.clientX, event.clientY);
          const current = board.document().sketch.notes.find(({ id }) => id === note.id);
          end();
          if (current && (current.on ?? null) !== on)
            board.apply({ kind: 'set-note', note: { ...current, on } }, 'record');
        }}
        onPointerCancel={end}
      >
        <Link2 size={12} />
      </button>
    </>
  );
}
