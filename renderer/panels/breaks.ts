/** Where the load breaks the board: every limit's own break point, and what is over already. */
import type { Analysis } from '../../shared/engine/analysis.ts';

export interface Break {
  readonly load: number;
  readonly at: string;
  readonly limit: string;
}

/** The break point of every node at its earliest limit, smallest load first; equal loads by node id. Remembered for each analysis. */
export function breaksOf(analysis: Analysis): readonly Break[] {
  const known = breaks.get(analysis) ?? findBreaks(analysis);
  breaks.set(analysis, known);
  return known;
}

const breaks = new WeakMap<Analysis, readonly Break[]>();

function findBreaks(analysis: Analysis): readonly Break[] {
  const found: Break[] = [];
  for (const [at, { limits }] of Object.entries(analysis.nodes)) {
    let first: Break | null = null;
    for (const { key, breaksAtLoad } of limits) {
      if (breaksAtLoad === null || (first !== null && first.load <= breaksAtLoad)) continue;
      first = { load: breaksAtLoad, at, limit: key };
    }
    if (first !== null) found.push(first);
  }
  return found.sort((a, b) => a.load - b.load || (a.at < b.at ? -1 : 1));
}

export interface Over {
  readonly at: string;
  readonly limit: string;
  readonly utilisation: number;
}

/** What is over its limit at the analysed load, worst first. Remembered for each analysis. */
export function overNow(analysis: Analysis): readonly Over[] {
  const known = overs.get(analysis) ?? findOver(analysis);
  overs.set(analysis, known);
  return known;
}

const overs = new WeakMap<Analysis, readonly Over[]>();

function findOver(analysis: Analysis): readonly Over[] {
  const found: Over[] = [];
  for (const [at, { status, binding, limits }] of Object.entries(analysis.nodes)) {
    if (status !== 'over' || binding === null) continue;
    const utilisation = limits.find((limit) => limit.key === binding)?.utilisation ?? 0;
    found.push({ at, limit: binding, utilisation });
  }
  return found.sort((a, b) => b.utilisation - a.utilisation || (a.at < b.at ? -1 : 1));
}

const decades = 3;

/** Where a load stands on the slider, 0 at ×1 to 1 at ×1,000. */
export function sliderAt(load: number): number {
  return Math.min(1, Math.max(0, Math.log10(load) / decades));
}

/** The load of a place on the slider, at three significant digits. */
export function loadAt(place: number): number {
  return Number((10 ** (place * decades)).toPrecision(3));
}
