/** Drawing by typing, and every command by its name. */
import { menuCommand } from '../../shared/host/menu.ts';
import type { Board } from '../store/board.ts';
import type { Command } from './command.ts';
import { typeAhead } from './type-ahead.ts';

export const quickCommands: readonly Command[] = [
  {
    id: 'view.quick-add',
    label: menuCommand('view.quick-add').label,
    keys: ['/'],
    run: ({ board }) => openTyping(board, 'quick-add'),
  },
  {
    id: 'view.commands',
    label: menuCommand('view.commands').label,
    keys: ['Mod+Shift+P', 'Mod+/'],
    run: ({ board }) => openTyping(board, 'commands'),
    inFields: true,
  },
];

/** One that is open already has its field in hand: nobody would fetch what is typed ahead of it. */
function openTyping(board: Board, kind: 'quick-add' | 'commands'): void {
  if (board.get().dialog?.kind === kind) return;
  typeAhead();
  board.show({ kind });
}
