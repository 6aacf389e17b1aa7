/** Sharing with the other windows of this program on this machine. Loads with the first file. */
import type { Session } from '../store/session.ts';
import { windowPorts } from './ports.ts';
import type { Message } from './replica.ts';
import { share } from './sharing.ts';

export function startSharing(session: Session): void {
  share(session, windowPorts<Message>(), __APP_VERSION__, async (handle, since) => {
    const [{ forgetSeen }, { holdLock }] = await Promise.all([
      import('../journal/forget.ts'),
      import('../journal/lock.ts'),
    ]);
    await forgetSeen(session.host, holdLock, handle, since);
  });
}
