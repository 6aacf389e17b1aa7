/** Commands about a thing on the board: its link, its notes, its menu, and finding it. */
import { menuCommand } from '../../shared/host/menu.ts';
import type { Note, NoteKind } from '../../shared/model/document.ts';
import { drawnThings } from '../../shared/model/drawn.ts';
import type { Edit } from '../../shared/model/edit.ts';
import { boxInScene } from '../canvas/scene-box.ts';
import { addNoteOn } from '../edits/notes.ts';
import { currentScene } from '../store/scene.ts';
import type { Session } from '../store/session.ts';
import { showCertificate } from '../store/show-certificate.ts';
import type { Command } from './command.ts';
import { typeAhead } from './type-ahead.ts';

/** The one thing that is selected, if it is one that a note can be about, or a note. */
function only(session: Session): string | null {
  const id = onlyThing(session);
  return drawnThings(session.board.document().sketch).some((drawn) => drawn.id === id) ? null : id;
}

/** The one thing that is selected, whatever it is. */
function onlyThing({ board }: Session): string | null {
  const { selection } = board.get();
  const [id] = selection;
  if (selection.size !== 1 || id === undefined) return null;
  const { design, sketch } = board.document();
  const all = [...design.nodes, ...design.edges, ...design.groups, ...sketch.notes, ...drawnThings(sketch)];
  return all.some((item) => item.id === id) ? id : null;
}

/** With one thing selected, a note about it to be written at once; else the tool that puts a note anywhere. */
export function noteOrTool(session: Session): void {
  const { board } = session;
  const id = only(session);
  const box = id === null ? null : boxInScene(currentScene(board.get()), id);
  const isNote = board.document().sketch.notes.some((note) => note.id === id);
  if (id === null || box === null || isNote) {
    board.view({ tool: 'note' });
    return;
  }
  const added = addNoteOn(board.document(), id, box);
  // One step together with what is written on it, and none at all when nothing is.
  board.apply(added.edit, 'amend');
  board.select(added.ids);
  board.view({ editing: added.ids[0] ?? null });
  session.canvas.current?.reveal(added.ids);
}

const addNote: Command = {
  id: 'note.add',
  label: 'Add Note',
  keys: [],
  isEnabled: (session) => only(session) !== null && notes(session).length === 0,
  run: noteOrTool,
};

function notes({ board }: Session): readonly Note[] {
  return board.document().sketch.notes.filter(({ id }) => board.get().selection.has(id));
}

const link: Command = {
  id: 'edit.link',
  label: menuCommand('edit.link').label,
  keys: ['Mod+K'],
  isEnabled: (session) => onlyThing(session) !== null,
  run(session) {
    const id = onlyThing(session);
    if (id !== null) session.board.view({ popup: { kind: 'link', id } });
  },
};

const find: Command = {
  id: 'edit.find',
  label: menuCommand('edit.find').label,
  keys: ['Mod+F'],
  inFields: true,
  run({ board }) {
    const field = document.querySelector<HTMLInputElement>('[data-role="find"]');
    if (field === null) typeAhead();
    board.view({ finding: true });
    // Asked for again, the bar takes the focus back with all of its words marked.
    field?.select();
  },
};

const contextMenu: Command = {
  id: 'edit.context-menu',
  label: 'Menu of the Thing',
  keys: ['Shift+F10', 'ContextMenu'],
  run: (session) => void import('../menus/open-by-key.ts').then((module) => module.openMenuByKey(session)),
};

const selectService: Command = {
  id: 'edit.select-service',
  label: 'Select All of This Service',
  keys: [],
  isEnabled: ({ board }) => board.document().design.nodes.some(({ id }) => board.get().selection.has(id)),
  run({ board }) {
    const { nodes } = board.document().design;
    const { selection } = board.get();
    const services = new Set(nodes.filter(({ id }) => selection.has(id)).map(({ service }) => service));
    board.select(nodes.filter(({ service }) => services.has(service)).map(({ id }) => id));
  },
};

const sources: Command = {
  id: 'view.sources',
  label: 'Where the Figures Come From',
  keys: [],
  isEnabled: (session) => {
    const id = only(session);
    const { nodes, edges } = session.board.document().design;
    return [...nodes, ...edges].some((item) => item.id === id);
  },
  run(session) {
    const id = only(session);
    if (id !== null) showCertificate(session.board, { id, part: 'limit' });
  },
};

function noteEdits(session: Session, change: (note: Note) => Note): Edit {
  return { kind: 'all', edits: notes(session).map((note) => ({ kind: 'set-note', note: change(note) })) };
}

function noteKind(kind: NoteKind, label: string): Command {
  return {
    id: `note.${kind}`,
    label,
    keys: [],
    isEnabled: (session) => notes(session).some((note) => note.kind !== kind),
    run: (session) =>
      session.board.apply(
        noteEdits(session, (note) => ({ ...note, kind })),
        'record',
      ),
  };
}

const untie: Command = {
  id: 'note.untie',
  label: 'Take Off Its Thing',
  keys: [],
  isEnabled: (session) => notes(session).some(({ on }) => on != null),
  run: (session) =>
    session.board.apply(
      noteEdits(session, (note) => ({ ...note, on: null })),
      'record',
    ),
};

export const thingCommands: readonly Command[] = [
  link,
  find,
  contextMenu,
  selectService,
  sources,
  addNote,
  noteKind('note', 'Plain Note'),
  noteKind('assumption', 'Assumption'),
  noteKind('decision', 'Decision'),
  noteKind('question', 'Question'),
  untie,
];
