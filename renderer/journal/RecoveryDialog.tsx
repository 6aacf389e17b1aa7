import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Tip } from '../controls/Tip.tsx';
import { Modal } from '../dialogs/Modal.tsx';
import { BoardThumbnail } from '../recents/ThumbnailPicture.tsx';
import { useSession } from '../store/use-store.ts';
import type { Found, FoundWork } from './find.ts';
import { discardFound, restoreFound } from './offer.ts';
import { agoText } from './times.ts';
import './recovery.css';

/** Work that a former window left behind: to look at, and to bring back. */
export function RecoveryDialog({ found }: { readonly found: readonly Found[] }) {
  const session = useSession();
  const [isBusy, setBusy] = useState(false);
  const works = found.filter((one) => one.kind === 'work');

  async function bring(chosen: readonly Found[]): Promise<void> {
    setBusy(true);
    await restoreFound(session, chosen);
  }

  return (
    <Modal title="Work that was not saved" className="recovery">
      <div className="dialog-body">
        <p className="muted">
          Edgewise ended before this was saved. Restored boards open in tabs of their own; their files stay as they are
          until you save.
        </p>
        <ul className="recovery-list">
          {found.map((one) => (
            <li key={one.id}>
              {one.kind === 'work' ? (
                <Work found={one} />
              ) : (
                <>
                  <span className="recovery-picture" />
                  <span className="grow">
                    <b>Work that cannot be read</b>
                    <span className="muted">{one.problem}</span>
                  </span>
                </>
              )}
              {one.kind === 'work' && (
                <button
                  type="button"
                  className="button"
                  disabled={isBusy}
                  aria-label={`Restore “${one.work.document.title}”`}
                  onClick={() => void bring([one])}
                >
                  Restore
                </button>
              )}
              <Tip text="Discard…">
                <button
                  type="button"
                  className="icon-button"
                  disabled={isBusy}
                  aria-label={
                    one.kind === 'work' ? `Discard “${one.work.document.title}”` : 'Discard what cannot be read'
                  }
                  onClick={() => void discardFound(session, one)}
                >
                  <Trash2 size={16} />
                </button>
              </Tip>
            </li>
          ))}
        </ul>
      </div>
      <div className="dialog-foot">
        <span className="grow muted">What you leave is offered again at the next start.</span>
        <button type="button" className="button" disabled={isBusy} onClick={() => session.board.show(null)}>
          Later
        </button>
        {works.length > 0 && (
          <button type="button" className="button primary" disabled={isBusy} onClick={() => void bring(works)}>
            Restore All
          </button>
        )}
      </div>
    </Modal>
  );
}

function Work({ found }: { readonly found: FoundWork }) {
  const { work, file, changes, at } = found;
  const trouble = troubleWith(found);
  return (
    <>
      <span className="recovery-picture">
        <BoardThumbnail document={work.document} />
      </span>
      <span className="grow">
        <b className="cut" dir="auto">
          {work.document.title}
        </b>
        <span className="muted cut">
          {file === null ? 'In no file' : file.name} · {changes === 1 ? '1 change' : `${changes} changes`}
        </span>
        <span className="muted">Changed last {agoText(at, Date.now())}</span>
        {trouble !== null && <span className="recovery-trouble">{trouble}</span>}
      </span>
    </>
  );
}

function troubleWith({ disk, lost }: FoundWork): string | null {
  const troubles = [
    ...(disk === 'changed' ? ['The file was changed by another program since.'] : []),
    ...(disk === 'gone' ? ['The file is no longer there, or cannot be read.'] : []),
    ...(lost > 0 ? ['The end of it was damaged: the last changes may be missing.'] : []),
  ];
  return troubles.length === 0 ? null : troubles.join(' ');
}
