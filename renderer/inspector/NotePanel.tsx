import { useState } from 'react';
import { type Note, type NoteKind, noteKinds } from '../../shared/model/document.ts';
import { Choice } from '../controls/Choice.tsx';
import { typedText } from '../store/typed.ts';
import { useBoard } from '../store/use-store.ts';
import { ItemMenu } from './ItemMenu.tsx';
import { MarksSection } from './MarksSection.tsx';
import { NoteTies } from './NoteTies.tsx';

const kindNames: Readonly<Record<NoteKind, string>> = {
  note: 'Note',
  text: 'Text',
  assumption: 'Assumption',
  decision: 'Decision',
  question: 'Question',
};

/** A note's text and what kind of note it is. */
export function NotePanel({ note }: { readonly note: Note }) {
  const board = useBoard();
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <>
      <section className="panel-head">
        <div className="grow">
          <b className="panel-title">{kindNames[note.kind]}</b>
        </div>
        <ItemMenu commands={['edit.duplicate', 'edit.delete']} />
      </section>
      <section>
        <div className="param">
          <span className="grow">Kind</span>
          <Choice
            label="Kind"
            value={note.kind}
            options={noteKinds.map((kind) => ({ value: kind, label: kindNames[kind] }))}
            onChange={(next) => {
              const kind = noteKinds.find((candidate) => candidate === next);
              if (kind) board.apply({ kind: 'set-note', note: { ...note, kind } }, 'record');
            }}
          />
        </div>
        <NoteTies note={note} />
        <textarea
          spellCheck
          className="field note-area"
          aria-label="Text"
          dir="auto"
          rows={6}
          readOnly={note.locked === true}
          value={draft ?? note.text}
          onChange={(event) => {
            const text = event.target.value;
            setDraft(text);
            typedText.set({ tab: board.get().tab, edit: { kind: 'set-note', note: { ...note, text } } });
          }}
          onBlur={() => {
            if (draft !== null && draft !== note.text) {
              board.apply({ kind: 'set-note', note: { ...note, text: draft } }, 'record');
            }
            setDraft(null);
            typedText.set(null);
          }}
        />
      </section>
      <MarksSection id={note.id} />
    </>
  );
}
