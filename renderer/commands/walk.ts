/** Commands for a whole job without a pointer. What they do loads with the first of them. */
import type { Session } from '../store/session.ts';
import type { Way } from '../walk/step.ts';
import type { Command } from './command.ts';

const load = () => import('../walk/walk.ts');

const ways = [
  ['right', 'ArrowRight'],
  ['down', 'ArrowDown'],
  ['left', 'ArrowLeft'],
  ['up', 'ArrowUp'],
] as const satisfies readonly (readonly [Way, string])[];

const steps: Readonly<Record<Way, string>> = {
  right: 'Follow the Arrow',
  down: 'Follow, or the Next Arrow',
  left: 'Go Back along the Arrow',
  up: 'Go Back, or the Arrow Before',
};

function oneCard({ board }: Session): boolean {
  const [only] = board.get().selection;
  return board.get().selection.size === 1 && board.document().design.nodes.some(({ id }) => id === only);
}

export const walkCommands: readonly Command[] = [
  ...ways.map(
    ([way, key]): Command => ({
      id: `walk.${way}`,
      label: steps[way],
      keys: [`Alt+${key}`],
      repeats: true,
      isEnabled: ({ board }) => board.document().design.nodes.length > 0,
      run: (session) => void load().then((module) => module.walk(session, way)),
    }),
  ),
  ...ways.map(
    ([way, key]): Command => ({
      id: `walk.neighbour-${way}`,
      label: `Connected Service ${{ right: 'at the Right', down: 'Below', left: 'at the Left', up: 'Above' }[way]}`,
      keys: [`Mod+${key}`],
      isEnabled: oneCard,
      run: (session) => void load().then((module) => module.neighbour(session, way)),
    }),
  ),
  ...ways.map(
    ([way, key]): Command => ({
      id: `walk.aim-${way}`,
      label: `Aim ${{ right: 'Right', down: 'Down', left: 'Left', up: 'Up' }[way]}`,
      keys: [key],
      during: 'connecting',
      repeats: true,
      isEnabled: oneCard,
      run: (session) => void load().then((module) => module.aim(session, way)),
    }),
  ),
  {
    id: 'walk.connect',
    label: 'Draw the Arrow',
    keys: ['Enter'],
    during: 'connecting',
    isEnabled: ({ board }) => board.get().highlight !== null,
    run: (session) => void load().then((module) => module.connect(session)),
  },
  {
    id: 'walk.give-up',
    label: 'Leave It Undrawn',
    keys: ['Escape'],
    during: 'connecting',
    run: (session) => void load().then((module) => module.giveUp(session)),
  },
];
