/** Commands that go from one open board to another, close them and bring them back. */
import { menuCommand } from '../../shared/host/menu.ts';
import { leaveBoard, showTab } from '../files/show-board.ts';
import type { Session } from '../store/session.ts';
import { openBoards } from '../store/tabs.ts';
import type { Command } from './command.ts';
import { tabKeys } from './tab-keys.ts';

function go(by: 1 | -1): Command['run'] {
  return (session) => {
    const state = session.board.get();
    const boards = openBoards(state);
    const next = boards.at((state.tabAt + by) % boards.length);
    if (next === undefined) return;
    showTab(session, next.tab);
    session.canvas.current?.focus();
  };
}

const hasOthers = ({ board }: Session) => board.get().parked.length > 0;

export const boardCommands: readonly Command[] = [
  {
    id: 'file.close',
    label: menuCommand('file.close').label,
    keys: tabKeys('file.close', 'Alt+Shift+W', 'Mod+F4'),
    inFields: true,
    run: (session) => void import('../files/closing.ts').then(({ closeBoard }) => closeBoard(session)),
  },
  {
    id: 'file.reopen',
    label: menuCommand('file.reopen').label,
    keys: tabKeys('file.reopen', 'Alt+Shift+O'),
    inFields: true,
    isEnabled: ({ board }) => board.get().closed.length > 0,
    run(session) {
      leaveBoard(session);
      session.board.tabs.reopen();
      session.canvas.current?.focus();
    },
  },
  {
    id: 'view.next-board',
    label: menuCommand('view.next-board').label,
    keys: tabKeys('view.next-board', 'Alt+Shift+PageDown', 'Mod+PageDown'),
    inFields: true,
    repeats: true,
    isEnabled: hasOthers,
    run: go(1),
  },
  {
    id: 'view.previous-board',
    label: menuCommand('view.previous-board').label,
    keys: tabKeys('view.previous-board', 'Alt+Shift+PageUp', 'Mod+PageUp'),
    inFields: true,
    repeats: true,
    isEnabled: hasOthers,
    run: go(-1),
  },
];
