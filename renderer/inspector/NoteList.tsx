import { noteHeads } from '../../shared/drawing/note-box.ts';
import type { Note, NoteKind } from '../../shared/model/document.ts';
import { useDocument, useSession } from '../store/use-store.ts';

const headings: Readonly<Record<NoteKind, readonly [one: string, many: string]>> = {
  question: ['question', 'questions'],
  decision: ['decision', 'decisions'],
  assumption: ['assumption', 'assumptions'],
  note: ['note', 'notes'],
  text: ['text', 'texts'],
};

/** What is still open comes first. */
const order: readonly NoteKind[] = ['question', 'decision', 'assumption', 'note', 'text'];

/** The first line with words in it. */
function firstLine(text: string): string {
  return text.trimStart().split('\n')[0] ?? '';
}

/** The board's notes by their kind; one that is pressed is shown on the board. */
export function NoteList() {
  const { sketch } = useDocument();
  return order.map((kind) => {
    const notes = sketch.notes.filter((note) => note.kind === kind && note.text.trim() !== '');
    return notes.length === 0 ? null : <Kind key={kind} kind={kind} notes={notes} />;
  });
}

function Kind({ kind, notes }: { readonly kind: NoteKind; readonly notes: readonly Note[] }) {
  const { board, canvas } = useSession();
  const [one, many] = headings[kind];
  const head = noteHeads[kind];
  return (
    <section>
      <h2>
        <span>{notes.length === 1 ? `1 ${one}` : `${notes.length} ${many}`}</span>
      </h2>
      <ul className="members">
        {notes.map((note) => (
          <li key={note.id}>
            <button
              type="button"
              className="member note-row"
              onClick={() => {
                board.select([note.id]);
                canvas.current?.reveal([note.id]);
              }}
            >
              {head !== null && (
                <svg className="mark-icon" viewBox="0 0 12 12" width={12} height={12} role="presentation">
                  <path d={head.path} />
                </svg>
              )}
              <span className="cut" dir="auto">
                {firstLine(note.text)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
