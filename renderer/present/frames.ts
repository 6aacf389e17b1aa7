/** The pictures of a presentation: the numbered steps of a board, or its containers one after another, or the board as it is. */
import type { Arrow, Scene } from '../../shared/drawing/scene.ts';
import type { Document } from '../../shared/model/document.ts';
import { readingOf } from '../edits/reading-order.ts';

export interface Frame {
  /** What it is called below the picture. */
  readonly title: string;
  /** What the view shows; `null` for the whole board. */
  readonly ids: readonly string[] | null;
  /** Arrows with a higher number are not drawn yet; `null` draws all. */
  readonly upTo: number | null;
}

/** The frames in order, the whole board first; a board with numbered arrows begins without them. */
export function framesOf(document: Document): readonly Frame[] {
  const { title, design } = document;
  const steps = stepsOf(document);
  if (steps.length > 0) {
    return [
      { title, ids: null, upTo: 0 },
      ...steps.map(({ step, ids }) => ({ title: stepTitle(document, step, ids), ids: null, upTo: step })),
    ];
  }
  const containers = readingOf(document).order.filter(({ kind }) => kind === 'container');
  return [
    { title, ids: null, upTo: null },
    ...containers.map(({ id }) => ({
      title: design.groups.find((group) => group.id === id)?.label ?? id,
      ids: [id],
      upTo: null,
    })),
  ];
}

/** The numbers on arrows in order, each with its arrows. */
function stepsOf({ design, layout }: Document): readonly { readonly step: number; readonly ids: readonly string[] }[] {
  const byStep = new Map<number, string[]>();
  for (const { id } of design.edges) {
    const step = stepOf(layout.edges, id);
    if (step === undefined) continue;
    byStep.set(step, [...(byStep.get(step) ?? []), id]);
  }
  return [...byStep].sort(([a], [b]) => a - b).map(([step, ids]) => ({ step, ids }));
}

function stepOf(edges: Document['layout']['edges'], id: string): number | undefined {
  return Object.hasOwn(edges, id) ? edges[id]?.step : undefined;
}

function stepTitle({ design }: Document, step: number, ids: readonly string[]): string {
  const [first] = ids;
  const edge = design.edges.find(({ id }) => id === first);
  const name = (id: string | undefined) => design.nodes.find((node) => node.id === id)?.label || (id ?? '');
  return `${step}  ${name(edge?.from)} to ${name(edge?.to)}${ids.length > 1 ? ` and ${ids.length - 1} more` : ''}`;
}

let last: { readonly scene: Scene; readonly document: Document; readonly at: number; readonly shown: Scene } | null =
  null;

/** The scene of one frame: arrows that come later are left out. The same object for the same frame of the same scene. */
export function framed(scene: Scene, document: Document, at: number): Scene {
  if (last?.scene === scene && last.document === document && last.at === at) return last.shown;
  const upTo = framesOf(document)[at]?.upTo ?? null;
  const isShown = ({ id }: Arrow) => (stepOf(document.layout.edges, id) ?? 0) <= (upTo ?? Number.POSITIVE_INFINITY);
  const shown = upTo === null ? scene : { ...scene, arrows: scene.arrows.filter(isShown) };
  last = { scene, document, at, shown };
  return shown;
}
