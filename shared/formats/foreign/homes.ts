/** Which container each service and each container lies in. */
import { holdersOf } from './holders.ts';
import type { Roles } from './roles.ts';
import type { Thing } from './things.ts';

/** Places in the lists of the roles; `null` on the open board. */
export interface Homes {
  readonly cards: readonly (number | null)[];
  readonly containers: readonly (number | null)[];
}

/** Boards nest no deeper. */
const deepest = 30;

/**
 * The smallest container round each. Containers come with the smaller ones first, so that the first one that fits is the smallest; one lies
 * only in those behind it.
 */
export function homesOf({ cards, containers }: Pick<Roles, 'cards' | 'containers'>): Homes {
  const holders = holdersOf(
    [...cards, ...containers].map(({ thing }) => thing),
    { smaller: true },
  );
  const ofFrame = new Map<string, number>();
  const homeOf = ({ frame }: Thing, place: number): number | null => {
    const [held, framed] = [holders.of(place), frame === null ? null : (ofFrame.get(frame) ?? null)];
    return held === null || framed === null ? (held ?? framed) : Math.min(held, framed);
  };
  const around: (number | null)[] = containers.map(() => null);
  for (const [i, { thing }] of [...containers.entries()].reverse()) {
    around[i] = homeOf(thing, cards.length + i);
    holders.mark(thing, i);
    // What a frame has as its own belongs to it, also where it sticks out.
    if (thing.kind === 'frame' && thing.id !== '') ofFrame.set(thing.id, i);
  }
  const depths: number[] = [];
  const homes: (number | null)[] = [];
  for (let i = containers.length - 1; i >= 0; i--) {
    const home = around[i] ?? null;
    const depth = home === null ? 0 : (depths[home] ?? 0) + 1;
    depths[i] = depth < deepest ? depth : 0;
    homes[i] = depth < deepest ? home : null;
  }
  return {
    containers: homes,
    cards: cards.map(({ thing }, i) => homeOf(thing, i)),
  };
}

/** For each container the first service in it, however deep; `null` where there is none. */
export function firstCards({ cards, containers }: Homes): readonly (number | null)[] {
  const firsts: (number | null)[] = containers.map(() => null);
  cards.forEach((home, card) => {
    // What is known of a container is known of all around it.
    for (let at = home; at !== null && firsts[at] === null; at = containers[at] ?? null) firsts[at] = card;
  });
  return firsts;
}
