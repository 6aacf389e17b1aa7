import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { useBoard, useBoardState } from '../store/use-store.ts';
import { InlineText } from './InlineText.tsx';
import { Marks } from './Marks.tsx';
import type { NoteNode } from './to-flow.ts';

/** A sticky note; its first line is its headline when more follow. */
export const NoteView = memo(function NoteView({ id, data: { note }, selected }: NodeProps<NoteNode>) {
  const board = useBoard();
  const editing = useBoardState((state) => state.editing === id);
  const [first = '', ...rest] = note.text.split('\n');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keyboard's way is Enter on the note
    <div
      className={`note ${note.kind} ${selected ? 'selected' : ''}`}
      dir="auto"
      onDoubleClick={() => board.view({ editing: id })}
    >
      {editing ? (
        <InlineText
          label="Text of the note"
          className="note-text"
          multiline
          value={note.text}
          onDone={(text) => {
            board.view({ editing: null });
            if (text === null && note.text === '') board.abandon();
            if (text === null) return;
            const current = board.document().sketch.notes.find((candidate) => candidate.id === id);
            if (current) board.apply({ kind: 'set-note', note: { ...current, text } }, 'record');
          }}
        />
      ) : (
        <>
          {rest.length > 0 ? <b>{first}</b> : first}
          {rest.length > 0 && <div>{rest.join('\n')}</div>}
        </>
      )}
      <Marks marks={note} className="note-marks" />
    </div>
  );
});
