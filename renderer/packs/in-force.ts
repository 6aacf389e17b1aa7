/** The packs in force: read when the program starts, kept with the preferences, changed only by the person. */
import { catalog as builtIn } from '../../shared/catalog/index.ts';
import type { Catalog } from '../../shared/catalog/service.ts';
import { type Pack, packName } from '../../shared/packs/pack.ts';
import { readPack } from '../../shared/packs/pack-read.ts';
import { withPacks } from '../../shared/packs/with-packs.ts';
import { putCatalog } from '../store/catalog.ts';
import { writeAccepted } from '../store/preferences.ts';
import type { Session } from '../store/session.ts';
import type { AcceptedPack } from '../store/state.ts';
import { offersOf } from './offers.ts';

/** The catalog with these packs over it; one that this program can no longer read is left out, and named in `unread`. */
export function catalogOf(accepted: readonly AcceptedPack[]): {
  readonly catalog: Catalog;
  readonly unread: readonly string[];
} {
  const packs: Pack[] = [];
  const unread: string[] = [];
  for (const { id, text } of accepted) {
    const read = readPack(new TextEncoder().encode(text), builtIn);
    if (read.ok) packs.push(read.value.pack);
    else unread.push(id);
  }
  return { catalog: withPacks(builtIn, packs), unread };
}

/** Puts packs in force and keeps them. What could not be kept is said; it then holds until the program ends. */
export function putInForce({ board }: Session, accepted: readonly AcceptedPack[]): void {
  putCatalog(catalogOf(accepted).catalog);
  board.view({ packs: accepted });
  if (!writeAccepted(localStorage, accepted)) {
    board.tell({
      kind: 'error',
      text: 'The packs could not be kept on this machine: its storage for this program is full. They hold until you close it.',
    });
  }
}

/** At the start: puts the kept packs in force, and says what the packs folder has beside them. */
export async function startPacks({ board, host }: Session, accepted: readonly AcceptedPack[]): Promise<void> {
  if (accepted.length > 0) {
    const { catalog, unread } = catalogOf(accepted);
    putCatalog(catalog);
    board.view({ packs: accepted });
    if (unread.length > 0) {
      board.tell({
        kind: 'error',
        text: `This version cannot use ${unread.map((id) => `the pack “${id}”`).join(', ')}. Review packs under Explore.`,
      });
    }
  }
  const files = await host.packFiles();
  if (!files.ok || files.value.length === 0) return;
  const waiting = offersOf(files.value, accepted).offers.filter(({ is }) => is === 'newer' || is === 'new');
  const [first] = waiting;
  if (first === undefined) return;
  const more = waiting.length > 1 ? ` and ${waiting.length - 1} more` : '';
  board.tell({
    kind: 'info',
    text: `${packName(first.pack)}${more}: in the packs folder. Review it under Explore, Packs.`,
  });
}
