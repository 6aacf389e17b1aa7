/** Ids for what is read: things that came with a board's data keep theirs, a copy of one gets another. */
import { type IdMaker, idsBeside } from '../../model/id-maker.ts';
import { isCarried } from '../carried/carried.ts';
import type { Thing } from './things.ts';

export interface Ids extends IdMaker {
  /** The id of a thing of ours; `null` for any other. */
  readonly of: (thing: Thing) => string | null;
}

export function idsFor(things: readonly Thing[]): Ids {
  const ids = idsBeside(new Set());
  const own = new Map<Thing, string>();
  for (const thing of things) if (isCarried(thing.own)) own.set(thing, ids.named(thing.own.thing.id));
  return { ...ids, of: (thing) => own.get(thing) ?? null };
}

/** Things in the order of the board where it knew them, then the others as they are drawn. */
export function inOrder<T>(items: readonly T[], things: readonly Thing[]): readonly T[] {
  const at = (i: number) => {
    const own = things[i]?.own;
    return isCarried(own) ? own.at : Number.POSITIVE_INFINITY;
  };
  const order = items.map((_, i) => i).sort((a, b) => (at(a) === at(b) ? a - b : at(a) - at(b)));
  return order.map((i) => items[i] as T);
}
