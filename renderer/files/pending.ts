import type { Session } from '../store/session.ts';

/** Opens what the command line, a double-click or another window of the system handed over: every file that waits. */
export async function openPending(session: Session): Promise<void> {
  for (;;) {
    const result = await session.host.takePendingFile();
    if (result.ok) {
      if (result.value === null) return;
      const { showFile } = await import('./opening.ts');
      await showFile(session, result.value);
    } else {
      session.board.tell({ kind: 'error', text: result.error.message });
      // Not the trouble of one file: asking again would only give the same answer.
      if (result.error.code === 'bad-request' || result.error.code === 'unsupported') return;
    }
  }
}
