/**
 * What a board pays less than the list price: the share that is under a commitment at that commitment's discount, and a private discount
 * on everything. A board that sets neither pays list prices.
 *
 * Needs: a line and the board's settings. Gives: the factor on its price, and what it was made of.
 */
import { type Committable, reservedClasses, savingsPlanClasses } from '../catalog/commitment.ts';
import { type CommitmentKind, defaultCommitmentKind, type Settings } from '../model/document.ts';
import { type Books, holds } from './evaluate.ts';
import type { ResolvedNode } from './resolve.ts';

export interface PriceCut {
  /** (1 − share × discount of the commitment) × (1 − private discount). */
  readonly factor: number;
  /** The commitment's part, where it covers the line. */
  readonly covered: { readonly share: number; readonly fact: string } | null;
  /** Private discount, 0 to 1. */
  readonly discount: number;
}

/** What is taken off a line's price, or `null` where nothing is. `committable` is left out for what no commitment covers. */
export function priceCut(
  settings: Settings,
  committable: Committable | undefined,
  node: Pick<ResolvedNode, 'values' | 'given'> | null,
  books: Books,
): PriceCut | null {
  const { commitment = 0, commitmentKind = defaultCommitmentKind, discount = 0 } = settings;
  const isCovered =
    commitment > 0 &&
    committable !== undefined &&
    covers(commitmentKind, committable) &&
    (committable.when === undefined || (node !== null && holds(committable.when, node)));
  if (!isCovered && discount === 0) return null;
  const covered = isCovered
    ? { share: commitment, fact: `commitments.${committable.of}-${commitmentKind.endsWith('3y') ? '3y' : '1y'}` }
    : null;
  const paid = covered === null ? 1 : 1 - covered.share * books.value(covered.fact);
  return { factor: paid * (1 - discount), covered, discount };
}

function covers(kind: CommitmentKind, { of }: Committable): boolean {
  if (kind.startsWith('all')) return true;
  return (kind.startsWith('reserved') ? reservedClasses : savingsPlanClasses).includes(of);
}
