/** Things of one kind of two boards in one: what came, what went, and field by field what both changed. */
import { isEqual } from './is-equal.ts';
import { type Asking, type MergeThing, mergedFields } from './merge-conflict.ts';
import { type Fields, fieldsOf, isArrangement, isParam, type Make, type Placed, placedOf } from './merge-fields.ts';
import { mergedOrder } from './merge-lists.ts';

/** The things of one kind by id, in the order of their list. */
export type Things = ReadonlyMap<string, Placed>;

export interface Three<T> {
  readonly base: T;
  readonly mine: T;
  readonly theirs: T;
}

export interface Rules {
  readonly thing: MergeThing;
  readonly make: Make;
  /** Things that a side did something with beside changing them, so that the other side's removal is a loss. */
  readonly used?: { readonly mine: ReadonlySet<string>; readonly theirs: ReadonlySet<string> };
  /** Decides by itself of a thing that one side does not have any more; `undefined` leaves it to the rule for all. */
  readonly fate?: (id: string, gone: 'mine' | 'theirs') => boolean | undefined;
}

/**
 * What is unchanged on one side is as on the other. What one side removed and the other changed is asked about; where it only lay elsewhere,
 * it is removed. What is the same as on one side is the very same object.
 */
export function mergedThings({ base, mine, theirs }: Three<Things>, rules: Rules, ask: Asking): Things {
  const merged = new Map<string, Placed>();
  for (const id of new Set([...mine.keys(), ...theirs.keys()])) {
    const [was, is, other] = [base.get(id), mine.get(id), theirs.get(id)];
    const kept =
      is !== undefined && other !== undefined
        ? mergedThing(id, was, is, other, rules, ask)
        : left(id, was, is, other, rules, ask);
    if (kept !== undefined) merged.set(id, kept);
  }
  const order = mergedOrder([...base.keys()], [...mine.keys()], [...theirs.keys()], new Set(merged.keys()));
  return new Map(order.map((id) => [id, merged.get(id) as Placed]));
}

/** Of a thing that one side does not have. */
function left(
  id: string,
  was: Placed | undefined,
  is: Placed | undefined,
  other: Placed | undefined,
  { thing, make, used, fate }: Rules,
  ask: Asking,
): Placed | undefined {
  const side = is === undefined ? 'theirs' : 'mine';
  const there = is ?? other;
  if (there === undefined || was === undefined) return there;
  const decided = fate?.(id, side === 'mine' ? 'theirs' : 'mine');
  if (decided !== undefined) return decided ? there : undefined;
  if (used?.[side].has(id) !== true && saysSame(was, there, make)) return undefined;
  const conflict = { thing, id, field: null, base: was.thing, mine: is?.thing, theirs: other?.thing };
  return ask.pick(conflict) === side ? there : undefined;
}

function mergedThing(
  id: string,
  was: Placed | undefined,
  is: Placed,
  other: Placed,
  { thing, make }: Rules,
  ask: Asking,
): Placed {
  if (isEqual(is, other)) return is;
  if (was !== undefined && isEqual(was, other)) return is;
  if (was !== undefined && isEqual(was, is)) return other;
  const sides = [was, is, other].map((side) => (side === undefined ? nothing : fieldsOf(side, make)));
  const [before, mine, theirs] = (isResized(was, is, other) ? sides.map(asOneService) : sides) as [
    Fields,
    Fields,
    Fields,
  ];
  return placedOf(id, inParts(mergedFields({ thing, id }, before, mine, theirs, ask)), make);
}

const nothing: Fields = new Map();

/**
 * Whether one side made a thing another service while the other sized the old one: parameters mean something to their own service only, so
 * both together would be no sizing at all.
 */
function isResized(was: Placed | undefined, is: Placed, other: Placed): boolean {
  if (was === undefined) return !isEqual(is.thing['service'], other.thing['service']);
  const isOther = (side: Placed) => !isEqual(was.thing['service'], side.thing['service']);
  const isSized = (side: Placed) => !isEqual(was.thing['params'], side.thing['params']);
  return (isOther(is) && isSized(other)) || (isOther(other) && isSized(is));
}

const serviceField = 'own.service';

/** A service with its sizing, as one field. */
interface Sized {
  readonly service: unknown;
  readonly sizing: Readonly<Record<string, unknown>>;
}

function asOneService(fields: Fields): Fields {
  const sizing = new Map([...fields].filter(([field]) => isParam(field)));
  return new Map(
    [...fields].flatMap(([field, value]): readonly (readonly [string, unknown])[] => {
      if (isParam(field)) return [];
      return field === serviceField
        ? [[field, { service: value, sizing: Object.fromEntries(sizing) }]]
        : [[field, value]];
    }),
  );
}

function inParts(fields: Fields): Fields {
  const service = fields.get(serviceField);
  if (typeof service !== 'object' || service === null) return fields;
  const { service: name, sizing } = service as Sized;
  return new Map<string, unknown>([...fields, [serviceField, name], ...Object.entries(sizing)]);
}

/** Whether two states of a thing say the same, wherever it lies. */
export function saysSame(a: Placed, b: Placed, make: Make): boolean {
  const said = (placed: Placed) =>
    Object.fromEntries([...fieldsOf(placed, make)].filter(([field]) => !isArrangement(field)));
  return isEqual(a, b) || isEqual(said(a), said(b));
}
