import type { Session } from '../store/session.ts';
import { tellFailures } from './tell-failures.ts';

/**
 * Opens what the command line, a double-click or another window of the system handed over: every file that waits, each in a tab. What could
 * not be opened is said at the end, by name, so that the next file does not take the words away.
 */
export async function openPending(session: Session): Promise<void> {
  const failures: string[] = [];
  for (;;) {
    const result = await session.host.takePendingFile();
    if (result.ok) {
      if (result.value === null) break;
      const { showFile } = await import('./opening.ts');
      await showFile(session, result.value);
    } else {
      failures.push(result.error.message);
      // Not the trouble of one file: asking again would only give the same answer.
      if (result.error.code === 'bad-request' || result.error.code === 'unsupported') break;
    }
  }
  // Among them may be one about the program's own files.
  tellFailures(session, failures, 'Not everything could be opened.');
}
