import { ChevronRight, Timer } from 'lucide-react';
import { useEffect, useState } from 'react';
import { clockText } from '../../shared/practice/round/clock-text.ts';
import { commandOf } from '../commands/index.ts';
import { useSession } from '../store/use-store.ts';

/** A practice round that did not come to its end, and the way to it; nothing where there is none. */
export function InterruptedRow() {
  const session = useSession();
  const { host } = session;
  const [words, setWords] = useState<string | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void interruptedRound().then((found) => {
      if (isCurrent) setWords(found);
    });
    return () => {
      isCurrent = false;
    };

    async function interruptedRound(): Promise<string | null> {
      const names = await host.recordNames();
      // Most windows have never seen a round: what reads them loads for those that have.
      if (!names.ok || !names.value.some((name) => name.startsWith('round-'))) return null;
      const { keptRounds } = await import('../practice/rounds.ts');
      const rounds = await keptRounds(host);
      const open = rounds.ok ? rounds.value.find(({ state }) => state.ended === null) : undefined;
      return open === undefined ? null : `${open.round.plan.title}, interrupted at ${clockText(open.state.elapsed)}`;
    }
  }, [host]);
  if (words === null) return null;
  return (
    <button type="button" className="list-row start-round" onClick={() => commandOf('practice.new').run(session)}>
      <Timer size={16} />
      <span className="grow cut">{words}</span>
      Go on with the round
      <ChevronRight size={14} />
    </button>
  );
}
