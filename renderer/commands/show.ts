/** Ways of looking at the board: alone, as a presentation, as an outline; and what the wheel does. */
import { menuCommand } from '../../shared/host/menu.ts';
import { isOpen } from '../store/state.ts';
import type { Command } from './command.ts';

const zen: Command = {
  id: 'view.zen',
  label: menuCommand('view.zen').label,
  keys: ['Mod+\\', 'Alt+Z'],
  run: ({ board, canvas }) => {
    const cornerOf = () => document.querySelector('main')?.getBoundingClientRect() ?? { x: 0, y: 0 };
    const before = cornerOf();
    board.view({ zen: !board.get().zen });
    canvas.current?.focus();
    // The board takes the place of the panels; what is drawn on it stays where the eye has it.
    requestAnimationFrame(() => {
      const { x, y } = cornerOf();
      canvas.current?.shift(before.x - x, before.y - y);
    });
  },
};

const loadPresent = () => import('../present/present.ts');

const present: Command = {
  id: 'view.present',
  label: menuCommand('view.present').label,
  keys: ['Alt+P'],
  isEnabled: ({ board }) => board.document().design.nodes.length > 0,
  run: (session) => void loadPresent().then((module) => module.togglePresentation(session)),
};

function turn(id: string, label: string, keys: readonly string[], to: (at: number, last: number) => number): Command {
  return {
    id,
    label,
    keys,
    during: 'presenting',
    run: (session) => void loadPresent().then((module) => module.turnTo(session, to)),
  };
}

const presenting: readonly Command[] = [
  turn('present.next', 'Next Step', ['ArrowRight', 'ArrowDown', 'PageDown', 'Space', 'Enter'], (at) => at + 1),
  turn('present.back', 'Step Back', ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'], (at) => at - 1),
  turn('present.first', 'First Step', ['Home'], () => 0),
  turn('present.last', 'Last Step', ['End'], (_at, last) => last),
  {
    id: 'present.leave',
    label: 'Leave the Presentation',
    keys: ['Escape'],
    during: 'presenting',
    run: (session) => void loadPresent().then((module) => module.leavePresentation(session)),
  },
];

const outline: Command = {
  id: 'view.outline',
  label: menuCommand('view.outline').label,
  keys: ['Alt+O'],
  run({ board, canvas }) {
    const open = !isOpen(board.get(), 'outline');
    board.panel('outline', open);
    if (!open) canvas.current?.focus();
  },
};

const guesses: Command = {
  id: 'view.guesses',
  label: menuCommand('view.guesses').label,
  keys: [],
  isEnabled({ board }) {
    const { guesses: open, tab, presenting: shows } = board.get();
    if (open === null || open.tab !== tab || shows !== null) return false;
    const { nodes } = board.document().design;
    return open.list.some(({ node }) => nodes.some(({ id }) => id === node));
  },
  run({ board }) {
    const { guesses: open } = board.get();
    board.view({ guesses: open && { ...open, isShown: true }, zen: false });
    document.querySelector<HTMLElement>('.guesses')?.focus();
  },
};

const wheel: Command = {
  id: 'view.wheel',
  label: menuCommand('view.wheel').label,
  keys: [],
  run({ board }) {
    const next = board.get().preferences.wheel === 'zooms' ? 'moves' : 'zooms';
    board.prefer({ wheel: next });
    board.tell({ kind: 'info', text: next === 'zooms' ? 'The wheel zooms now.' : 'The wheel moves the view now.' });
  },
};

const tour: Command = {
  id: 'help.tour',
  label: menuCommand('help.tour').label,
  keys: [],
  run: ({ board }) => board.view({ tour: 0, zen: false }),
};

/** Parts of the window, in the order in which F6 goes through them. */
const parts = ['.top-bar', '.palette, .palette-rail, .outline', 'main', '.inspector', '.bottom-bar'] as const;

function toPart(by: 1 | -1): void {
  const shown = parts.map((part) => document.querySelector<HTMLElement>(part)).filter((part) => part !== null);
  const at = shown.findIndex((part) => part.contains(document.activeElement));
  const next = shown[(at + by + shown.length) % shown.length];
  const inside = next?.matches('main')
    ? next
    : next?.querySelector<HTMLElement>('input, button:not(:disabled), [tabindex="0"]');
  inside?.focus();
}

const nextPart: Command = {
  id: 'view.next-part',
  label: 'Next Part of the Window',
  keys: ['F6'],
  inFields: true,
  run: () => toPart(1),
};

const previousPart: Command = {
  id: 'view.previous-part',
  label: 'Part of the Window Before',
  keys: ['Shift+F6'],
  inFields: true,
  run: () => toPart(-1),
};

export const showCommands: readonly Command[] = [
  outline,
  guesses,
  zen,
  present,
  ...presenting,
  wheel,
  tour,
  nextPart,
  previousPart,
];
