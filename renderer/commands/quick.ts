/** Drawing by typing, and every command by its name. */
import { menuCommand } from '../../shared/host/menu.ts';
import type { Command } from './command.ts';
import { typeAhead } from './type-ahead.ts';

export const quickCommands: readonly Command[] = [
  {
    id: 'view.quick-add',
    label: menuCommand('view.quick-add').label,
    keys: ['/'],
    run({ board }) {
      typeAhead();
      board.show({ kind: 'quick-add' });
    },
  },
  {
    id: 'view.commands',
    label: menuCommand('view.commands').label,
    keys: ['Mod+Shift+P', 'Mod+/'],
    run({ board }) {
      typeAhead();
      board.show({ kind: 'commands' });
    },
    inFields: true,
  },
];
