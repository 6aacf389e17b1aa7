import { useDeferredValue, useMemo } from 'react';
import type { Fix } from '../../shared/engine/analysis.ts';
import { exactMoney } from '../../shared/wording/numbers.ts';
import { useAnalysis, useDesign } from '../store/use-store.ts';
import { fixCost } from './fix-edit.ts';

/** What a fix does to the bill. It takes an analysis of its own, so only the few findings of a selection show it. */
export function FixCost({ fix }: { readonly fix: Fix }) {
  const design = useDesign();
  // A slider in motion comes first.
  const analysis = useDeferredValue(useAnalysis());
  const cost = useMemo(() => fixCost(design, fix, analysis), [design, fix, analysis]);
  const change =
    Math.abs(cost) < 0.005 ? 'costs the same' : `${cost > 0 ? '+' : '−'}${exactMoney(Math.abs(cost))} a month`;
  return <span className="muted figure">{change}</span>;
}
