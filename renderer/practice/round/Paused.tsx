import { Play } from 'lucide-react';
import { Page } from '../Page.tsx';
import { endRound, resume } from './runner.ts';
import { useRunning } from './running.ts';
import { roundClock } from './times.ts';

/** A round whose clock stands: the board waits out of sight. */
export function Paused() {
  const title = useRunning(({ round }) => round.plan.title, '');
  const at = useRunning(({ state }) => state.elapsed, 0);
  return (
    <Page title="Paused" about={title} done="Continue" onDone={resume}>
      <div className="round-paused">
        <p className="round-paused-clock figure">{roundClock(at)}</p>
        <p className="muted">The clock stands. The board comes back when you go on.</p>
        <div className="row">
          <button type="button" className="button primary" onClick={resume}>
            <Play size={14} />
            Go on
          </button>
          <button type="button" className="button" onClick={() => void endRound('person')}>
            End round
          </button>
        </div>
      </div>
    </Page>
  );
}
