/** Capacities that have a name: how much one of them takes, and whose word that is. */

import { isSame, nounDimension, nounsIn, plain, type Quantity, withoutNouns } from './quantity.ts';
import { numberText } from './show.ts';

export interface CapacityRule {
  /** `volume` is data a second, `rate` things a second, `count` things at one time. */
  readonly takes: 'volume' | 'rate' | 'count';
  /** Things that this rule is about; left out: any, or none. */
  readonly nouns?: readonly string[];
  /** What one of them takes, in bytes a second, things a second or things. */
  readonly each: number;
  /** "1 MB/s each" */
  readonly said: string;
  /** Ids of the facts behind it. */
  readonly facts: readonly string[];
}

export interface Capacity {
  /** As it is typed behind the arrow, in the plural. */
  readonly name: string;
  /** Other words for it; the first is the one that people use. */
  readonly aliases: readonly string[];
  /** "Kinesis shards" */
  readonly label: string;
  readonly rules: readonly CapacityRule[];
  /** How many there may be: "1,000 of an account". */
  readonly quota?: { readonly value: number; readonly said: string; readonly facts: readonly string[] };
}

/** The capacity that a word names, if one does. */
export function capacityOf(capacities: readonly Capacity[], word: string): Capacity | null {
  const wanted = nounDimension(word.toLowerCase());
  return (
    capacities.find(({ name, aliases }) =>
      [name, ...aliases].some((other) => nounDimension(other.toLowerCase()) === wanted),
    ) ?? null
  );
}

export interface Needed {
  readonly quantity: Quantity;
  readonly notes: readonly string[];
  readonly facts: readonly string[];
}

/** How many of a capacity a quantity takes, whole; `null` where it is nothing that one of them takes. */
export function needed(capacity: Capacity, quantity: Quantity): Needed | null {
  const rule = capacity.rules.find((candidate) => fits(candidate, quantity));
  if (rule === undefined || quantity.value < 0) return null;
  const exactly = quantity.value / rule.each;
  const count = Math.ceil(Number(exactly.toPrecision(12)));
  const notes = [
    `${rule.said}${Number.isInteger(Number(exactly.toPrecision(12))) ? '' : `: ${numberText(exactly)}, rounded up`}`,
  ];
  const { quota } = capacity;
  if (quota !== undefined) notes.push(`${numberText((count / quota.value) * 100)}% of ${quota.said}`);
  return {
    quantity: { ...plain(count), dimensions: new Map([[nounDimension(capacity.name), 1]]) },
    notes,
    facts: [...rule.facts, ...(quota?.facts ?? [])],
  };
}

const perSecond = new Map([['time', -1]]);
const dataPerSecond = new Map([
  ['data', 1],
  ['time', -1],
]);

function fits({ takes, nouns }: CapacityRule, { dimensions }: Quantity): boolean {
  const bare = withoutNouns(dimensions);
  const counted = nounsIn(dimensions);
  if (counted.length > 1 || counted.some(([, power]) => power !== 1)) return false;
  const [noun] = counted[0] ?? [];
  if (nouns !== undefined && (noun === undefined || !nouns.includes(noun))) return false;
  switch (takes) {
    case 'volume':
      return noun === undefined && isSame(bare, dataPerSecond);
    case 'rate':
      return isSame(bare, perSecond);
    case 'count':
      return bare.size === 0;
  }
}
