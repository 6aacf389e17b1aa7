/** What is done about files beside opening and saving them: they are watched, their pictures are kept, and how they were looked at. Loads once the window is at rest. */
import { keepThumbnails } from '../recents/keep.ts';
import type { Session } from '../store/session.ts';
import { keepPlaces } from './places.ts';
import { watchFiles } from './watch-files.ts';

export function follow(session: Session): void {
  watchFiles(session);
  keepThumbnails(session);
  keepPlaces(session);
}
