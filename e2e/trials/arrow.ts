import { edits, type Table, type Trial } from './trial.ts';

/** Gives an arrow another course; its path then fits. */
function goes(id: string, path: RegExp): Trial {
  return edits([id], ({ arrows }) => path.test(arrows[id]?.path ?? ''), true);
}

/** An arrow takes another way. */
function changes(id: string): Trial {
  return edits([id], ({ arrows }, before) => arrows[id]?.path !== before.arrows[id]?.path, true);
}

const curved = /C/;
/** One line from end to end. */
const straight = /^M[^A-Z]+L[^A-Z]+$/;
/** Nothing but lines and rounded corners. */
const rightAngled = /^M[^CA]*L[^C]*$/;

export const arrowTrials: Table = {
  'arrow.reverse': edits(['e2'], ({ arrows }) => /Beta to Alpha/.test(arrows['e2']?.name ?? ''), true),
  'arrow.mode': edits(['e2'], ({ arrows }) => /\basync\b/.test(arrows['e2']?.look ?? ''), true),
  'arrow.orthogonal': goes('e3', rightAngled),
  'arrow.straight': goes('e2', straight),
  'arrow.curved': goes('e2', curved),
  'arrow.add-bend': changes('e2'),
  'arrow.clear': changes('e1'),
  'arrow.step': edits(['e1'], ({ arrows }) => /^Step 2, /.test(arrows['e1']?.name ?? ''), true),
  'arrow.clear-steps': edits([], ({ arrows }) => /^Step/.test(arrows['e2']?.name ?? ''), false),
};
