import { Modal } from '../dialogs/Modal.tsx';
import { useBoard } from '../store/use-store.ts';
import { RecentCard } from './RecentCard.tsx';
import { useRecents } from './use-recents.ts';

/** Every recent file. */
export function RecentsDialog() {
  const board = useBoard();
  const { files, thumbnails, open, forget, forgetAll } = useRecents();
  const isEmpty = files !== null && files.length === 0;
  return (
    <Modal title="Recent files" className="recents-dialog">
      <div className="dialog-body">
        {isEmpty && <p className="muted">Boards that you open or save stand here.</p>}
        <ul className="recent-list">
          {files?.map((file) => (
            <RecentCard
              key={file.handle}
              file={file}
              thumbnail={thumbnails.get(file.handle)}
              onOpen={() => {
                board.show(null);
                open(file.handle);
              }}
              onForget={() => forget(file.handle)}
            />
          ))}
        </ul>
      </div>
      <div className="dialog-foot">
        <span className="muted">Taking a file from the list leaves the file as it is.</span>
        <span className="grow" />
        <button type="button" className="button" disabled={isEmpty} onClick={forgetAll}>
          Clear the list
        </button>
      </div>
    </Modal>
  );
}
