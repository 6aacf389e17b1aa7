/** Whether a result fits a field, by its unit. */

import { padResults } from './evaluate.ts';
import { parseLine } from './parse.ts';
import { divided, isSame, nounsIn, type Quantity, withoutNouns } from './quantity.ts';

/**
 * The result as a number in the field's unit ("per s", "KB", "shards", "GB a month"); `null` where the unit is another thing, or none that
 * the pad knows. Counted things must be the same, except that a rate of anything fits a rate of nothing in particular.
 */
export function valueIn(quantity: Quantity, unit: string): number | null {
  const wanted = unitQuantity(unit);
  if (wanted === null) return null;
  const nouns = nounsIn(wanted.dimensions);
  const own = nounsIn(quantity.dimensions);
  const isAlike =
    isSame(quantity.dimensions, wanted.dimensions) ||
    ((nouns.length === 0 || own.length === 0) &&
      wanted.dimensions.has('time') &&
      isSame(withoutNouns(quantity.dimensions), withoutNouns(wanted.dimensions)));
  if (!isAlike) return null;
  const value = divided(quantity, { ...wanted, dimensions: quantity.dimensions }).value;
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : null;
}

function unitQuantity(unit: string): Quantity | null {
  if (unit === 'ratio' || unit === '×') return { value: 1, dimensions: new Map() };
  const line = `1 ${unit}`;
  if (!parseLine(line).ok) return null;
  const [result] = padResults(line, []);
  // "h a month" is a share of the month, but nobody means it as a plain number.
  return result?.kind === 'value' && result.quantity.dimensions.size > 0 ? result.quantity : null;
}
