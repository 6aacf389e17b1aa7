import { useReactFlow } from '@xyflow/react';
import { Link2 } from 'lucide-react';
import { useState } from 'react';
import type { NoteBox } from '../../shared/drawing/scene.ts';
import type { Point } from '../../shared/model/document.ts';
import { containerAt } from '../edits/extent.ts';
import { thingAt } from '../menus/open-menu.ts';
import { useBoard } from '../store/use-store.ts';
import { usePull } from './use-pull.ts';

/** The handle that a person pulls from a note onto what the note is about. */
export function NoteHandle({ note }: { readonly note: NoteBox }) {
  const board = useBoard();
  const { screenToFlowPosition } = useReactFlow();
  const [hand, setHand] = useState<Point | null>(null);
  const pull = usePull();
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

  function onPointerDown(event: React.PointerEvent) {
    let on: string | null = null;
    pull(event, {
      move({ clientX, clientY }) {
        setHand(screenToFlowPosition({ x: clientX, y: clientY }));
        on = under(clientX, clientY);
        const isContainer = board.document().design.groups.some((group) => group.id === on);
        board.view({ highlight: isContainer ? null : on, dropTarget: isContainer ? on : null });
      },
      done(kept) {
        setHand(null);
        board.view({ highlight: null, dropTarget: null });
        const current = board.document().sketch.notes.find(({ id }) => id === note.id);
        if (kept && current && (current.on ?? null) !== on)
          board.apply({ kind: 'set-note', note: { ...current, on } }, 'record');
      },
    });
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
        onPointerDown={onPointerDown}
      >
        <Link2 size={12} />
      </button>
    </>
  );
}
