/**
 * The engine's front door: figures, words and advice of a design.
 */
import { advisory } from './advisory.ts';
import type { Catalog } from './catalog/service.ts';
import type { Analysis } from './engine/analysis.ts';
import { type AnalyzeOptions, analyses } from './figures.ts';
import type { Design } from './model/document.ts';

/**
 * Throughput, limits, cost, break points, paths and findings of a design.
 *
 * Pure, deterministic and total: the same design gives the same analysis, and a valid design never throws. Every node and every edge has
 * an entry; what cannot be known is `null`.
 */
export function analyze(design: Design, catalog: Catalog, options: AnalyzeOptions = {}): Analysis {
  return analysisCache(catalog)(design, options);
}

/** `analyses` with the program's own advice. */
export function analysisCache(catalog: Catalog): (design: Design, options?: AnalyzeOptions) => Analysis {
  return analyses(catalog, advisory);
}
