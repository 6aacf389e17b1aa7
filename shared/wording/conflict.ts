/** What two sides of a merge disagree about, in words: what it is, and what each side has. */
import { serviceOf } from '../catalog/index.ts';
import type { Catalog } from '../catalog/service.ts';
import type { Document } from '../model/document.ts';
import { isAboutPlaces, type MergeConflict } from '../model/merge-conflict.ts';
import { variantFieldPath } from '../model/merge-variants.ts';
import { paramWords, valueWords } from './field-words.ts';
import { thingName } from './narration.ts';

export interface ConflictWords {
  /** "Name of Orders", "Orders" where one side removed it. */
  readonly what: string;
  readonly mine: string;
  readonly theirs: string;
}

/** The documents are those of the two sides: each calls its things by its own names. */
export function conflictWords(
  conflict: MergeConflict,
  mine: Document,
  theirs: Document,
  catalog: Catalog,
): ConflictWords {
  const { thing, id, field } = conflict;
  const name = nameOf(conflict, mine, theirs, catalog);
  if (field === 'all')
    return {
      what: 'The whole board: both together would be too large',
      mine: 'as it is here',
      theirs: 'as the file has it',
    };
  if (field === null) {
    const side = (value: unknown) => (value === undefined ? 'removed' : 'kept and changed');
    return { what: name, mine: side(conflict.mine), theirs: side(conflict.theirs) };
  }
  if (isAboutPlaces(conflict)) return { what: `Place of ${name}`, mine: 'as it is here', theirs: 'as the file has it' };
  if (thing === 'board') {
    const what = boardFields.get(field) ?? `“${field.split('.').at(-1)}” of the board`;
    return { what, mine: valueWords(conflict.mine), theirs: valueWords(conflict.theirs) };
  }
  if (thing === 'variant') return variantWords(conflict, field, name, mine, catalog);
  const of = (what: string, words: (value: unknown, document: Document) => string): ConflictWords => ({
    what: `${what} of ${name}`,
    mine: words(conflict.mine, mine),
    theirs: words(conflict.theirs, theirs),
  });
  if (field.startsWith('params.')) {
    const { label, words } = paramWords(mine, id, field.slice('params.'.length), catalog);
    return of(capital(label), words);
  }
  switch (field) {
    case 'traffic':
      return of('Traffic', (value, document) => trafficWords(value, document, id, catalog));
    case 'label':
      return of(thing === 'edge' ? 'Words' : 'Name', valueWords);
    case 'text':
      return of('Words', valueWords);
    case 'service':
      return of('Service', (value) => serviceWords(value, catalog));
    case 'group':
      return of('Container', (value, document) =>
        typeof value === 'string' ? thingName({ document, catalog }, value) : 'none',
      );
    case 'from':
    case 'to':
      return of(field === 'from' ? 'Start' : 'End', (value, document) =>
        thingName({ document, catalog }, String(value)),
      );
    default:
      return of(capital(fieldNames.get(field) ?? field.split('.').at(-1) ?? field), valueWords);
  }
}

const fieldNames: ReadonlyMap<string, string> = new Map([
  ['kind', 'kind'],
  ['colour', 'colour'],
  ['fill', 'ground'],
  ['layout.step', 'step'],
  ['layout.link', 'link'],
  ['layout.locked', 'lock'],
  ['locked', 'lock'],
]);

const boardFields: ReadonlyMap<string, string> = new Map([
  ['title', 'Title of the board'],
  ['pad', 'Lines of the calculator'],
  ['settings.figures', 'Whose figures hold'],
  ['settings.hoursPerMonth', 'Hours a month'],
  ['settings.region', 'Region'],
  ['settings.commitment', 'Share under a commitment'],
  ['settings.commitmentKind', 'Kind of commitment'],
  ['settings.discount', 'Discount'],
  ['budgets.usdPerMonth', 'Budget of cost, $ a month'],
  ['budgets.p50Ms', 'Budget of time, ms'],
  ['budgets.availability', 'Budget of availability'],
]);

function nameOf(
  { thing, id, base, mine, theirs }: MergeConflict,
  here: Document,
  there: Document,
  catalog: Catalog,
): string {
  if (thing === 'bookmark') return `the bookmark “${id.split('\u0000')[0]}”`;
  if (thing === 'variant') {
    const known = [
      mine,
      theirs,
      base,
      ...[here, there].flatMap(({ design }) => design.variants?.find((one) => one.id === id) ?? []),
    ];
    const title = known
      .map((one) => (one as { readonly title?: unknown } | undefined)?.title)
      .find((one) => typeof one === 'string');
    return `the variant “${title ?? id}”`;
  }
  const name = thingName({ document: here, catalog }, id);
  return name === id ? thingName({ document: there, catalog }, id) : name;
}

function variantWords(
  { mine, theirs }: MergeConflict,
  field: string,
  name: string,
  document: Document,
  catalog: Catalog,
): ConflictWords {
  const [part, key = '', thing = '', param = ''] = variantFieldPath(field);
  if (part === 'patch' && (key === 'nodes' || key === 'edges') && param.startsWith('params.')) {
    const { label, words } = paramWords(document, thing, param.slice('params.'.length), catalog);
    const what = `${capital(label)} of ${thingName({ document, catalog }, thing)} in ${name}`;
    return { what, mine: words(mine), theirs: words(theirs) };
  }
  const what = part === 'own' && key === 'title' ? `Title of ${name}` : `${capital(param || thing || key)} in ${name}`;
  return { what, mine: valueWords(mine), theirs: valueWords(theirs) };
}

function trafficWords(value: unknown, document: Document, id: string, catalog: Catalog): string {
  if (typeof value !== 'object' || value === null) return 'none';
  return Object.entries(value)
    .map(([key, amount]) => {
      const { label, words } = paramWords(document, id, key, catalog);
      return `${label} ${words(amount)}`;
    })
    .join(', ');
}

/** A service's name; with its sizing where that hangs on it. */
function serviceWords(value: unknown, catalog: Catalog): string {
  const sized = typeof value === 'object' && value !== null ? (value as { readonly service?: unknown }).service : value;
  const name = typeof sized === 'string' ? serviceOf(catalog, sized).name : 'none';
  return sized === value ? name : `${name}, with its sizing`;
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
