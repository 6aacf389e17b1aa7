/** Lock, order and steps. */
import { type MenuCommand, menuCommand } from '../../shared/host/menu.ts';
import { isLocked } from '../../shared/model/marks.ts';
import type { OrderChange } from '../../shared/model/order.ts';
import { clearedSteps, stepsFull, toggledSteps } from '../../shared/model/steps.ts';
import type { Session } from '../store/session.ts';
import { type Command, hasSelection } from './command.ts';

function selection({ board }: Session): ReadonlySet<string> {
  return board.get().selection;
}

async function reorder(session: Session, change: OrderChange): Promise<void> {
  const { orderEdit } = await import('../edits/order.ts');
  const edit = orderEdit(session.board.document(), selection(session), change);
  if (edit !== null) session.board.apply(edit, 'record');
}

function order(change: OrderChange, keys: readonly string[]): Command {
  const id: MenuCommand = `arrange.${change}`;
  return {
    id,
    label: menuCommand(id).label,
    keys,
    isEnabled: hasSelection,
    run: (session) => void reorder(session, change),
  };
}

/** Locks what is chosen; where all of it is locked already, unlocks it. */
const lock: Command = {
  id: 'arrange.lock',
  label: menuCommand('arrange.lock').label,
  keys: ['Mod+Shift+L'],
  isEnabled: hasSelection,
  run(session) {
    const { board } = session;
    const ids = [...selection(session)];
    const locked = ids.every((id) => isLocked(board.document(), id)) ? undefined : true;
    board.apply({ kind: 'set-marks', to: Object.fromEntries(ids.map((id) => [id, { locked }])) }, 'record');
  },
};

const step: Command = {
  id: 'arrow.step',
  label: menuCommand('arrow.step').label,
  keys: ['Shift+S'],
  isEnabled(session) {
    const isArrow = new Set(session.board.document().design.edges.map(({ id }) => id));
    return [...selection(session)].some((id) => isArrow.has(id));
  },
  run(session) {
    const to = toggledSteps(session.board.document(), selection(session));
    if (to === null) session.board.tell({ kind: 'info', text: stepsFull });
    else session.board.apply({ kind: 'set-marks', to }, 'record');
  },
};

const clearSteps: Command = {
  id: 'arrow.clear-steps',
  label: menuCommand('arrow.clear-steps').label,
  keys: [],
  isEnabled: ({ board }) => clearedSteps(board.document()) !== null,
  run({ board }) {
    const to = clearedSteps(board.document());
    if (to !== null) board.apply({ kind: 'set-marks', to }, 'record');
  },
};

export const markCommands: readonly Command[] = [
  order('front', [']']),
  order('forward', ['Mod+]']),
  order('backward', ['Mod+[']),
  order('back', ['[']),
  lock,
  step,
  clearSteps,
];
