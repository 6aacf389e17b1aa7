import { useState } from 'react';
import { hostFailure } from '../../shared/host/host.ts';
import type { Session } from '../store/session.ts';
import './broken.css';

/** What a window shows that broke: that the work is kept, and ways back to it. It works without anything that may have broken. */
export function BrokenPage({ session, error }: { readonly session: Session; readonly error: unknown }) {
  const { board, host } = session;
  const [said, setSaid] = useState('');
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);

  async function saveCopy(): Promise<void> {
    const document = board.document();
    const { boardBytes } = await import('../files/board-file.ts');
    const written = await Promise.resolve()
      .then(() =>
        host.exportFile({ suggestedName: `${document.title} (copy)`, kind: 'board', bytes: boardBytes(document) }),
      )
      .catch((reason: unknown) => hostFailure<null>('unwritable', `The copy was not written: ${String(reason)}`));
    if (!written.ok) setSaid(written.error.message);
    else if (written.value !== null) setSaid(`The board is in “${written.value.name}”.`);
  }

  async function copyDetails(): Promise<void> {
    const result = await host.writeClipboard({ text: details });
    setSaid(result.ok ? 'The details are on the clipboard.' : result.error.message);
  }

  return (
    <main className="broken">
      <div className="broken-body" role="alert">
        <h1>Something in this window broke.</h1>
        <p>Your work is kept on this machine, up to the last second. Start Again brings it back.</p>
        <div className="row">
          {/* biome-ignore lint/a11y/noAutofocus: nothing else is there, and Enter is the way back */}
          <button type="button" className="button primary" autoFocus onClick={() => void host.startAgain()}>
            Start Again
          </button>
          <button type="button" className="button" onClick={() => void saveCopy()}>
            Save a Copy of the Board…
          </button>
        </div>
        <p role="status">{said}</p>
        <details>
          <summary>Show details</summary>
          <pre>{details}</pre>
          <button type="button" className="button" onClick={() => void copyDetails()}>
            Copy the details
          </button>
        </details>
      </div>
    </main>
  );
}
