import { Timer } from 'lucide-react';
import { useState } from 'react';
import { useSession } from '../store/use-store.ts';
import type { roundsOffered } from './rounds-offered.ts';

/** A practice round, one click away. */
export function RoundRow({ round: { id, title, level, minutes } }: { readonly round: (typeof roundsOffered)[number] }) {
  const session = useSession();
  const [isStarting, setIsStarting] = useState(false);

  async function start(): Promise<void> {
    if (isStarting) return;
    setIsStarting(true);
    const [{ scenarioOf }, { startRound }] = await Promise.all([
      import('../practice/scenarios.ts'),
      import('../practice/round/runner.ts'),
    ]);
    const scenario = await scenarioOf(session.host, id);
    const problem = scenario === null ? null : await startRound(session, scenario, { level, minutes, strict: false });
    if (problem === null) return;
    setIsStarting(false);
    session.board.tell({ kind: 'error', text: problem });
  }

  return (
    <button type="button" className="list-row" onClick={() => void start()}>
      <Timer size={16} className="muted" />
      <span className="grow cut">{title}</span>
      <span className="muted">
        {level} · {minutes} min
      </span>
    </button>
  );
}
