/** Which container each service and each container lies in. */
import { isIn, type Roles } from './roles.ts';

/** Places in the lists of the roles; `null` on the open board. */
export interface Homes {
  readonly cards: readonly (number | null)[];
  readonly containers: readonly (number | null)[];
}

/** Boards nest no deeper. */
const deepest = 30;

/** The smallest container round each. Containers come with the smaller ones first, so that the first one that fits is the smallest. */
export function homesOf({ cards, containers }: Pick<Roles, 'cards' | 'containers'>): Homes {
  const found = (at: number) => (at === -1 ? null : at);
  const around = containers.map(({ thing }, i) =>
    found(containers.findIndex((outer, k) => k > i && isIn(thing, outer.thing))),
  );
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
    cards: cards.map(({ thing }) => found(containers.findIndex((container) => isIn(thing, container.thing)))),
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
