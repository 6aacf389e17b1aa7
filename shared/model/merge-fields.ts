/** Things of a board as fields that are merged one by one, and back. What only means something together is one field. */
import { trafficForms } from './traffic-forms.ts';

export type Plain = Readonly<Record<string, unknown>>;
export type Fields = ReadonlyMap<string, unknown>;

/** A thing and, where it has one, its entry in the layout. */
export interface Placed {
  readonly thing: Plain;
  readonly place?: Plain | undefined;
}

/**
 * A field's name is `own.KEY` of the thing itself, `params.KEY`, `layout.KEY`, or one of these: `place` and `size` are x with y and width
 * with height, wherever the thing has them; `traffic` is every way of giving traffic, since a board holds one; `placed` says that there is
 * an entry in the layout at all.
 */
const ownPrefix = 'own.';
const paramPrefix = 'params.';
const layoutPrefix = 'layout.';

/** The field by the name that conflicts have. */
export function fieldName(field: string): string {
  return field.startsWith(ownPrefix) ? field.slice(ownPrefix.length) : field;
}

/** Whether a field says where something lies and how large it is, and nothing else: of what was removed that is no loss. */
export function isArrangement(field: string): boolean {
  return arrangement.has(field);
}
const arrangement: ReadonlySet<string> = new Set([
  'place',
  'size',
  'placed',
  'own.z',
  'layout.z',
  'layout.bends',
  'layout.route',
  'layout.fromSide',
  'layout.toSide',
  'layout.labelAt',
]);

/** What kind of thing it is: whether it has parameters, and whether its place stands in the layout. */
export interface Make {
  readonly hasParams: boolean;
  readonly inLayout: boolean;
}

export function fieldsOf({ thing, place = undefined }: Placed, { hasParams, inLayout }: Make): Fields {
  const fields = new Map<string, unknown>();
  // The width of a pen is no size.
  const isLine = 'points' in thing;
  for (const [key, value] of Object.entries(thing)) {
    if (key === 'id' || value === undefined) continue;
    if (key === 'params' && hasParams)
      for (const [field, param] of paramFields(value as Plain)) fields.set(field, param);
    else if (!inLayout && (isPlace(key) || (key === 'points' && isLine))) addTo(fields, 'place', key, value);
    else if (!inLayout && isSize(key) && !isLine) addTo(fields, 'size', key, value);
    else fields.set(`${ownPrefix}${key}`, value);
  }
  if (place === undefined) return fields;
  fields.set('placed', true);
  for (const [key, value] of Object.entries(place)) {
    if (value === undefined) continue;
    if (isPlace(key)) addTo(fields, 'place', key, value);
    else if (isSize(key)) addTo(fields, 'size', key, value);
    else fields.set(`${layoutPrefix}${key}`, value);
  }
  return fields;
}

/** The thing of those fields. */
export function placedOf(id: string, fields: Fields, { hasParams, inLayout }: Make): Placed {
  const thing: [string, unknown][] = [['id', id]];
  const place: [string, unknown][] = [];
  for (const [field, value] of fields) {
    if (field.startsWith(layoutPrefix)) place.push([field.slice(layoutPrefix.length), value]);
    else if (field.startsWith(ownPrefix)) thing.push([field.slice(ownPrefix.length), value]);
    else if (field === 'place' || field === 'size') (inLayout ? place : thing).push(...Object.entries(value as Plain));
  }
  if (hasParams) thing.push(['params', paramsOf(fields)]);
  return {
    thing: Object.fromEntries(thing),
    ...(fields.has('placed') || place.length > 0 ? { place: Object.fromEntries(place) } : {}),
  };
}

export function isParam(field: string): boolean {
  return field === 'traffic' || field.startsWith(paramPrefix);
}

/** Parameters as fields, with all that gives traffic as one. */
export function paramFields(params: Plain): Fields {
  const fields = new Map<string, unknown>();
  for (const [key, value] of Object.entries(params)) {
    if (value === undefined) continue;
    if (trafficKeys.has(key)) addTo(fields, 'traffic', key, value);
    else fields.set(`${paramPrefix}${key}`, value);
  }
  return fields;
}

export function paramsOf(fields: Fields): Plain {
  return Object.fromEntries(
    [...fields].flatMap(([field, value]): readonly (readonly [string, unknown])[] => {
      if (field === 'traffic') return Object.entries(value as Plain);
      return field.startsWith(paramPrefix) ? [[field.slice(paramPrefix.length), value]] : [];
    }),
  );
}

const trafficKeys: ReadonlySet<string> = new Set(trafficForms.flat());

function isPlace(key: string): boolean {
  return key === 'x' || key === 'y';
}

function isSize(key: string): boolean {
  return key === 'width' || key === 'height';
}

function addTo(fields: Map<string, unknown>, field: string, key: string, value: unknown): void {
  fields.set(field, { ...(fields.get(field) as Plain | undefined), [key]: value });
}
