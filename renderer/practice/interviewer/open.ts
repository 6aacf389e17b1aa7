/** The candidate's end of a round with two people: opens the interviewer's window and keeps it in step. */
import type { Session } from '../../store/session.ts';
import { clockSpeed } from '../clock.ts';
import { whenFree } from '../round/hold.ts';
import { runningRound } from '../round/running.ts';
import { channelOf, type FromInterviewer, leadLock, type ToInterviewer } from './lead.ts';
import { act, ledOf } from './led-now.ts';

let close: (() => void) | null = null;

export async function openInterviewer(session: Session): Promise<void> {
  const running = runningRound.get();
  if (running === null) return;
  const { id } = running.round.plan;
  listen(session, id);
  const speed = clockSpeed();
  const opened = await session.host.openInterviewer(
    `?interviewer=${id}${speed === 1 ? '' : `&practiceSpeed=${speed}`}`,
  );
  if (!opened.ok) session.board.tell({ kind: 'error', text: opened.error.message });
}

/** Tells the other window of every change, soon after it; ends with the round. */
function listen(session: Session, id: string): void {
  if (close !== null) return;
  const channel = channelOf(id);
  let waits = false;
  let isThere = false;
  const tell = () => {
    waits = false;
    const running = runningRound.get();
    if (running === null || !isThere || close === null) return;
    const message: ToInterviewer = { kind: 'led', led: ledOf(session, running) };
    channel.postMessage(message);
  };
  const setThere = (next: boolean) => {
    isThere = next;
    const running = runningRound.get();
    if (running !== null && close !== null) runningRound.set({ ...running, led: next ? 'window' : 'program' });
  };
  const unsubscribe = runningRound.subscribe(() => {
    const running = runningRound.get();
    if (running === null || running.round.plan.id !== id) close?.();
    else if (!waits) {
      waits = true;
      window.setTimeout(tell, 100);
    }
  });
  channel.onmessage = ({ data }: MessageEvent<FromInterviewer>) => {
    if (runningRound.get() === null) return;
    if (data.kind !== 'here') {
      act(data);
      return;
    }
    // It may be the same window, loaded again: that it left is seen when nobody has its lock.
    if (!isThere) whenFree(leadLock(id), () => setThere(false));
    setThere(true);
    tell();
  };
  close = () => {
    unsubscribe();
    channel.close();
    close = null;
  };
}
