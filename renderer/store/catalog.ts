/** The catalog in force: the program's own, with the packs that the person accepted over it. */
import { catalog as builtIn } from '../../shared/catalog/index.ts';
import type { Catalog } from '../../shared/catalog/service.ts';

/** A live binding: it changes with `putCatalog` alone, and `State.packs` changes with it, so that everything on screen follows. */
export let catalog: Catalog = builtIn;

export function putCatalog(next: Catalog): void {
  catalog = next;
}
