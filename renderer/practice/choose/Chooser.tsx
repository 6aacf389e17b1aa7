import { useCallback, useEffect, useState } from 'react';
import type { Issue } from '../../../shared/model/result.ts';
import { IssueList } from '../../dialogs/IssueList.tsx';
import { useSession } from '../../store/use-store.ts';
import { Page } from '../Page.tsx';
import { type KeptRound, keptRounds } from '../rounds.ts';
import { addScenario, type OfferedScenario, offeredScenarios, removeScenario } from '../scenarios.ts';
import { Choices } from './Choices.tsx';
import { Interrupted } from './Interrupted.tsx';
import './choose.css';

interface Refused {
  readonly file: string;
  readonly issues: readonly Issue[];
}

/** What the next round is about: a scenario, its level and length; first of all a round that was interrupted. */
export function Chooser() {
  const { host, board } = useSession();
  const [offered, setOffered] = useState<readonly OfferedScenario[] | null>(null);
  const [rounds, setRounds] = useState<readonly KeptRound[]>([]);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [added, setAdded] = useState<string | null>(null);

  const load = useCallback(async () => {
    const [scenarios, kept] = await Promise.all([offeredScenarios(host), keptRounds(host)]);
    setOffered(scenarios);
    if (kept.ok) setRounds(kept.value);
    else board.tell({ kind: 'error', text: kept.error.message });
  }, [host, board]);
  useEffect(() => void load(), [load]);

  async function take(file: File): Promise<void> {
    const read = await addScenario(host, new Uint8Array(await file.arrayBuffer()));
    setRefused(read.ok ? null : { file: file.name, issues: read.error });
    if (!read.ok) return;
    await load();
    setAdded(read.value.id);
  }

  async function remove(id: string): Promise<void> {
    await removeScenario(host, id);
    await load();
  }

  const interrupted = rounds.find(({ state }) => state.ended === null) ?? null;
  return (
    <Page title="New round">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button does the same for those who do not drag */}
      <div
        className="choose"
        onDragOver={(event) => {
          event.preventDefault();
          event.stopPropagation();
        }}
        onDrop={(event) => {
          // What is dropped here is a scenario, and no board to be opened.
          event.preventDefault();
          event.stopPropagation();
          const [file] = event.dataTransfer.files;
          if (file !== undefined) void take(file);
        }}
      >
        {interrupted !== null && <Interrupted kept={interrupted} onEnded={() => void load()} />}
        {refused !== null && (
          <section className="choose-refused" role="alert">
            <p>
              <b>“{refused.file}” is no scenario that can be used.</b> Mend these places and choose it again.
            </p>
            <IssueList issues={refused.issues} />
            <button type="button" className="button" onClick={() => setRefused(null)}>
              Close
            </button>
          </section>
        )}
        {offered !== null && (
          <Choices
            key={added}
            offered={offered}
            rounds={rounds}
            first={added}
            onFile={(file) => void take(file)}
            onRemove={(id) => void remove(id)}
          />
        )}
      </div>
    </Page>
  );
}
