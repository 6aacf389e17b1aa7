/** Bookmarks: a view of the board is kept under a name, and gone back to. */
import { menuCommand } from '../../shared/host/menu.ts';
import type { Session } from '../store/session.ts';
import { documentOf } from '../store/state.ts';
import type { Command } from './command.ts';

type Walk = typeof import('../walk/bookmarks.ts');

function command(
  id: 'edit.bookmark' | 'view.next-bookmark' | 'view.previous-bookmark',
  key: string,
  run: (walk: Walk, session: Session) => void,
): Command {
  return {
    id,
    label: menuCommand(id).label,
    keys: [key],
    run: (session) => void import('../walk/bookmarks.ts').then((walk) => run(walk, session)),
  };
}

const isEnabled = ({ board }: Session) => documentOf(board.get()).layout.bookmarks !== undefined;

export const bookmarkCommands: readonly Command[] = [
  command('edit.bookmark', 'Mod+Shift+D', (walk, session) => walk.keepView(session)),
  { ...command('view.next-bookmark', 'Alt+PageDown', (walk, session) => walk.turnBookmark(session, 1)), isEnabled },
  { ...command('view.previous-bookmark', 'Alt+PageUp', (walk, session) => walk.turnBookmark(session, -1)), isEnabled },
];
