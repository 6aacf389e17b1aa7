/** The numbered steps of a board, and the board as it is drawn at one of them. What the steps are called is in `frames.ts`. */
import type { Arrow, Scene } from '../../shared/drawing/scene.ts';
import type { Document } from '../../shared/model/document.ts';
import { own } from '../../shared/model/own.ts';
import { stepOf } from '../../shared/model/steps.ts';

/** The numbers on arrows in order, each with its arrows. */
export function stepsOf({
  design,
  layout,
}: Document): readonly { readonly step: number; readonly ids: readonly string[] }[] {
  const byStep = new Map<number, string[]>();
  for (const { id } of design.edges) {
    const step = stepOf(own(layout.edges, id));
    if (step === null) continue;
    byStep.set(step, [...(byStep.get(step) ?? []), id]);
  }
  return [...byStep].sort(([a], [b]) => a - b).map(([step, ids]) => ({ step, ids }));
}

const frames = new WeakMap<Scene, { readonly document: Document; readonly at: number; readonly shown: Scene }>();

/** The scene of one frame: arrows that come later are left out. The same object for the same frame of the same scene. */
export function framed(scene: Scene, document: Document, at: number): Scene {
  const last = frames.get(scene);
  if (last?.document === document && last.at === at) return last.shown;
  // The whole board comes first, without its numbered arrows; then one step after another.
  const steps = stepsOf(document);
  const upTo = steps.length > 0 && at === 0 ? 0 : (steps[at - 1]?.step ?? null);
  const isShown = ({ id }: Arrow) =>
    (stepOf(own(document.layout.edges, id)) ?? 0) <= (upTo ?? Number.POSITIVE_INFINITY);
  const shown = upTo === null ? scene : { ...scene, arrows: scene.arrows.filter(isShown) };
  frames.set(scene, { document, at, shown });
  return shown;
}
