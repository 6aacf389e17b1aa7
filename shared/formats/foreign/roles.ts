/** What the boxes of a drawing are here: services, containers, or shapes as they were. */

import type { Catalog } from '../../catalog/service.ts';
import { boxIndex } from '../../drawing/box-index.ts';
import { type Box, bottom, middle, type Rect, right } from '../../drawing/geometry.ts';
import { isCarried } from '../carried/carried.ts';
import { aroundOf, chosenId, isName, matcherFor } from '../matching/around.ts';
import type { Match, NamedBox } from '../matching/match.ts';
import type { BoxThing, FrameThing, LineThing, TextThing, Thing } from './things.ts';

/** A box, or free words, that stands for a service. */
export interface Card {
  readonly thing: BoxThing | TextThing;
  readonly words: string;
  /** `null` where no service is called that: a box with arrows is a part of the design all the same. */
  readonly service: string | null;
  /** How its words were understood; `null` where its form says what it is. */
  readonly match: Match | null;
}

export interface Container {
  readonly thing: BoxThing | FrameThing;
  readonly label: string;
}

export interface Roles {
  readonly cards: readonly Card[];
  /** Smaller ones before those that may hold them. */
  readonly containers: readonly Container[];
  /** The words of what has some. */
  readonly words: ReadonlyMap<Thing, string>;
  /** Texts that another thing says, each with that thing. */
  readonly said: ReadonlyMap<Thing, Thing>;
  /** What an arrow ends at; `null` where that is nowhere. */
  readonly endOf: (id: string | null) => Thing | null;
}

/** A longer text is no name. */
const longestName = 100;
/** More boxes than these are not asked whether they hold others: the largest are. */
const mostContainers = 1000;
/** So many pairs of a box and what meets it are looked at: thousands of boxes on each other are no drawing. */
const mostLooks = 1_000_000;
/** More services than these no board holds. */
export const mostCards = 20_000;

/** A box without arrows is a service where its words are the name of one, and one with arrows is in the design whatever it says. */
export function rolesOf(things: readonly Thing[], catalog: Catalog): Roles {
  const { words, said } = wordsOf(things);
  const byId = firstOfId(things);
  const endOf = (id: string | null): Thing | null => {
    const thing = byId.get(id ?? '');
    return thing === undefined ? null : (said.get(thing) ?? thing);
  };
  const tied = tiedThings(things, endOf);
  const match = matcherFor(
    catalog,
    aroundOf(
      things.flatMap((thing) => (thing.kind === 'box' ? [thing.id] : [])),
      [...words.values(), ...things.flatMap((thing) => (thing.kind === 'frame' ? [thing.name] : []))],
    ),
  );
  const cards: Card[] = [];
  for (const thing of things) {
    if (cards.length === mostCards) break;
    if (thing.kind !== 'box' && thing.kind !== 'text') continue;
    if (isCarried(thing.own)) {
      if (thing.own.kind === 'node') cards.push({ thing, words: words.get(thing) ?? '', service: null, match: null });
      continue;
    }
    const known = thing.kind === 'box' ? (thing.service ?? null) : null;
    if (known !== null) {
      const said = (words.get(thing) ?? '').trim();
      // An icon of something that is no service here is that, whatever its words are.
      cards.push({ thing, words: said, service: known === 'generic' ? null : known, match: null });
      continue;
    }
    const own = thing.kind === 'text' ? (said.has(thing) ? '' : thing.text) : (words.get(thing) ?? '');
    if (own.trim() === '' || own.length > longestName || (thing.kind === 'text' && !tied.has(thing))) continue;
    const meant = match({ label: own.trim(), ...(thing.kind === 'box' ? formOf(thing) : {}) });
    if (tied.has(thing) || (meant.service !== null && isName(own)))
      cards.push({ thing, words: own.trim(), service: meant.service, match: meant });
  }
  const containers = containersOf(things, cards, words, said);
  const held = new Set<Thing>(containers.map(({ thing }) => thing));
  return { cards: cards.filter(({ thing }) => !held.has(thing)), containers, words, said, endOf };
}

/** What else than words says something of a box. */
function formOf({ id, shape, isStore = false }: BoxThing): Pick<NamedBox, 'id' | 'shape'> {
  const chosen = chosenId(id);
  return { shape: isStore ? 'cylinder' : shape, ...(chosen === undefined ? {} : { id: chosen }) };
}

