/** Variants of two boards in one, parameter by parameter. */
import type { Design, Patch, Variant } from './document.ts';
import { isEqual } from './is-equal.ts';
import { type Asking, mergedFields } from './merge-conflict.ts';
import { type Fields, type Plain, paramFields, paramsOf } from './merge-fields.ts';
import { mergedOrder } from './merge-lists.ts';
import type { Three } from './merge-things.ts';
import { own } from './own.ts';

/** The parts of the name of a variant's field: `own` and a key, or `patch`, `nodes`, an id and a parameter. Ids may hold anything. */
export function variantFieldPath(field: string): readonly string[] {
  return JSON.parse(field) as readonly string[];
}

/** The variants; `isGone` says of an id whether the thing left the board, and what is said of it with it. */
export function mergedVariants(
  { base, mine, theirs }: Three<Design>,
  isGone: (id: string) => boolean,
  ask: Asking,
): readonly Variant[] {
  const [was, is, other] = [byId(base), byId(mine), byId(theirs)];
  const merged = new Map<string, Variant>();
  for (const id of new Set([...is.keys(), ...other.keys()])) {
    const kept = mergedVariant(id, was.get(id), is.get(id), other.get(id), ask);
    if (kept !== undefined) merged.set(id, without(kept, isGone));
  }
  const order = mergedOrder([...was.keys()], [...is.keys()], [...other.keys()], new Set(merged.keys()));
  return order.map((id) => merged.get(id) as Variant);
}

/** The things whose sizing in a variant a side changed or added. */
export function sizedInVariants(base: Design, side: Design): ReadonlySet<string> {
  const was = byId(base);
  return new Set(
    (side.variants ?? []).flatMap(({ id, patch }) =>
      (['nodes', 'edges'] as const).flatMap((part) => {
        const before = was.get(id)?.patch[part] ?? {};
        return Object.entries(patch[part] ?? {}).flatMap(([thing, params]) =>
          isEqual(own(before as Plain, thing), params) ? [] : [thing],
        );
      }),
    ),
  );
}

function byId({ variants = [] }: Design): ReadonlyMap<string, Variant> {
  return new Map(variants.map((variant) => [variant.id, variant]));
}

function mergedVariant(
  id: string,
  was: Variant | undefined,
  is: Variant | undefined,
  other: Variant | undefined,
  ask: Asking,
): Variant | undefined {
  if (isEqual(is, other)) return is;
  if (was === undefined && (is === undefined || other === undefined)) return is ?? other;
  if (isEqual(was, other)) return is;
  if (isEqual(was, is)) return other;
  if (is === undefined || other === undefined) {
    const side = ask.pick({ thing: 'variant', id, field: null, base: was, mine: is, theirs: other });
    return side === 'mine' ? is : other;
  }
  const before = was === undefined ? new Map<string, unknown>() : fieldsOf(was);
  return variantOf(id, mergedFields({ thing: 'variant', id }, before, fieldsOf(is), fieldsOf(other), ask));
}

function fieldsOf({ id: _id, patch, ...rest }: Variant): Fields {
  const { settings = {}, nodes = {}, edges = {}, ...others } = patch;
  const named = (names: readonly string[], fields: Iterable<readonly [string, unknown]>) =>
    [...fields].map(([key, value]) => [JSON.stringify([...names, key]), value] as const);
  const sized = (part: string, things: Readonly<Record<string, Plain>>) =>
    Object.entries(things).flatMap(([thing, params]) => named(['patch', part, thing], paramFields(params)));
  return new Map<string, unknown>([
    ...named(['own'], Object.entries(rest)),
    ...named(['patch', 'settings'], Object.entries(settings)),
    ...sized('nodes', nodes),
    ...sized('edges', edges),
    ...named(['patch'], Object.entries(others)),
  ]);
}

function variantOf(id: string, fields: Fields): Variant {
  const top: [string, unknown][] = [];
  const others: [string, unknown][] = [];
  const settings: [string, unknown][] = [];
  const parts = { nodes: new Map<string, Map<string, unknown>>(), edges: new Map<string, Map<string, unknown>>() };
  for (const [field, value] of fields) {
    const [first, second = '', third, key = ''] = variantFieldPath(field);
    if (first === 'own') top.push([second, value]);
    else if (third === undefined) others.push([second, value]);
    else if (second === 'settings') settings.push([third, value]);
    else if (second === 'nodes' || second === 'edges') {
      const params = parts[second].get(third) ?? new Map<string, unknown>();
      params.set(key, value);
      parts[second].set(third, params);
    }
  }
  const things = (part: 'nodes' | 'edges') =>
    [...parts[part]].map(([thing, params]) => [thing, paramsOf(params)] as const);
  const filled = (part: keyof Patch, entries: readonly (readonly [string, unknown])[]) =>
    entries.length === 0 ? [] : [[part, Object.fromEntries(entries)] as const];
  const patch = Object.fromEntries([
    ...filled('settings', settings),
    ...filled('nodes', things('nodes')),
    ...filled('edges', things('edges')),
    ...others,
  ]);
  return { ...Object.fromEntries(top), id, patch } as unknown as Variant;
}

function without(variant: Variant, isGone: (id: string) => boolean): Variant {
  const { patch } = variant;
  const isIn = (part: 'nodes' | 'edges') => Object.keys(patch[part] ?? {}).some(isGone);
  if (!isIn('nodes') && !isIn('edges')) return variant;
  const parts = Object.entries(patch).flatMap(([part, value]): readonly (readonly [string, unknown])[] => {
    if (part !== 'nodes' && part !== 'edges') return [[part, value]];
    const left = Object.entries(value as Plain).filter(([id]) => !isGone(id));
    return left.length === 0 ? [] : [[part, Object.fromEntries(left)]];
  });
  return { ...variant, patch: Object.fromEntries(parts) };
}
