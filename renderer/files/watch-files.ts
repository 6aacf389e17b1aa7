/** Has the host watch the files of all open boards. */
import type { FileHandle } from '../../shared/host/host.ts';
import { mostWatched } from '../../shared/host/host.ts';
import type { Session } from '../store/session.ts';
import type { State } from '../store/state.ts';
import { openBoards } from '../store/tabs.ts';

export function watchFiles(session: Session): void {
  const { board, host } = session;
  let watched: readonly FileHandle[] = [];
  const follow = (state: State) => {
    const handles = openBoards(state).flatMap(({ file }) => file?.handle ?? []);
    // Of more boards than can be watched those of the last tabs are looked at when they are saved.
    const wanted = handles.slice(0, mostWatched);
    if (wanted.length === watched.length && wanted.every((handle, i) => handle === watched[i])) return;
    watched = wanted;
    void host.watchFiles(wanted);
  };
  board.store.subscribe((state, before) => {
    if (state.file !== before.file || state.parked !== before.parked) follow(state);
  });
  host.onEvent((event) => {
    if (event.type === 'file-changed')
      void import('./outside.ts').then(({ fileChanged }) => fileChanged(session, event.handle));
  });
  follow(board.get());
}
