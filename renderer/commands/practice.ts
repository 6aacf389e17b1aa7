import { type MenuCommand, menuCommand } from '../../shared/host/menu.ts';
import { isInRound, type PracticePlace } from '../store/state.ts';
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
  {
    id: 'practice.interviewer',
    label: menuCommand('practice.interviewer').label,
    keys: [],
    isEnabled: ({ board }) => isInRound(board.get()),
    run: (session) => void import('../practice/interviewer/open.ts').then((module) => module.openInterviewer(session)),
  },
  page('practice.drills', { kind: 'drills' }),
  page('practice.readiness', { kind: 'readiness' }),
  page('practice.history', { kind: 'history' }),
];