/** A file may give two things the same id: the first one counts. */
function firstOfId(things: readonly Thing[]): ReadonlyMap<string, Thing> {
  const found = new Map<string, Thing>();
  for (const thing of things) if (thing.id !== '' && !found.has(thing.id)) found.set(thing.id, thing);
  return found;
}

/** Words that are bound to a box or an arrow, and those that are grouped with one box alone and lie in it. */
function wordsOf(things: readonly Thing[]): { readonly words: Map<Thing, string>; readonly said: Map<Thing, Thing> } {
  const byId = firstOfId(things);
  const words = new Map<Thing, string>();
  const said = new Map<Thing, Thing>();
  const say = (thing: Thing, text: TextThing) => {
    const before = words.get(thing);
    words.set(thing, before === undefined ? text.text : `${before}\n${text.text}`);
    said.set(text, thing);
  };
  const groups = new Map<string, { readonly boxes: BoxThing[]; readonly texts: TextThing[] }>();
  for (const thing of things) {
    if ((thing.kind === 'box' || thing.kind === 'line') && thing.words !== undefined && thing.words.trim() !== '')
      words.set(thing, thing.words);
  }
  for (const thing of things) {
    const owner = thing.kind === 'text' && thing.inside !== null ? byId.get(thing.inside) : undefined;
    if (thing.kind === 'text' && (owner?.kind === 'box' || owner?.kind === 'line')) say(owner, thing);
    else if (thing.group !== null && (thing.kind === 'text' || thing.kind === 'box')) {
      const group = groups.get(thing.group) ?? { boxes: [], texts: [] };
      groups.set(thing.group, group);
      if (thing.kind === 'text') group.texts.push(thing);
      else group.boxes.push(thing);
    }
  }
  for (const { boxes, texts } of groups.values()) {
    const [box, text] = [boxes[0], texts[0]];
    if (boxes.length !== 1 || texts.length !== 1 || box === undefined || text === undefined || words.has(box)) continue;
    if (holds(placed(box), placed({ ...middle(text), width: 0, height: 0 }))) say(box, text);
  }
  return { words, said };
}

/** What arrows end at that are tied at both ends. */
function tiedThings(things: readonly Thing[], endOf: Roles['endOf']): ReadonlySet<Thing> {
  const tied = new Set<Thing>();
  for (const thing of things) {
    if (!isTied(thing)) continue;
    const [from, to] = [endOf(thing.from), endOf(thing.to)];
    if (from === null || to === null) continue;
    tied.add(from);
    tied.add(to);
  }
  return tied;
}

export function isTied(thing: Thing): thing is LineThing {
  return thing.kind === 'line' && thing.arrow && thing.from !== null && thing.to !== null;
}

/** A thing's place in the numbers that are compared, all of one form: of a large drawing a million pairs are looked at. */
interface Placed<T> extends Box {
  readonly thing: T;
  readonly area: number;
}

function placed<T extends Rect>(thing: T): Placed<T> {
  const { x, y, width, height } = thing;
  return { thing, left: x, top: y, right: right(thing), bottom: bottom(thing), area: width * height };
}

/** Whether a larger box holds a smaller one wholly. */
function holds(outer: Placed<unknown>, inner: Placed<unknown>): boolean {
  return (
    inner.area < outer.area &&
    inner.left >= outer.left &&
    inner.top >= outer.top &&
    inner.right <= outer.right &&
    inner.bottom <= outer.bottom
  );
}

function crosses(a: Placed<unknown>, b: Placed<unknown>): boolean {
  const apart = a.left >= b.right || b.left >= a.right || a.top >= b.bottom || b.top >= a.bottom;
  return !apart && !holds(a, b) && !holds(b, a);
}

/**
 * A frame round services is a container. A rectangle is one where nothing speaks against it: with words of its own round a service, or
 * without round several; and neither a service nor another container lies across its border.
 */
