/** Commands that put what is there in order, and the two aids for doing it by hand: the grid, and lines to snap to. */
import { menuCommand } from '../../shared/host/menu.ts';
import type { Document } from '../../shared/model/document.ts';
import type { Edit } from '../../shared/model/edit.ts';
import type { Alignment } from '../edits/align.ts';
import { wholeThings } from '../edits/whole-things.ts';
import { drawer } from '../store/scene.ts';
import type { Session } from '../store/session.ts';
import type { Command } from './command.ts';
import { withAligning } from './late-align.ts';

type MenuId = Parameters<typeof menuCommand>[0];

/** With the menu's words and key, and further keys behind it. */
function layoutCommand(id: MenuId, rest: Pick<Command, 'run' | 'isEnabled'>, more: readonly string[] = []): Command {
  const { label, keys } = menuCommand(id);
  return { id, label, keys: keys === null ? more : [keys, ...more], ...rest };
}

const counts = new WeakMap<ReadonlySet<string>, { readonly document: Document; readonly count: number }>();

/** Eight commands ask the same of one selection, each time that a menu opens. */
function thingsIn(document: Document, selection: ReadonlySet<string>): number {
  const known = counts.get(selection);
  if (known?.document === document) return known.count;
  const count = wholeThings(document, selection).length;
  counts.set(selection, { document, count });
  return count;
}

function hasThings(count: number): (session: Session) => boolean {
  return ({ board }) => {
    const { selection } = board.get();
    return selection.size >= count && thingsIn(board.document(), selection) >= count;
  };
}

function arrange({ board }: Session, made: Edit | null): void {
  if (made) board.apply(made, 'record');
}

/** As in tldraw, the keys round S on a keyboard mean the sides of a thing. */
const moreKeys: Readonly<Partial<Record<Alignment, readonly string[]>>> = {
  left: ['Alt+A'],
  right: ['Alt+D'],
  top: ['Alt+W'],
};

const alignCommands = (
  ['left', 'centre', 'right', 'top', 'middle', 'bottom'] as const satisfies readonly Alignment[]
).map((to) =>
  layoutCommand(
    `arrange.align-${to}`,
    {
      isEnabled: hasThings(2),
      run: (session) =>
        withAligning(({ align }) =>
          arrange(session, align(session.board.document(), session.board.get().selection, to)),
        ),
    },
    moreKeys[to],
  ),
);

const distributeCommands = (['across', 'down'] as const).map((direction) =>
  layoutCommand(`arrange.distribute-${direction}`, {
    isEnabled: hasThings(3),
    run: (session) =>
      withAligning(({ distribute }) =>
        arrange(session, distribute(session.board.document(), session.board.get().selection, direction)),
      ),
  }),
);

/** Longer than this, and the person is told that something is going on, ms. */
const noticeable = 400;

async function tidyUp({ board, canvas }: Session): Promise<void> {
  board.settle();
  const before = board.document();
  const { selection } = board.get();
  const patience = setTimeout(() => board.tell({ kind: 'info', text: 'Tidying up…' }), noticeable);
  // A layout engine is more than a megabyte, and most boards are never tidied.
  const [{ tidyEdit }, { glide }] = await Promise.all([import('../tidy/tidy.ts'), import('../tidy/glide.ts')]);
  const tidied = await tidyEdit(before, drawer(board.get()), selection);
  clearTimeout(patience);
  if (board.document() !== before) {
    board.tell({ kind: 'info', text: 'The board changed while it was tidied up. Tidy it up again.' });
    return;
  }
  if (board.get().notice?.text === 'Tidying up…') board.tell(null);
  if (tidied === null) return;
  glide();
  board.apply(tidied.edit, 'record');
  if (tidied.whole) canvas.current?.fit();
}

const tidy = layoutCommand('arrange.tidy', {
  isEnabled: ({ board }) => board.document().design.nodes.length > 0,
  run: (session) => void tidyUp(session),
});

const grid = layoutCommand('view.grid', {
  run: ({ board }) => board.prefer({ grid: !board.get().preferences.grid }),
});

const snap = layoutCommand('view.snap', {
  run({ board }) {
    const on = !board.get().preferences.snap;
    board.prefer({ snap: on });
    board.tell({ kind: 'info', text: on ? 'Things snap to each other' : 'Things move freely, on the grid alone' });
  },
});

export const layoutCommands: readonly Command[] = [tidy, ...alignCommands, ...distributeCommands, grid, snap];
