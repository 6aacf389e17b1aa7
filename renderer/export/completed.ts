/** What a format needs to know beyond what the window has at hand. */
import { sourced } from '../../shared/engine/cited.ts';
import type { ExportSource, Format } from '../../shared/formats/format.ts';
import type { Design } from '../../shared/model/document.ts';
import { loadSources } from '../store/sources.ts';

/** The variant that is shown, beside the design as it is drawn; nothing where that itself is shown. */
export function shownVariant(drawn: Design, id: string | null): Pick<ExportSource, 'shown'> {
  const title = drawn.variants?.find((variant) => variant.id === id)?.title;
  return title === undefined ? {} : { shown: { title, drawn } };
}

/** With the board's variants compared, and every fact with its words and source. */
export async function completed(format: Format, source: ExportSource): Promise<ExportSource> {
  if (format.kind !== 'text' || format.tellsAll !== true) return source;
  const { document, analysis, catalog } = source;
  const [sources, { comparedVariants }] = await Promise.all([loadSources(), import('../../shared/whatif/variants.ts')]);
  return {
    ...source,
    analysis: { ...analysis, facts: sourced(analysis.facts, analysis.figures, sources) },
    variants: comparedVariants(source.shown?.drawn ?? document.design, catalog, analysis.load),
  };
}
