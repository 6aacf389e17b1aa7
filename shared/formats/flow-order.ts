/** In which order arrows are told. */
import type { Document, Edge } from '../model/document.ts';
import { own } from '../model/own.ts';
import { stepOf } from '../model/steps.ts';

export interface Flow {
  readonly edge: Edge;
  /** Its number on the board, or `null`. */
  readonly step: number | null;
}

/** Numbered arrows in the order of their numbers, then the others in the order of the board. */
export function flowsInOrder({ design, layout }: Document): readonly Flow[] {
  const flows = design.edges.map((edge): Flow => ({ edge, step: stepOf(own(layout.edges, edge.id)) }));
  return [
    ...flows.filter(({ step }) => step !== null).sort((a, b) => (a.step ?? 0) - (b.step ?? 0)),
    ...flows.filter(({ step }) => step === null),
  ];
}
