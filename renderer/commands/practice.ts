import { type MenuCommand, menuCommand } from '../../shared/host/menu.ts';
import type { PracticePlace } from '../store/state.ts';
import type { Command } from './command.ts';

function page(id: MenuCommand, practice: PracticePlace): Command {
  return {
    id,
    label: menuCommand(id).label,
    keys: [],
    isEnabled: ({ board }) => board.get().practice?.kind !== 'round',
    run: ({ board }) => board.view({ practice, popup: null, editing: null }),
  };
}

/** The pages of practice; `practice/` has them. */
export const practiceCommands: readonly Command[] = [
  page('practice.new', { kind: 'choose' }),
  page('practice.drills', { kind: 'drills' }),
  page('practice.readiness', { kind: 'readiness' }),
  page('practice.history', { kind: 'history' }),
];
