/** Every variant of a board beside its baseline. */
import { analyze } from '../analyze.ts';
import type { Catalog } from '../catalog/service.ts';
import type { Design } from '../model/document.ts';
import { compare, type Delta } from './compare.ts';
import { type DeltaRow, deltaRows } from './delta-text.ts';
import { withVariant } from './variant.ts';

export interface VariantDelta {
  readonly id: string;
  readonly title: string;
  /** From the baseline to the variant, at the same load. */
  readonly delta: Delta;
}

/** What each variant changes against the design as it stands, in the order of the board. `load` as in `analyze`. */
export function variantDeltas(design: Design, catalog: Catalog, load = 1): readonly VariantDelta[] {
  const { variants = [] } = design;
  if (variants.length === 0) return [];
  const baseline = analyze(design, catalog, { load });
  return variants.map(({ id, title }) => ({
    id,
    title,
    delta: compare(baseline, analyze(withVariant(design, id), catalog, { load })),
  }));
}

/** The same in words, for a text that tells of them. */
export function comparedVariants(
  design: Design,
  catalog: Catalog,
  load = 1,
): readonly { readonly title: string; readonly rows: readonly DeltaRow[] }[] {
  return variantDeltas(design, catalog, load).map(({ title, delta }) => ({ title, rows: deltaRows(delta) }));
}
