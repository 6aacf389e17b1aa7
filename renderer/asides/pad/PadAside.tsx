import { Copy } from 'lucide-react';
import { type ClipboardEvent, type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { capacitiesOf } from '../../../shared/pad/capacities.ts';
import { type PadResult, padResults } from '../../../shared/pad/evaluate.ts';
import { catalog } from '../../store/catalog.ts';
import { useDocument, useSession } from '../../store/use-store.ts';
import { AsideFrame } from '../AsideFrame.tsx';
import { About } from './About.tsx';
import { type Caret, inserted, joinedUp, type Typed, withResults } from './lines.ts';
import './pad.css';

const examples = [
  '1e9/day × 1 KB → shards',
  '100M users × 10 requests/user/day → requests/s',
  '5000 requests/s × 200 ms → concurrency',
  '12 shards × $0.015/shard/h',
  '100 TB → PB',
] as const;

/** A calculator beside the board: every line with its result, kept with the board. */
export function PadAside() {
  const { board } = useSession();
  const { design, sketch } = useDocument();
  const text = sketch.pad ?? '';
  const lines = text.split('\n');
  const book = design.settings.figures;
  const capacities = useMemo(() => capacitiesOf(catalog, book), [book]);
  const results = useMemo(() => padResults(text, capacities), [text, capacities]);
  const [active, setActive] = useState(() => Math.max(0, lines.length - 1));
  const [caret, setCaret] = useState<Caret | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const field = (line: number) => list.current?.querySelectorAll('input')[line];

  // The keys that open the pad are followed by a sum.
  useEffect(() => list.current?.querySelector<HTMLInputElement>('li:last-child input')?.focus(), []);
  // A line that is made or joined takes the caret once it is there.
  useLayoutEffect(() => {
    if (caret === null) return;
    const input = list.current?.querySelectorAll('input')[caret.line];
    input?.focus();
    input?.setSelectionRange(caret.column, caret.column);
    setCaret(null);
  }, [caret]);

  const write = (next: string) => board.apply({ kind: 'set-pad', text: next }, 'amend');
  const type = (typed: Typed) => {
    write(typed.text);
    setActive(typed.caret.line);
    setCaret(typed.caret);
  };

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>, line: number) {
    if (event.nativeEvent.isComposing) return;
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    const [start, end] = [selectionStart ?? value.length, selectionEnd ?? value.length];
    if (event.key === 'Enter') type(inserted(text, line, [start, end], '\n'));
    else if (event.key === 'Backspace' && start === 0 && end === 0) {
      const joined = joinedUp(text, line);
      if (joined === null) return;
      type(joined);
    } else if (event.key === 'Delete' && start === value.length) {
      const joined = joinedUp(text, line + 1);
      if (joined === null) return;
      type(joined);
    } else if (event.key === 'ArrowUp' && line > 0) setCaret({ line: line - 1, column: start });
    else if (event.key === 'ArrowDown' && line + 1 < lines.length) setCaret({ line: line + 1, column: start });
    else return;
    event.preventDefault();
  }

  function onPaste(event: ClipboardEvent<HTMLInputElement>, line: number) {
    const pasted = event.clipboardData.getData('text/plain');
    if (!/[\r\n]/.test(pasted)) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget;
    type(inserted(text, line, [selectionStart ?? 0, selectionEnd ?? 0], pasted));
  }

  /** An example goes on a line of its own. */
  function add(example: string) {
    const last = lines.length - 1;
    const end = (lines[last] ?? '').length;
    type(inserted(text, last, [end, end], end === 0 ? example : `\n${example}`));
  }

  /** A capacity goes behind the line that is worked on, where its own result would stand. */
  function convert(name: string) {
    const line = Math.min(active, lines.length - 1);
    const end = (lines[line] ?? '').length;
    type(inserted(text, line, [end, end], end === 0 ? `ans → ${name}` : ` → ${name}`));
  }

  const current = results[Math.min(active, results.length - 1)];
  return (
    <AsideFrame title="Calculator" about="Sums with units, kept with the board">
      <section className="pad">
        <ol ref={list} aria-label="Lines">
          {lines.map((line, k) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name than its place.
            <li key={k} className={k === active ? 'pad-line active' : 'pad-line'}>
              <input
                aria-label={`Line ${k + 1}`}
                aria-describedby={`pad-result-${k}`}
                autoComplete="off"
                spellCheck={false}
                value={line}
                placeholder={text === '' ? examples[0] : ''}
                onChange={(event) => write(lines.with(k, event.target.value).join('\n'))}
                onFocus={() => setActive(k)}
                onBlur={() => board.settle()}
                onKeyDown={(event) => onKeyDown(event, k)}
                onPaste={(event) => onPaste(event, k)}
              />
              <ResultView id={`pad-result-${k}`} result={results[k]} typing={k === active} />
            </li>
          ))}
        </ol>
        <button
          type="button"
          className="pad-rest"
          tabIndex={-1}
          aria-hidden="true"
          onClick={() => field(lines.length - 1)?.focus()}
        />
        <CopyButton text={text} results={results} />
      </section>
      {current?.kind === 'value' && <About value={current} />}
      <section>
        <h2>
          <span>Round up to whole</span>
        </h2>
        <div className="pad-chips">
          {capacities.map(({ name, aliases: [usual = name], label }) => (
            <button key={name} type="button" className="button" title={label} onClick={() => convert(usual)}>
              → {usual}
            </button>
          ))}
        </div>
      </section>
      <section>
        <h2>
          <span>Examples</span>
        </h2>
        <ul className="pad-examples">
          {examples.map((example) => (
            <li key={example}>
              <button type="button" className="link" onClick={() => add(example)}>
                {example}
              </button>
            </li>
          ))}
        </ul>
        <p className="muted caption pad-help">
          Name a line to use it below: rate = 1e9/day. ans is the last result. 1B is a billion, 1 B a byte. KB count
          1,000, KiB 1,024 bytes.
        </p>
      </section>
    </AsideFrame>
  );
}

/** A problem of the line that is being typed may yet go away, so it is said quietly. */
function ResultView({
  id,
  result,
  typing,
}: {
  readonly id: string;
  readonly result: PadResult | undefined;
  readonly typing: boolean;
}) {
  switch (result?.kind) {
    case 'value':
      return (
        <b id={id} className="pad-result figure">
          {result.text}
        </b>
      );
    case 'problem':
      return (
        <span id={id} className={typing ? 'pad-problem caption muted' : 'pad-problem caption tight'}>
          {result.message} <span className="muted">Character {result.at + 1}.</span>
        </span>
      );
    default:
      return <span id={id} />;
  }
}

function resultText(result: PadResult): string {
  return result.kind === 'value' ? result.text : '';
}

function CopyButton({ text, results }: { readonly text: string; readonly results: readonly PadResult[] }) {
  const { board, host } = useSession();
  if (text.trim() === '') return null;
  return (
    <button
      type="button"
      className="button pad-copy"
      onClick={async () => {
        const copied = await host.writeClipboard({ text: withResults(text, results.map(resultText)) });
        board.tell(
          copied.ok
            ? { kind: 'info', text: 'Copied the lines with their results.' }
            : { kind: 'error', text: copied.error.message },
        );
      }}
    >
      <Copy size={14} />
      Copy with results
    </button>
  );
}
