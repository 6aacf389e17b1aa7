import { menuCommand } from '../../shared/host/menu.ts';
import { asides } from '../asides/index.ts';
import type { Command } from './command.ts';

const packs: Command = {
  id: 'explore.packs',
  label: menuCommand('explore.packs').label,
  keys: [],
  run: ({ board }) => board.show({ kind: 'packs' }),
};

/** Opens an aside in the inspector's place, or closes it. */
const asideCommands: readonly Command[] = asides.map(({ id, command }) => {
  const { label, keys } = menuCommand(command);
  return {
    id: command,
    label,
    keys: keys === null ? [] : [keys],
    run({ board }) {
      if (board.get().aside === id) board.view({ aside: null });
      else {
        board.view({ aside: id, certificate: null });
        board.panel('inspector', true);
      }
    },
  };
});

export const exploreCommands: readonly Command[] = [...asideCommands, packs];
