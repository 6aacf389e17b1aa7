/** What the window looks after beside the board in it. Loads once the window is at rest. */
import { keepThumbnails } from '../recents/keep.ts';
import { wordsOf } from '../spelling/words.ts';
import { catalog } from '../store/catalog.ts';
import type { Session } from '../store/session.ts';
import { keepPlaces } from './places.ts';
import { watchFiles } from './watch-files.ts';

export function follow(session: Session): void {
  watchFiles(session);
  keepThumbnails(session);
  keepPlaces(session);
  void session.host.acceptWords(wordsOf(catalog));
}
