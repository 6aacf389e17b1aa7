import { Copy } from 'lucide-react';
import type { Issue } from '../../shared/model/result.ts';
import { useBoard, useSession } from '../store/use-store.ts';
import { IssueList } from './IssueList.tsx';
import { Modal } from './Modal.tsx';

/** A file that was refused: everything that is wrong with it, with its line. */
export function IssuesDialog({
  file,
  issues,
  isOpen,
}: {
  readonly file: string;
  readonly issues: readonly Issue[];
  /** The board of the file is open, and stays. */
  readonly isOpen: boolean;
}) {
  const board = useBoard();
  const { host } = useSession();
  const count = issues.length === 1 ? 'one thing is' : `${issues.length} things are`;
  const text = issues.map(({ line, path, message }) => `line ${line}: ${path === '' ? '' : `${path}: `}${message}`);
  return (
    <Modal
      title={isOpen ? 'This file is no board any more' : 'This file was not opened'}
      subtitle={file}
      className="small-dialog"
    >
      <div className="dialog-body">
        <p>
          In “{file}” {count} not as a board needs.{' '}
          {isOpen
            ? 'Another program changed it. The board as it is here is kept and not saved: Save asks for a place. Where the file is put right, it is taken in again.'
            : 'Nothing was changed: neither the file nor the board you had open. Correct it in a text editor and open it again.'}
        </p>
        <IssueList issues={issues} />
      </div>
      <div className="dialog-foot">
        <span className="grow" />
        <button
          type="button"
          className="button"
          onClick={() => {
            void host.writeClipboard({ text: `${file}\n${text.join('\n')}\n` }).then((result) => {
              board.tell(result.ok ? { kind: 'info', text: 'Copied' } : { kind: 'error', text: result.error.message });
            });
          }}
        >
          <Copy size={14} />
          Copy the list
        </button>
        <button type="button" className="button primary" onClick={() => board.show(null)}>
          Close
        </button>
      </div>
    </Modal>
  );
}
