import { useSession } from '../../store/use-store.ts';
import { useRunning } from '../round/running.ts';
import { Interviewer } from './Interviewer.tsx';
import { act, ledOf } from './led-now.ts';

/** The interviewer's part in the candidate's window: for the half of the screen that is not shared. */
export function InterviewerHere() {
  const session = useSession();
  const running = useRunning((one) => one, null);
  return running === null ? null : <Interviewer led={ledOf(session, running)} lead={act} isAlone={false} />;
}
