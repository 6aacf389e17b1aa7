import { menuCommand } from '../../shared/host/menu.ts';
import type { Document } from '../../shared/model/document.ts';
import { drawnThings } from '../../shared/model/drawn.ts';
import { groupAround, moveBy, ungroup } from '../edits/arrange.ts';
import { removable } from '../edits/locked.ts';
import type { Session } from '../store/session.ts';
import { loadSources } from '../store/sources.ts';
import { type Command, hasSelection } from './command.ts';
import { withCopies } from './late-copies.ts';

function selected({ board }: Session): readonly string[] {
  return [...board.get().selection];
}

const undo: Command = {
  id: 'edit.undo',
  label: menuCommand('edit.undo').label,
  keys: ['Mod+Z'],
  repeats: true,
  isEnabled: ({ board }) => board.get().timeline.past.length > 0 || board.get().timeline.base !== null,
  run: ({ board }) => board.undo(),
};

const redo: Command = {
  id: 'edit.redo',
  label: menuCommand('edit.redo').label,
  keys: ['Mod+Shift+Z', 'Mod+Y'],
  repeats: true,
  isEnabled: ({ board }) => board.get().timeline.future.length > 0,
  run: ({ board }) => board.redo(),
};

const duplicateSelection: Command = {
  id: 'edit.duplicate',
  label: menuCommand('edit.duplicate').label,
  keys: ['Mod+D'],
  isEnabled: hasSelection,
  run: (session) =>
    withCopies(({ duplicate }) => {
      const copy = duplicate(session.board.document(), selected(session), { x: 24, y: 24 });
      if (!copy) return;
      session.board.apply(copy.edit, 'record');
      session.board.select(copy.ids);
    }),
};

const deleteSelection: Command = {
  id: 'edit.delete',
  label: menuCommand('edit.delete').label,
  keys: ['Delete', 'Backspace'],
  isEnabled: hasSelection,
  run(session) {
    session.board.apply({ kind: 'remove', ids: selected(session) }, 'record');
    session.canvas.current?.focus();
  },
};

const selectAll: Command = {
  id: 'edit.select-all',
  label: menuCommand('edit.select-all').label,
  keys: ['Mod+A'],
  run({ board }) {
    const { design, sketch } = board.document();
    const drawn = drawnThings(sketch);
    board.select([...design.nodes, ...design.groups, ...sketch.notes, ...drawn].map((item) => item.id));
  },
};

const group: Command = {
  id: 'edit.group',
  label: menuCommand('edit.group').label,
  keys: ['Mod+G'],
  isEnabled: (session) => groupAround(session.board.document(), selected(session), 'vpc') !== null,
  run({ board }) {
    const grouped = groupAround(board.document(), board.get().selection, 'vpc');
    if (!grouped) return;
    board.apply(grouped.edit, 'record');
    board.select([grouped.id]);
  },
};

const ungroupSelection: Command = {
  id: 'edit.ungroup',
  label: menuCommand('edit.ungroup').label,
  keys: ['Mod+Shift+G'],
  isEnabled: (session) => ungroup(session.board.document(), selected(session)) !== null,
  run({ board }) {
    const edit = ungroup(board.document(), board.get().selection);
    if (edit) board.apply(edit, 'record');
  },
};

const rename: Command = {
  id: 'edit.rename',
  label: 'Edit Label',
  keys: ['Enter', 'F2'],
  isEnabled: ({ board }) => board.get().selection.size === 1 && hasText(board.document(), board.get().selection),
  run({ board }) {
    const [id] = board.get().selection;
    if (id !== undefined) board.view({ editing: id });
  },
};

/** Strokes, lines and pictures have no words. */
function hasText({ design, sketch }: Document, ids: ReadonlySet<string>): boolean {
  const shapes = sketch.shapes?.filter(({ kind }) => kind !== 'line') ?? [];
  return [design.nodes, design.edges, design.groups, sketch.notes, shapes].some((list) =>
    list.some(({ id }) => ids.has(id)),
  );
}

const grid = 24;
const directions = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] } as const;

/** Arrow keys move by one pixel, with Shift by one step of the grid. */
const nudges: readonly Command[] = Object.entries(directions).flatMap(([key, [x, y]]) =>
  [1, grid].map(
    (distance): Command => ({
      id: `edit.nudge-${key.slice(5).toLowerCase()}${distance === 1 ? '' : '-far'}`,
      label: `Move ${key.slice(5).toLowerCase()}${distance === 1 ? '' : ' by a grid step'}`,
      keys: [distance === 1 ? key : `Shift+${key}`],
      repeats: true,
      isEnabled: hasSelection,
      run({ board }) {
        const { selection } = board.get();
        const { stayed } = removable(board.document(), selection);
        const edit = moveBy(board.document(), selection, { x: x * distance, y: y * distance });
        if (edit) board.apply(edit, 'record');
        if (stayed !== null) board.tell({ kind: 'info', text: stayed });
      },
    }),
  ),
);

async function copyOpenCertificate({ board, host }: Session): Promise<void> {
  // Loaded by now: it came with the certificate that is open.
  const { openCertificateText } = await import('../inspector/open-certificate.ts');
  const text = openCertificateText(board.get(), await loadSources());
  if (text === null) return;
  const result = await host.writeClipboard({ text });
  if (result.ok) board.tell({ kind: 'info', text: 'Copied with its formula and sources' });
  else board.tell({ kind: 'error', text: result.error.message });
}

export const copyCertificate: Command = {
  id: 'edit.copy-certificate',
  label: 'Copy Certificate',
  keys: ['Mod+C'],
  // Text that a person marked is what they mean to copy.
  isEnabled: ({ board }) => board.get().certificate !== null && (window.getSelection()?.isCollapsed ?? true),
  run: (session) => void copyOpenCertificate(session),
};

/** One thing at a time: an open certificate, then the tool in hand, then the selection. */
const letGo: Command = {
  id: 'edit.escape',
  label: 'Let Go',
  keys: ['Escape'],
  run({ board }) {
    const { aside, certificate, pull, tool, timeline, notice } = board.get();
    if (timeline.base !== null) {
      board.abandon();
      board.view({ dropTarget: null });
    } else if (pull !== null) board.view({ pull: null });
    else if (notice !== null) board.tell(null);
    else if (certificate !== null) board.view({ certificate: null });
    else if (aside !== null) board.view({ aside: null });
    else if (tool !== 'select') board.view({ tool: 'select' });
    else if (board.get().zen && board.get().selection.size === 0) board.view({ zen: false });
    else board.select([]);
  },
};

export const editCommands: readonly Command[] = [
  undo,
  redo,
  duplicateSelection,
  deleteSelection,
  selectAll,
  group,
  ungroupSelection,
  rename,
  copyCertificate,
  ...nudges,
  letGo,
];
