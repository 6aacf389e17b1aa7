import { PanelLeft, PanelRight, Pause, SkipForward } from 'lucide-react';
import { roundLength, stageAt } from '../../../shared/practice/round/round-state.ts';
import { stages } from '../../../shared/practice/scenario.ts';
import { stageNames } from '../../../shared/practice/stage-names.ts';
import { CommandButton } from '../../controls/CommandButton.tsx';
import { Tip } from '../../controls/Tip.tsx';
import { WindowMenu } from '../../panels/WindowMenu.tsx';
import { isOpen } from '../../store/state.ts';
import { useBoardState } from '../../store/use-store.ts';
import { endRound, nextStage, pause } from './runner.ts';
import { useRunning } from './running.ts';
import { roundClock } from './times.ts';

/** In the place of the top bar: the parts of the round with how far it is, the clock, and what ends it. Calm: nothing here alarms. */
export function StageBar({ withMenu }: { readonly withMenu: boolean }) {
  const palette = useBoardState((state) => isOpen(state, 'palette'));
  const panel = useBoardState((state) => isOpen(state, 'inspector'));
  const running = useRunning((one) => one, null);
  if (running === null) return <header className="top-bar" />;
  const { round, state, now } = running;
  const { title, level, strict } = round.plan;
  const length = roundLength(round.plan);
  const stage = stageAt(state, now);
  return (
    <header className="top-bar stage-bar">
      {withMenu && <WindowMenu />}
      <CommandButton command="view.palette" icon={PanelLeft} label="Services panel" expanded={palette} />
      <span className="bar-line" />
      <h1 className="stage-title cut">
        {title} <span className="muted">{level}</span>
      </h1>
      <ol className="stages" aria-label="Parts of the round">
        {state.stages.map((time) => {
          const whole = Math.max(1, time.to - time.from);
          const done = Math.min(1, Math.max(0, (now - time.from) / whole));
          const isOn = time.stage === stage;
          return (
            <li
              key={time.stage}
              className={isOn ? 'stage on' : 'stage'}
              title={stageNames[time.stage]}
              style={{ flexGrow: Math.max(0.06, whole / length) }}
              aria-current={isOn ? 'step' : undefined}
            >
              <span className="stage-name cut">
                {stageNames[time.stage]}
                {isOn && <span className="muted figure"> {roundClock(time.to - now)} left</span>}
              </span>
              <span className="stage-track" aria-hidden="true">
                <span className="stage-done" style={{ width: `${done * 100}%` }} />
              </span>
            </li>
          );
        })}
      </ol>
      <span className="stage-clock figure" role="timer" aria-label="Clock of the round">
        <b>{roundClock(now)}</b> <span className="muted">of {roundClock(length)}</span>
      </span>
      <Tip text="Next part">
        <button
          type="button"
          className="icon-button"
          aria-label="Next part"
          disabled={stage === stages.at(-1)}
          onClick={nextStage}
        >
          <SkipForward size={16} />
        </button>
      </Tip>
      {!strict && (
        <Tip text="Pause">
          <button type="button" className="icon-button" aria-label="Pause" onClick={pause}>
            <Pause size={16} />
          </button>
        </Tip>
      )}
      <button type="button" className="button" onClick={() => void endRound('person')}>
        {strict ? 'Give up' : 'End round'}
      </button>
      <CommandButton command="view.inspector" icon={PanelRight} label="Interviewer’s panel" expanded={panel} />
    </header>
  );
}