function containersOf(
  things: readonly Thing[],
  cards: readonly Card[],
  words: ReadonlyMap<Thing, string>,
  said: Map<Thing, Thing>,
): readonly Container[] {
  const isOurs = ({ own }: Thing) => isCarried(own) && own.kind === 'group';
  const frames = things.filter(
    (thing): thing is BoxThing | FrameThing =>
      thing.kind === 'frame' ||
      (thing.kind === 'box' && thing.shape === 'rectangle' && (isOurs(thing) || !isCarried(thing.own))),
  );
  const candidates = [
    ...frames.filter(isOurs),
    ...frames
      .filter((thing) => !isOurs(thing))
      .sort((a, b) => area(b) - area(a))
      .slice(0, mostContainers),
  ]
    .sort((a, b) => area(a) - area(b))
    .map(placed);
  const texts = things.filter(
    (thing): thing is TextThing => thing.kind === 'text' && !said.has(thing) && thing.frame === null,
  );
  const meeting = meetingIn(cards.map(({ thing }) => thing));
  const heads = meetingIn(texts);
  const found: Container[] = [];
  const borders: Placed<unknown>[] = [];
  const taken = new Set<Thing>();
  /** Texts that lie in one of them. */
  const within = new Set<Thing>();
  let looked = 0;
  for (const candidate of candidates) {
    const { thing } = candidate;
    if (looked > mostLooks) {
      if (isOurs(thing)) found.push(ownContainer(thing, words));
      continue;
    }
    const held = heads(candidate).filter((text) => holds(candidate, text));
    looked += held.length;
    const put = (container: Container) => {
      found.push(container);
      borders.push(candidate);
      for (const { thing: text } of held) within.add(text);
    };
    if (isOurs(thing)) {
      put(ownContainer(thing, words));
      continue;
    }
    const near = meeting(candidate);
    looked += near.length;
    const inside = near.filter((card) => !taken.has(card.thing) && card.thing !== thing && isIn(card, candidate));
    if (inside.length === 0 && (thing.kind !== 'frame' || thing.means === undefined)) continue;
    if (thing.kind === 'frame') put({ thing, label: thing.name });
    else {
      const isCrossed = (other: Placed<unknown>) => other.thing !== thing && crosses(candidate, other);
      if (near.some(isCrossed) || borders.some(isCrossed)) continue;
      const title = words.get(thing) === undefined ? titleOf(thing, held, within) : null;
      const label = words.get(thing) ?? title?.text ?? '';
      if (label === '' && inside.length < 2) continue;
      if (title !== null) said.set(title, thing);
      put({ thing, label: label.trim() });
    }
    taken.add(thing);
  }
  return found;
}

function area({ width, height }: Rect): number {
  return width * height;
}

/** One that a board had stays one. */
function ownContainer(thing: BoxThing | FrameThing, words: ReadonlyMap<Thing, string>): Container {
  return { thing, label: thing.kind === 'frame' ? thing.name : (words.get(thing) ?? '') };
}

/** Gives those of the things that meet a rectangle, or that it has as a frame. */
function meetingIn<T extends Thing>(
  things: readonly T[],
): (around: Placed<BoxThing | FrameThing>) => readonly Placed<T>[] {
  const index = boxIndex(things);
  const all = things.map(placed);
  const ofFrame = new Map<string, Placed<T>[]>();
  for (const one of all) {
    const { frame } = one.thing;
    if (frame === null) continue;
    const list = ofFrame.get(frame);
    if (list === undefined) ofFrame.set(frame, [one]);
    else list.push(one);
  }
  return ({ thing, left, top, right: end, bottom: low }) => {
    const framed = thing.kind === 'frame' ? (ofFrame.get(thing.id) ?? []) : [];
    const found = [...framed];
    index.each(left, top, end, low, (i) => {
      const one = all[i];
      if (one !== undefined && (framed.length === 0 || one.thing.frame !== thing.id)) found.push(one);
    });
    return found;
  };
}

/** What a frame has as its own belongs to it, also where it sticks out. */
function isIn(thing: Placed<Thing>, container: Placed<BoxThing | FrameThing>): boolean {
  const { kind, id } = container.thing;
  return holds(container, thing) || (kind === 'frame' && id !== '' && thing.thing.frame === id);
}

/** The one text at the top of a rectangle, outside all that lies in it. */
function titleOf(
  rectangle: BoxThing,
  texts: readonly Placed<TextThing>[],
  within: ReadonlySet<Thing>,
): TextThing | null {
  const heads = texts.filter(({ thing, top }) => top - rectangle.y <= 2.5 * thing.size && !within.has(thing));
  return heads.length === 1 ? (heads[0]?.thing ?? null) : null;
}
