/** The facts' words and sources. They are half of the catalog and nobody needs them before a certificate opens, so they load then. */
import { type BareFact, type FactSheet, isFact } from '../../shared/catalog/fact.ts';
import type { Catalog } from '../../shared/catalog/service.ts';
import { catalog } from './catalog.ts';

let loading: { readonly of: Catalog; readonly facts: Promise<FactSheet> } | null = null;

/**
 * Every fact of the catalog in force in full, by id; the same promise each time, as React's `use` needs, until the catalog changes. A load
 * that failed is tried again.
 */
export function loadSources(): Promise<FactSheet> {
  if (loading?.of !== catalog) {
    const own = ownFacts(catalog);
    const facts = import('../../shared/catalog/sources.ts').then(
      ({ sources }) => ({ ...own, ...sources }),
      (error: unknown) => {
        loading = null;
        throw error;
      },
    );
    loading = { of: catalog, facts };
  }
  return loading.facts;
}

/** Facts that came in full: those of services that packs brought. */
function ownFacts({ services }: Catalog): FactSheet {
  return Object.fromEntries(
    Object.values(services).flatMap(({ id, facts }) =>
      Object.entries(facts).flatMap(([key, fact]: readonly [string, BareFact]) =>
        isFact(fact) ? [[`${id}.${key}`, fact] as const] : [],
      ),
    ),
  );
}
