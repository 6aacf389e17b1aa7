/** What people leave to the eye in draw.io: arrows that only touch a shape, and names that stand under one. */
import { boxIndex } from '../../drawing/box-index.ts';
import { bottom, middle, right } from '../../drawing/geometry.ts';
import type { DrawnPoint } from '../../model/document.ts';
import type { BoxThing, LineThing, TextThing, Thing } from '../foreign/things.ts';

/** An end that is no farther than this from a shape means the shape, px; under it, where its name stands, a little more. */
const reach = { around: 16, below: 28 } as const;

/** So many pairs are looked at: thousands of things on each other are no drawing. */
const mostLooks = 2_000_000;

/** The same things with arrows tied to what they touch, and names with what they stand under. */
export function tidied(things: readonly Thing[]): readonly Thing[] {
  return withNames(tied(things));
}

function tied(things: readonly Thing[]): readonly Thing[] {
  const boxes = things.filter(
    (thing): thing is BoxThing =>
      thing.kind === 'box' && thing.id !== '' && (thing.service !== undefined || (thing.words ?? '') !== ''),
  );
  const index = boxIndex(boxes);
  let looked = 0;
  const nearest = ([x, y]: DrawnPoint): string | null => {
    if (looked > mostLooks) return null;
    let found: BoxThing | null = null;
    index.each(x - reach.around, y - reach.below, x + reach.around, y + reach.around, (i) => {
      looked += 1;
      const box = boxes[i];
      if (box === undefined) return;
      const below = box.service === undefined ? reach.around : reach.below;
      const touches =
        x >= box.x - reach.around &&
        x <= right(box) + reach.around &&
        y >= box.y - reach.around &&
        y <= bottom(box) + below;
      if (touches && (found === null || box.width * box.height < found.width * found.height)) found = box;
    });
    return (found as BoxThing | null)?.id ?? null;
  };
  return things.map((thing): Thing => {
    if (thing.kind !== 'line' || !thing.arrow || (thing.from !== null && thing.to !== null)) return thing;
    const [first, last] = [thing.points[0], thing.points.at(-1)];
    if (first === undefined || last === undefined) return thing;
    const ends: Pick<LineThing, 'from' | 'to'> = { from: thing.from ?? nearest(first), to: thing.to ?? nearest(last) };
    // One that begins and ends at the same shape only lies beside it.
    return ends.from === ends.to && thing.from === null && thing.to === null ? thing : { ...thing, ...ends };
  });
}

const under = { across: 30, up: 6, down: 24 } as const;
const longestName = 60;

/** A service's icon without words is called what stands right under it. */
function withNames(things: readonly Thing[]): readonly Thing[] {
  const texts = things.filter((thing): thing is TextThing => thing.kind === 'text' && thing.text.length <= longestName);
  const index = boxIndex(texts);
  const taken = new Set<Thing>();
  let looked = 0;
  const named = things.map((thing): Thing => {
    if (thing.kind !== 'box' || thing.service === undefined || thing.named !== false || looked > mostLooks)
      return thing;
    const { x } = middle(thing);
    let found: TextThing | null = null;
    index.each(thing.x, bottom(thing) - under.up, right(thing), bottom(thing) + under.down, (i) => {
      looked += 1;
      const text = texts[i];
      if (text === undefined || taken.has(text)) return;
      const isUnder = text.y >= bottom(thing) - under.up && Math.abs(middle(text).x - x) <= under.across;
      if (isUnder && (found === null || text.y < found.y)) found = text;
    });
    if (found === null) return thing;
    taken.add(found);
    return { ...thing, words: (found as TextThing).text };
  });
  return named.filter((thing) => !taken.has(thing));
}
