import { isEqual } from './is-equal.ts';
import { type Fields, fieldName, isArrangement } from './merge-fields.ts';

export type MergeSide = 'mine' | 'theirs';

export type MergeThing =
  | 'node'
  | 'edge'
  | 'group'
  | 'note'
  | 'stroke'
  | 'shape'
  | 'picture'
  | 'variant'
  | 'bookmark'
  /** What is said of the board itself: title, settings, budgets, the calculator's lines. */
  | 'board';

/** One thing that both sides changed, and not to the same. */
export interface MergeConflict {
  readonly thing: MergeThing;
  /** Of a bookmark its title; of the board empty. */
  readonly id: string;
  /**
   * `label`, `params.shards`, `traffic`, `place`, `size`, `layout.bends`, `settings.region`, `title`; `null` where one side removed the
   * thing; `all` where the board as a whole is one side's or the other's, since both together would be more than a board can hold.
   */
  readonly field: string | null;
  /** `undefined` where that side does not say it, or has removed the thing. */
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** Says whose value a conflict is given. */
export type Choose = (conflict: MergeConflict) => MergeSide;

/** What a merge asks while it works: whose value counts where both changed. Each answer is noted as a conflict. */
export interface Asking {
  pick(conflict: MergeConflict): MergeSide;
  readonly conflicts: readonly MergeConflict[];
}

export function asking(choose: Choose): Asking {
  const conflicts: MergeConflict[] = [];
  return {
    conflicts,
    pick(conflict) {
      conflicts.push(conflict);
      return choose(conflict);
    },
  };
}

/** Where a field stands. */
export type Of = Pick<MergeConflict, 'thing' | 'id'>;

/** Field by field what counts: what only one side changed, else what is chosen. In the order of mine, with what only theirs has behind it. */
export function mergedFields(
  of: Of,
  base: Fields,
  mine: Fields,
  theirs: Fields,
  ask: Asking,
  name: (field: string) => string = fieldName,
): Fields {
  const merged = new Map<string, unknown>();
  for (const field of new Set([...mine.keys(), ...theirs.keys()])) {
    const value = mergedValue({ ...of, field: name(field) }, base.get(field), mine.get(field), theirs.get(field), ask);
    if (value !== undefined) merged.set(field, value);
  }
  return merged;
}

export function mergedValue(
  at: Of & { readonly field: string },
  base: unknown,
  mine: unknown,
  theirs: unknown,
  ask: Asking,
): unknown {
  if (isEqual(mine, theirs) || isEqual(base, theirs)) return mine;
  if (isEqual(base, mine)) return theirs;
  return ask.pick({ ...at, base, mine, theirs }) === 'mine' ? mine : theirs;
}

/** Whether it is only about where something lies, how large it is or which way an arrow takes. */
export function isAboutPlaces({ field }: MergeConflict): boolean {
  return field !== null && (field === 'z' || isArrangement(field));
}
