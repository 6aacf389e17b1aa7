/** The facts' words and sources. They are half of the catalog and nobody needs them before a certificate opens, so they load then. */
import type { FactSheet } from '../../shared/catalog/fact.ts';

let loading: Promise<FactSheet> | null = null;

/** Every fact in full, by id; the same promise each time, as React's `use` needs. A load that failed is tried again. */
export function loadSources(): Promise<FactSheet> {
  loading ??= import('../../shared/catalog/sources.ts').then(
    ({ sources }) => sources,
    (error: unknown) => {
      loading = null;
      throw error;
    },
  );
  return loading;
}
