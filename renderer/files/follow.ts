/** What is kept of files beside the files: their pictures and how they were looked at. Loads once the window is at rest. */
import { keepThumbnails } from '../recents/keep.ts';
import type { Session } from '../store/session.ts';
import { keepPlaces } from './places.ts';

export function follow(session: Session): void {
  keepThumbnails(session);
  keepPlaces(session);
}
