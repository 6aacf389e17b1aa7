import type { CardPart, Flow, Line, Part } from './line.ts';

/** Every card of a line, in the order of the text. */
export function cardsOf({ flows }: Line): readonly CardPart[] {
  return flows.flatMap(cardsIn);
}

function cardsIn({ steps }: Flow): readonly CardPart[] {
  return steps.flatMap(({ parts }) => parts.flatMap(cardsInPart));
}

function cardsInPart(part: Part): readonly CardPart[] {
  switch (part.kind) {
    case 'card':
      return [part];
    case 'fork':
      return part.branches.flatMap(cardsIn);
    case 'frame':
      return part.flows.flatMap(cardsIn);
  }
}
