import { Play } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useSession } from '../../store/use-store.ts';
import { continueRound, endInterrupted } from '../round/runner.ts';
import { awayText, roundClock } from '../round/times.ts';
import type { KeptRound } from '../rounds.ts';

/** A round that did not come to its end: it goes on where it was, or ends there. */
export function Interrupted({
  kept: { round, state },
  onEnded,
}: {
  readonly kept: KeptRound;
  readonly onEnded: () => void;
}) {
  const session = useSession();
  const { board } = session;
  const { id, title, level, startedAt } = round.plan;
  const at = roundClock(state.elapsed);
  const button = useRef<HTMLButtonElement>(null);
  // It is what most people come for.
  useEffect(() => button.current?.focus(), []);

  async function goOn(): Promise<void> {
    const problem = await continueRound(session, id);
    if (problem !== null) board.tell({ kind: 'error', text: problem });
  }

  async function end(): Promise<void> {
    const problem = await endInterrupted(session, id);
    if (problem !== null) {
      board.tell({ kind: 'error', text: problem });
      onEnded();
    } else board.view({ practice: { kind: 'debrief', round: id } });
  }

  return (
    <section className="choose-interrupted" aria-label="Interrupted round">
      <div className="grow">
        <b>
          {title} {level}
        </b>
        <p className="muted">
          Interrupted at {at} of {round.plan.minutes} minutes, begun {awayText(Date.now() - startedAt)} ago. Time away
          does not count.
        </p>
      </div>
      <button type="button" className="button" onClick={() => void end()}>
        End it and see the debrief
      </button>
      <button type="button" className="button primary" ref={button} onClick={() => void goOn()}>
        <Play size={14} />
        Continue at {at}
      </button>
    </section>
  );
}
