/** Numbers that tell in which order a request takes the arrows: 1, 2, 3 … without gaps. Two arrows may share one. */
import type { Document, EdgeId, EdgeLayout } from './document.ts';
import type { MarkChange } from './marks.ts';
import { own } from './own.ts';

type Steps = Map<EdgeId, number>;
type Changes = Readonly<Record<string, MarkChange>>;

/** Highest number that is drawn; files may hold any. */
export const mostSteps = 999;

/** The step of an arrow as it is drawn, or `null` for none. */
export function stepOf(layout: EdgeLayout | undefined): number | null {
  const step = layout?.step;
  return step !== undefined && Number.isInteger(step) && step >= 1 && step <= mostSteps ? step : null;
}

/**
 * Gives the next numbers to the chosen arrows that have none, in their order; where all have one, takes theirs away and closes the gaps.
 * Gives the marks to set, or `null` when no arrow is chosen or a number would be too high to be drawn.
 */
export function toggledSteps(document: Document, chosen: Iterable<EdgeId>): Changes | null {
  const isArrow = new Set(document.design.edges.map((edge) => edge.id));
  const arrows = [...chosen].filter((id) => isArrow.has(id));
  if (arrows.length === 0) return null;
  const steps = stepsOf(document);
  const bare = arrows.filter((id) => !steps.has(id));
  let next = Math.max(0, ...steps.values());
  if (bare.length > 0 && next + bare.length > mostSteps) return null;
  const after: Steps = bare.length === 0 ? closed(steps, arrows) : new Map(steps);
  for (const id of bare) after.set(id, ++next);
  return changesTo(document, after);
}

/** What to say where `null` stands for a number that is too high. */
export const stepsFull = `Numbers end at ${mostSteps}. Take one away first, or clear them all.`;

/**
 * Puts one arrow at a number, counted from 1, and moves those from there on up; `null` takes it out. Gives `null` when a number would be
 * too high to be drawn.
 */
export function movedStep(document: Document, id: EdgeId, to: number | null): Changes | null {
  const left = closed(stepsOf(document), [id]);
  if (to === null) return changesTo(document, left);
  const at = Math.max(1, Math.min(Math.round(to), Math.max(0, ...left.values()) + 1));
  const after: Steps = new Map([...left].map(([other, step]) => [other, step >= at ? step + 1 : step]));
  after.set(id, at);
  return Math.max(...after.values()) > mostSteps ? null : changesTo(document, after);
}

/** Takes all numbers away; `null` where there are none. */
export function clearedSteps(document: Document): Changes | null {
  const steps = stepsOf(document);
  return steps.size === 0 ? null : changesTo(document, new Map());
}

/** Places of arrows after some have left the board: what follows a number that is gone moves down. */
export function withoutGaps(
  before: Readonly<Record<EdgeId, EdgeLayout>>,
  after: Readonly<Record<EdgeId, EdgeLayout>>,
): Readonly<Record<EdgeId, EdgeLayout>> {
  const was = read(before);
  const gone = [...was.keys()].filter((id) => !Object.hasOwn(after, id));
  if (gone.length === 0) return after;
  const steps = closed(was, gone);
  return Object.fromEntries(
    Object.entries(after).map(([id, layout]) => {
      const step = steps.get(id);
      return [id, step === undefined || step === layout.step ? layout : { ...layout, step }];
    }),
  );
}

function stepsOf({ layout }: Document): Steps {
  return read(layout.edges);
}

function read(edges: Readonly<Record<EdgeId, EdgeLayout>>): Steps {
  const steps: Steps = new Map();
  for (const [id, layout] of Object.entries(edges)) {
    const step = stepOf(layout);
    if (step !== null) steps.set(id, step);
  }
  return steps;
}

/** The numbers without those of some arrows; a number that nobody has any more is closed. */
function closed(steps: Steps, gone: readonly EdgeId[]): Steps {
  const left: Steps = new Map([...steps].filter(([id]) => !gone.includes(id)));
  const held = new Set(left.values());
  const gaps = new Set([...steps.values()].filter((step) => !held.has(step)));
  return new Map([...left].map(([id, step]) => [id, step - [...gaps].filter((gap) => gap < step).length]));
}

function changesTo({ layout }: Document, steps: Steps): Changes {
  const ids = [
    ...Object.entries(layout.edges).flatMap(([id, { step }]) => (step === undefined ? [] : [id])),
    ...steps.keys(),
  ];
  return Object.fromEntries(
    ids.filter((id) => own(layout.edges, id)?.step !== steps.get(id)).map((id) => [id, { step: steps.get(id) }]),
  );
}
