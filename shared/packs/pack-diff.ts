/** What a pack changes on a board: every figure that reads differently with it. */
import type { Analysis, CostLine, Limit } from '../engine/analysis.ts';

export interface ChangedFigure {
  /** The node or edge, or `null` for the board as a whole. */
  readonly at: string | null;
  /** "Records written, capacity", "Requests, price". */
  readonly figure: string;
  readonly unit: string;
  /** `null` where the figure is unknown, or not there. */
  readonly before: number | null;
  readonly after: number | null;
}

/** Every figure of the two analyses that differs, in the order of the board: the total first, then nodes and edges by id. */
export function changedFigures(before: Analysis, after: Analysis): readonly ChangedFigure[] {
  const changed: ChangedFigure[] = [];
  const compare = (at: string | null, figure: string, unit: string, was: number | null, is: number | null) => {
    if (was !== is) changed.push({ at, figure, unit, before: was, after: is });
  };
  compare(null, 'Total', 'USD a month', before.total.usdPerMonth, after.total.usdPerMonth);
  compare(null, 'Breaks at load', '×', before.breaksAt?.load ?? null, after.breaksAt?.load ?? null);
  compare(null, 'Findings', '', before.findings.length, after.findings.length);
  for (const part of ['nodes', 'edges'] as const) {
    for (const id of Object.keys(before[part])) {
      const was = before[part][id];
      const is = after[part][id];
      if (was === undefined || is === undefined) continue;
      pairs(was.limits, is.limits).forEach(([one, other]) => {
        const label = (one ?? other)?.label ?? '';
        const unit = (one ?? other)?.unit ?? '';
        compare(id, `${label}, demand`, unit, one?.demand ?? null, other?.demand ?? null);
        compare(id, `${label}, capacity`, unit, one?.capacity ?? null, other?.capacity ?? null);
      });
      pairs(was.cost.lines, is.cost.lines).forEach(([one, other]) => {
        const label = (one ?? other)?.label ?? '';
        const unit = (one ?? other)?.unit ?? '';
        compare(id, `${label}, quantity`, unit, one?.quantity ?? null, other?.quantity ?? null);
        compare(id, `${label}, price`, `USD per ${unit}`, one?.unitUsd ?? null, other?.unitUsd ?? null);
        compare(id, `${label}, cost`, 'USD a month', one?.usd ?? null, other?.usd ?? null);
      });
    }
  }
  return changed;
}

/** What has the same key in both lists, with `undefined` where one lacks it. */
function pairs<T extends Limit | CostLine>(
  before: readonly T[],
  after: readonly T[],
): readonly (readonly [T | undefined, T | undefined])[] {
  const keys = new Set([...before, ...after].map(({ key }) => key));
  const of = (list: readonly T[], key: string) => list.find((one) => one.key === key);
  return [...keys].map((key) => [of(before, key), of(after, key)]);
}
