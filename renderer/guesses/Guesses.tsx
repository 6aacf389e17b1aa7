import { type KeyboardEvent, useEffect, useRef } from 'react';
import { serviceOf } from '../../shared/catalog/index.ts';
import { counted } from '../../shared/wording/numbers.ts';
import { catalog } from '../store/catalog.ts';
import { useBoardState, useSession } from '../store/use-store.ts';
import type { Guess } from './guesses.ts';

/** What a drawing left open: each box with the services that it may be. Nothing waits for it; all that is chosen here is one step. */
export function Guesses({ list }: { readonly list: readonly Guess[] }) {
  const session = useSession();
  const { board } = session;
  const nodes = useBoardState((state) => state.timeline.document.design.nodes);
  const panel = useRef<HTMLElement>(null);
  const services = new Map(nodes.map(({ id, service }) => [id, service]));
  const rows = list.filter(({ node }) => services.has(node));

  useEffect(() => {
    // Reached at once by keyboard; Escape leads back to the board.
    panel.current?.focus();
    return () => {
      board.settle();
      board.view({ highlight: null });
    };
  }, [board]);

  if (rows.length === 0) return null;

  const close = () => {
    const { guesses } = board.get();
    // They stay within reach of “Show Guesses”.
    board.view({ guesses: guesses && { ...guesses, isShown: false } });
    session.canvas.current?.focus();
  };
  const choose = ({ node }: Guess, service: string) => {
    if (services.get(node) !== service) board.apply({ kind: 'set-service', id: node, service }, 'amend');
  };
  const goTo = (row: number) => {
    const items = panel.current?.querySelectorAll<HTMLElement>('li');
    const item = items?.[Math.min(Math.max(row, 0), rows.length - 1)];
    item?.querySelector<HTMLElement>('[aria-pressed="true"], button')?.focus();
  };
  const press = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey) return;
    const item = event.target instanceof Element ? event.target.closest('li') : null;
    const row = item === null ? -1 : [...(item.parentElement?.children ?? [])].indexOf(item);
    const guess = rows[Math.max(row, 0)];
    const option = /^[1-9]$/.test(key) ? guess?.options[Number(key) - 1] : undefined;
    if (key === 'Escape') close();
    else if (key === 'ArrowDown') goTo(row + 1);
    else if (key === 'ArrowUp') goTo(row - 1);
    else if (guess !== undefined && option !== undefined) {
      choose(guess, option);
      goTo(Math.max(row, 0) + 1);
    } else if (!/^[1-9]$/.test(key)) return;
    // What is a key here is none of the board's.
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <section ref={panel} className="guesses" aria-labelledby="guesses-title" tabIndex={-1} onKeyDown={press}>
      <header>
        <h2 id="guesses-title">
          {counted(`${rows.length}`, rows.length === 1 ? 'box is a guess' : 'boxes are guesses')}
        </h2>
        <p className="muted grow">A number chooses, arrows go from box to box.</p>
        <button type="button" className="button" onClick={close}>
          Done
        </button>
      </header>
      <ul>
        {rows.map((guess) => (
          <li key={guess.node} onFocus={() => board.view({ highlight: guess.node })}>
            <span className="grow" title={guess.label}>
              {guess.label}
            </span>
            <fieldset aria-label={guess.label}>
              {guess.options.map((service, i) => (
                <button
                  key={service}
                  type="button"
                  className="button"
                  aria-pressed={services.get(guess.node) === service}
                  onClick={() => choose(guess, service)}
                >
                  <kbd>{i + 1}</kbd> {service === 'generic' ? 'Plain box' : serviceOf(catalog, service).name}
                </button>
              ))}
            </fieldset>
          </li>
        ))}
      </ul>
    </section>
  );
}
