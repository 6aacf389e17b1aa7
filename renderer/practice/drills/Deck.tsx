import { Download, Trash2, Upload } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Issue } from '../../../shared/model/result.ts';
import { deckCsv } from '../../../shared/practice/deck/deck-csv.ts';
import { readDeck } from '../../../shared/practice/deck/deck-read.ts';
import { topicName } from '../../../shared/practice/drills/topics.ts';
import { catalog } from '../../store/catalog.ts';
import { useSession } from '../../store/use-store.ts';
import type { Drills } from './use-drills.ts';

interface Refused {
  readonly file: string;
  readonly issues: readonly Issue[];
}

/** The deck as a file: out for Anki and spreadsheets, in with cards of one's own. */
export function Deck({ drills }: { readonly drills: Drills }) {
  const { board, host } = useSession();
  const { cards, facts, own } = drills;
  const input = useRef<HTMLInputElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [said, setSaid] = useState('');

  async function write(name: string, only: 'all' | 'own'): Promise<void> {
    const chosen = only === 'all' ? cards : cards.filter(({ isOwn }) => isOwn === true);
    const result = await host.exportFile({
      suggestedName: name,
      kind: 'csv',
      bytes: new TextEncoder().encode(deckCsv(chosen, facts)),
    });
    if (!result.ok) board.tell({ kind: 'error', text: result.error.message });
    else if (result.value !== null) setSaid(`${chosen.length} cards written to ${result.value.name}.`);
  }

  async function take(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    setSaid('');
    setRefused(null);
    const known = new Set(cards.filter(({ isOwn }) => isOwn !== true).map(({ id }) => id));
    const read = readDeck(await file.text(), known);
    if (!read.ok) {
      setRefused({ file: file.name, issues: read.error });
      return;
    }
    const { cards: added, leftOut } = read.value;
    if (added.length > 0 && !(await drills.addOwn(added))) return;
    const rest = leftOut === 0 ? '' : ` ${leftOut} of the program’s own cards were left out: they are here already.`;
    setSaid(`${added.length === 1 ? '1 card' : `${added.length} cards`} read from ${file.name}.${rest}`);
  }

  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const place = page.current;
    const over = (event: DragEvent) => event.preventDefault();
    // The window itself would open what is dropped as a board.
    const drop = (event: DragEvent) => {
      event.preventDefault();
      event.stopPropagation();
      void latest.current(event.dataTransfer?.files[0]);
    };
    place?.addEventListener('dragover', over);
    place?.addEventListener('drop', drop);
    return () => {
      place?.removeEventListener('dragover', over);
      place?.removeEventListener('drop', drop);
    };
  }, []);

  async function remove(): Promise<void> {
    const answer = await host.confirm({
      message: `Remove your ${own.length} cards?`,
      detail: 'What you answered of them stays kept, and counts again when the same cards come back.',
      choices: ['Remove', 'Cancel'],
      defaultChoice: 1,
      cancelChoice: 1,
    });
    if (answer.ok && answer.value === 0) await drills.removeOwn();
  }

  return (
    <div className="drill-deck" ref={page}>
      <section className="drill-box" aria-labelledby="deck-out">
        <h2 id="deck-out">Out</h2>
        <p className="muted">
          A CSV file that Anki reads with its tags, and every spreadsheet: question, answer, why, source, topic.
        </p>
        <div className="drill-actions">
          <button type="button" className="button primary" onClick={() => void write('Edgewise drills', 'all')}>
            <Download size={14} aria-hidden />
            Export all {cards.length} cards
          </button>
          {own.length > 0 && (
            <button type="button" className="button" onClick={() => void write('My cards', 'own')}>
              Export my {own.length} cards
            </button>
          )}
        </div>
      </section>
      <section className="drill-box" aria-labelledby="deck-in">
        <h2 id="deck-in">In</h2>
        <p className="muted">
          A CSV file with columns named Question and Answer, and if you like Why, Source and Topic; or notes that Anki
          exported without HTML. Drop it here, or choose it. A card with a known question is put in its place.
        </p>
        <div className="drill-actions">
          <button type="button" className="button" onClick={() => input.current?.click()}>
            <Upload size={14} aria-hidden />
            Choose a file…
          </button>
          <input
            ref={input}
            type="file"
            hidden
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            onChange={(event) => {
              void take(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
        </div>
        <p role="status">{said}</p>
        {refused !== null && (
          <div className="drill-issues" role="alert">
            <p>
              <b>{refused.file} was not read.</b> Nothing was changed.
            </p>
            <ul>
              {refused.issues.slice(0, 100).map(({ line, message }) => (
                <li key={`${line} ${message}`}>
                  <span className="figure">Line {line}</span> {message}
                </li>
              ))}
            </ul>
            {refused.issues.length > 100 && <p>And {refused.issues.length - 100} more.</p>}
          </div>
        )}
      </section>
      {own.length > 0 && (
        <section className="drill-box" aria-labelledby="deck-own">
          <h2 id="deck-own">My cards</h2>
          <table className="drill-table">
            <thead>
              <tr>
                <th scope="col">Question</th>
                <th scope="col">Answer</th>
                <th scope="col">Topic</th>
              </tr>
            </thead>
            <tbody>
              {own.slice(0, 200).map((card) => (
                <tr key={card.id}>
                  <th scope="row">{card.question}</th>
                  <td>{card.answer}</td>
                  <td>{topicName(card.topic, catalog)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {own.length > 200 && <p className="muted">And {own.length - 200} more.</p>}
          <div className="drill-actions">
            <button type="button" className="button" onClick={() => void remove()}>
              <Trash2 size={14} aria-hidden />
              Remove my cards…
            </button>
          </div>
        </section>
      )}
    </div>
  );
}
