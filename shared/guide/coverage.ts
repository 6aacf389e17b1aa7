/** How much of the guide the product has, by kind, and where the rest will be. */
import { entries } from './entries/index.ts';
import { type Entry, type Kind, kinds, type Later, type Place } from './entry.ts';
import { missing } from './places.ts';

/**
 * `covered`: the product has all of it; `partly`: some of it, the rest has a place to come; `later`: all of it is to come; `open`: it
 * belongs here and is not there yet.
 */
export type State = 'covered' | 'partly' | 'later' | 'open';

export interface Row {
  readonly name: string;
  readonly kind: Kind;
  /** Nothing of it may be left out. */
  readonly required: boolean;
  readonly entries: number;
  readonly states: Readonly<Record<State, number>>;
  /** Entries that are covered, of all of them: 0 … 100. */
  readonly percent: number;
}

/** Kinds of which nothing may be left for later; of advice, what a drawing can show. */
const requiredKinds: ReadonlySet<Kind> = new Set<Kind>([
  'priority',
  'limit',
  'price',
  'formula',
  'decision',
  'pattern',
  'network',
  'security',
  'dr',
]);

export function isRequired(entry: Entry): boolean {
  return requiredKinds.has(entry.kind) || (entry.kind === 'advice' && entry.undrawable !== true);
}

/** Where the product has an entry already. */
export function present(entry: Entry): readonly Place[] {
  return entry.has.filter((place) => !('later' in place) && missing(place) === null);
}

/** Where the rest of an entry will be. */
export function toCome(entry: Entry): readonly Later[] {
  return entry.has.flatMap((place) => ('later' in place ? [place.later] : []));
}

export function stateOf(entry: Entry): State {
  const [some, rest] = [present(entry).length > 0, toCome(entry).length > 0];
  if (some) return rest ? 'partly' : 'covered';
  return rest ? 'later' : 'open';
}

/** One row a kind, those first of which nothing may be left out; advice has two. */
export function coverage(): readonly Row[] {
  const rows = kinds.flatMap((kind): readonly Row[] => {
    const of = entries.filter((entry) => entry.kind === kind);
    if (kind !== 'advice') return [row(kind, kind, of)];
    return [
      row('advice that a drawing can show', kind, of.filter(isRequired)),
      row(
        'other advice',
        kind,
        of.filter((entry) => !isRequired(entry)),
      ),
    ];
  });
  return [...rows.filter(({ required }) => required), ...rows.filter(({ required }) => !required)];
}

function row(name: string, kind: Kind, of: readonly Entry[]): Row {
  const states = { covered: 0, partly: 0, later: 0, open: 0 };
  for (const entry of of) states[stateOf(entry)] += 1;
  return {
    name,
    kind,
    required: of.length > 0 && of.every(isRequired),
    entries: of.length,
    states,
    percent: of.length === 0 ? 100 : (states.covered / of.length) * 100,
  };
}
