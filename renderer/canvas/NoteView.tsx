import type { NodeProps } from '@xyflow/react';
import { lazy, memo, Suspense } from 'react';
import { noteHeads } from '../../shared/drawing/note-box.ts';
import type { Edit } from '../../shared/model/edit.ts';
import { useBoard, useBoardState } from '../store/use-store.ts';
import { InlineText } from './InlineText.tsx';
import { LazyGrips } from './LazyGrips.tsx';
import { Marks } from './Marks.tsx';
import type { NoteNode } from './to-flow.ts';

const NoteHandle = lazy(() => import('./NoteHandle.tsx').then((module) => ({ default: module.NoteHandle })));

/** A sticky note; its first line is its headline when more follow. */
export const NoteView = memo(function NoteView({ id, data: { note }, selected }: NodeProps<NoteNode>) {
  const board = useBoard();
  const editing = useBoardState((state) => state.editing === id);
  const [first = '', ...rest] = note.text.split('\n');
  const head = noteHeads[note.kind];
  const withText = (text: string): Edit | null => {
    const current = board.document().sketch.notes.find((candidate) => candidate.id === id);
    return current === undefined ? null : { kind: 'set-note', note: { ...current, text } };
  };
  return (
    <>
      {selected && !note.locked && !editing && note.kind !== 'text' && <LazyGrips kind="NoteGrips" id={id} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keyboard's way is Enter on the note */}
      <div
        className={`note ${note.kind} ${note.colour} ${selected ? 'selected' : ''} ${editing ? 'editing' : ''}`}
        dir="auto"
        onDoubleClick={() => board.view({ editing: id })}
      >
        {head !== null && (
          <div className="note-head">
            <svg className="mark-icon" viewBox="0 0 12 12" width={12} height={12} role="presentation">
              <path d={head.path} />
            </svg>
            <span>{head.word}</span>
          </div>
        )}
        {editing ? (
          <InlineText
            label="Text of the note"
            className="note-text"
            multiline
            value={note.text}
            editOf={withText}
            onDone={(text) => {
              board.view({ editing: null });
              if (text === null && note.text === '') board.abandon();
              const edit = text === null ? null : withText(text);
              if (edit !== null) board.apply(edit, 'record');
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
      {selected && !note.locked && !editing && (
        <Suspense>
          <NoteHandle note={note} />
        </Suspense>
      )}
    </>
  );
});
