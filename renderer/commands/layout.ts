/** Commands that put what is there in order, and the two aids for doing it by hand: the grid, and lines to snap to. */
import { menuCommand } from '../../shared/host/menu.ts';
import { type Alignment, align, alignments, distribute } from '../edits/align.ts';
import { wholeThings } from '../edits/whole-things.ts';
import type { Session } from '../store/session.ts';
import type { Command } from './command.ts';

type MenuId = Parameters<typeof menuCommand>[0];

/** With the menu's words and key, and further keys behind it. */
function layoutCommand(id: MenuId, rest: Pick<Command, 'run' | 'isEnabled'>, more: readonly string[] = []): Command {
  const { label, keys } = menuCommand(id);
  return { id, label, keys: keys === null ? more : [keys, ...more], ...rest };
}

function hasThings(count: number): (session: Session) => boolean {
  return ({ board }) => {
    const { selection } = board.get();
    return selection.size >= count && wholeThings(board.document(), selection).length >= count;
  };
}

/** As in tldraw, the keys round S on a keyboard mean the sides of a thing. */
const moreKeys: Readonly<Partial<Record<Alignment, readonly string[]>>> = {
  left: ['Alt+A'],
  right: ['Alt+D'],
  top: ['Alt+W'],
};

const alignCommands = alignments.map((to) =>
  layoutCommand(
    `arrange.align-${to}`,
    {
      isEnabled: hasThings(2),
      run({ board }) {
        const edit = align(board.document(), board.get().selection, to);
        if (edit) board.apply(edit, 'record');
      },
    },
    moreKeys[to],
  ),
);

const distributeCommands = (['across', 'down'] as const).map((direction) =>
  layoutCommand(`arrange.distribute-${direction}`, {
    isEnabled: hasThings(3),
    run({ board }) {
      const edit = distribute(board.document(), board.get().selection, direction);
      if (edit) board.apply(edit, 'record');
    },
  }),
);

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

export const layoutCommands: readonly Command[] = [...alignCommands, ...distributeCommands, grid, snap];
