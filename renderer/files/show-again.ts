/** What opening a file does that is open already. */
import type { OpenedFile } from '../../shared/host/host.ts';
import type { Session } from '../store/session.ts';
import type { TabId } from '../store/state.ts';
import { takeOpened } from './outside.ts';
import { showTab } from './show-board.ts';

/** Goes to the tab that has the file, and takes in what another program did to it meanwhile. */
export async function showAgain(session: Session, tab: TabId, opened: OpenedFile): Promise<boolean> {
  showTab(session, tab);
  const outcome = await takeOpened(session, tab, opened);
  if (outcome === 'same') session.board.tell({ kind: 'info', text: `“${opened.name}” is open here already.` });
  return outcome !== 'no-board';
}
