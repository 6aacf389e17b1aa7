import { ChevronRight, FolderOpen } from 'lucide-react';
import { commandOf } from '../commands/index.ts';
import { RecentCard } from '../recents/RecentCard.tsx';
import { useRecents } from '../recents/use-recents.ts';
import { useSession } from '../store/use-store.ts';

/** As many as stand side by side. */
const shown = 4;

/** The boards used last, and the way to any other. */
export function RecentPanel() {
  const session = useSession();
  const { files, thumbnails, open, forget } = useRecents();
  const recent = files ?? [];
  const openFile = (
    <button type="button" className="list-more" onClick={() => commandOf('file.open').run(session)}>
      <FolderOpen size={14} />
      Open a file …
    </button>
  );
  if (recent.length === 0) {
    return (
      <section className="start-panel start-recent">
        <h2>Open a board</h2>
        <p className="list-none muted">Boards that you save stand here. You can also drop a file on the window.</p>
        {openFile}
      </section>
    );
  }
  return (
    <section className="start-boards">
      <div className="start-boards-head">
        <h2 className="grow">Recent</h2>
        {recent.length > shown && (
          <button type="button" className="list-more" onClick={() => session.board.show({ kind: 'recents' })}>
            All {recent.length}
            <ChevronRight size={14} />
          </button>
        )}
        {openFile}
      </div>
      <ul className="recent-list">
        {recent.slice(0, shown).map((file) => (
          <RecentCard
            key={file.handle}
            file={file}
            thumbnail={thumbnails.get(file.handle)}
            onOpen={() => open(file.handle)}
            onForget={() => forget(file.handle)}
          />
        ))}
      </ul>
    </section>
  );
}
