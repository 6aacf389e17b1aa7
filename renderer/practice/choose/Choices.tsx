import { FileJson, Search, Trash2 } from 'lucide-react';
import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react';
import { type RoundLength, roundLengths } from '../../../shared/practice/round/round.ts';
import { type Level, levels } from '../../../shared/practice/scenario.ts';
import { Segments } from '../../controls/Segments.tsx';
import { Toggle } from '../../controls/Toggle.tsx';
import { useSession } from '../../store/use-store.ts';
import { startRound } from '../round/runner.ts';
import type { KeptRound } from '../rounds.ts';
import type { OfferedScenario } from '../scenarios.ts';
import { type DoneBefore, doneBefore } from './done-before.ts';
import { found, tagsOf } from './found.ts';

const levelOptions = levels.map((value) => ({ value, label: value }));
const lengthOptions = roundLengths.map((minutes) => ({ value: String(minutes), label: `${minutes} min` }));

/** Scenarios on the left, what is chosen of one on the right. It is a form: Enter anywhere in it starts the round. */
export function Choices({
  offered,
  rounds,
  first,
  onFile,
  onRemove,
}: {
  readonly offered: readonly OfferedScenario[];
  readonly rounds: readonly KeptRound[];
  /** The scenario that is chosen at first, if any is. */
  readonly first: string | null;
  readonly onFile: (file: File) => void;
  readonly onRemove: (id: string) => void;
}) {
  const session = useSession();
  const [words, setWords] = useState('');
  const [tags, setTags] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState<string | null>(first);
  const [level, setLevel] = useState<Level>('L6');
  const [minutes, setMinutes] = useState<RoundLength>(45);
  const [strict, setStrict] = useState(false);
  const [isStarting, setIsStarting] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  // A round is two keys away: a word, and Enter. What was interrupted stands above and is heard first.
  const isInterrupted = rounds.some(({ state }) => state.ended === null);
  useEffect(() => {
    if (!isInterrupted) search.current?.focus();
  }, [isInterrupted]);
  const before = useMemo(() => doneBefore(rounds, offered), [rounds, offered]);
  const allTags = useMemo(() => tagsOf(offered), [offered]);
  const shown = found(offered, words, tags);
  const current = shown.find(({ scenario }) => scenario.id === chosen) ?? shown[0] ?? null;

  async function start(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (current === null || isStarting) return;
    setIsStarting(true);
    const problem = await startRound(session, current.scenario, { level, minutes, strict });
    if (problem === null) return;
    setIsStarting(false);
    session.board.tell({ kind: 'error', text: problem });
  }

  function turn(tag: string): void {
    const next = new Set(tags);
    if (!next.delete(tag)) next.add(tag);
    setTags(next);
  }

  return (
    <form className="choices" onSubmit={(event) => void start(event)}>
      <div className="choices-list">
        <div className="search-field">
          <Search size={14} className="muted" />
          <input
            ref={search}
            type="search"
            aria-label="Search scenarios"
            placeholder="Search scenarios"
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as lines of chips here */}
        <div className="choices-tags" role="group" aria-label="Tags">
          {allTags.map((tag) => (
            <button
              key={tag}
              type="button"
              className="chip-button"
              aria-pressed={tags.has(tag)}
              onClick={() => turn(tag)}
            >
              {tag}
            </button>
          ))}
        </div>
        <div className="choices-rows" role="radiogroup" aria-label="Scenarios">
          {shown.map(({ scenario, isOwn }) => (
            <label key={scenario.id} className="choice-row">
              <input
                type="radio"
                name="scenario"
                value={scenario.id}
                checked={current?.scenario.id === scenario.id}
                onChange={() => setChosen(scenario.id)}
              />
              <span className="grow">
                <span className="choice-title">{scenario.title}</span>
                <span className="muted caption">
                  {isOwn ? 'yours, ' : ''}
                  {scenario.tags.join(', ')}
                </span>
              </span>
              <BeforeText before={before.get(scenario.id)} />
            </label>
          ))}
          {shown.length === 0 && <p className="muted">No scenario has all of that. Take a tag or a word away.</p>}
        </div>
        <AddOwn onFile={onFile} />
      </div>
      {current !== null && (
        <div className="choices-chosen">
          <h2>{current.scenario.title}</h2>
          <p className="choices-prompt">{current.scenario.prompt}</p>
          <div className="choices-options">
            <span>Level</span>
            <Segments label="Level" value={level} options={levelOptions} onChange={setLevel} />
            <span>Length</span>
            <Segments
              label="Length"
              value={String(minutes)}
              options={lengthOptions}
              onChange={(next) => setMinutes(roundLengths.find((length) => String(length) === next) ?? 45)}
            />
            <span>
              Strict
              <span className="muted caption">
                No hints, no pause, no figures; the clock ends it, unless you give up.
              </span>
            </span>
            <Toggle label="Strict" checked={strict} onChange={setStrict} />
          </div>
          <div className="row">
            <button type="submit" className="button primary" disabled={isStarting}>
              Start round
            </button>
            {current.isOwn && (
              <button type="button" className="button" onClick={() => onRemove(current.scenario.id)}>
                <Trash2 size={14} />
                Remove this scenario
              </button>
            )}
          </div>
        </div>
      )}
    </form>
  );
}

function BeforeText({ before }: { readonly before: DoneBefore | undefined }) {
  if (before === undefined) return null;
  return (
    <span className="muted caption choice-before figure">
      {before.best !== null && <span>best {before.best} of 100</span>}
      <span>{before.last}</span>
    </span>
  );
}

function AddOwn({ onFile }: { readonly onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="choices-own">
      <button type="button" className="button" onClick={() => input.current?.click()}>
        <FileJson size={14} />
        Add a scenario of your own…
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label="Scenario file"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file can be chosen again once it is mended.
          event.target.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </div>
  );
}
