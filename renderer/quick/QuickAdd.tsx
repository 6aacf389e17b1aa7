import { Workflow } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { problemText } from '../../shared/line/line.ts';
import { readLine } from '../../shared/line/read-line.ts';
import { applyEdit } from '../../shared/model/edit.ts';
import { takeTyped } from '../commands/type-ahead.ts';
import { ServiceIcon } from '../controls/ServiceIcon.tsx';
import { boxAround, boxOf } from '../edits/extent.ts';
import { rememberServices } from '../panels/place-service.ts';
import { catalog } from '../store/catalog.ts';
import { useSession } from '../store/use-store.ts';
import { countsText, unknownNames } from './counts.ts';
import './quick.css';
import { Readback } from './Readback.tsx';
import { type Offer, suggest, taken } from './suggest.ts';

/** A line of text that becomes a drawing: read back, completed, and shown on the board as dashed ghosts while it is typed. */
export function QuickAdd({ start }: { readonly start: string | undefined }) {
  const session = useSession();
  const { board, canvas } = session;
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  // The board as it was when the line began: nothing else can change it while the dialog is open.
  const [opened] = useState(() => {
    const document = board.document();
    const chosen = board.get().selection;
    const from = document.design.nodes.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
    return {
      document,
      from,
      text: start ?? (from.length === 1 ? '> ' : ''),
      centre: canvas.current?.centre() ?? { x: 0, y: 0 },
      goBack: canvas.current?.remember() ?? (() => {}),
    };
  });
  const { document, from, centre } = opened;
  const place = usePlaceOnScreen();
  const [{ text, caret }, setTyped] = useState({ text: opened.text, caret: opened.text.length });
  const [active, setActive] = useState(0);
  const read = useMemo(() => readLine(text, { catalog, document, from, centre }), [text, document, from, centre]);
  const offers = useMemo(
    () => suggest({ text, caret, read, catalog, document, from }),
    [text, caret, read, document, from],
  );
  const shown = [...offers.matches, ...offers.next];
  const current = shown[Math.min(active, shown.length - 1)];
  const blocking = read.problems.find(({ unfinished }) => !unfinished);
  const plainBoxes = unknownNames(read.draft);

  useEffect(() => {
    const { draft, edit } = read;
    if (edit === null) {
      board.view({ ghost: null });
      return;
    }
    const after = applyEdit(document, edit);
    const ids = [...draft.nodes, ...draft.groups, ...draft.edges].map(({ id }) => id);
    board.view({ ghost: { document: after, ids: new Set(ids) } });
  }, [board, document, read]);
  useEffect(() => () => board.view({ ghost: null }), [board]);
  useEffect(() => {
    const ahead = takeTyped();
    if (ahead !== '') setTyped((now) => ({ text: now.text + ahead, caret: now.text.length + ahead.length }));
  }, []);

  // React puts the caret at the end when it sets the text; after a completion it belongs behind the word.
  useEffect(() => {
    const field = input.current;
    if (field !== null && field.selectionStart !== caret) field.setSelectionRange(caret, caret);
  }, [caret]);

  function type(next: { readonly text: string; readonly caret: number }) {
    setTyped(next);
    setActive(0);
  }

  function choose(offer: Offer) {
    type(taken(text, offer));
    input.current?.focus();
  }

  function close() {
    board.view({ ghost: null });
    board.show(null);
  }

  function draw() {
    const { draft, edit } = read;
    if (blocking !== undefined || edit === null) return;
    board.apply(edit, 'record');
    const things = [...draft.groups, ...draft.nodes].map(({ id }) => id);
    const chosen = things.length > 0 ? things : draft.edges.map(({ id }) => id);
    if (chosen.length > 0) board.select(chosen);
    rememberServices(board, draft.nodes.map(({ service }) => service).reverse());
    close();
    opened.goBack();
    const drawn = boxAround(things.map((id) => boxOf(board.document(), id)).filter((box) => box !== null));
    const wasEmpty = document.design.nodes.length + document.design.groups.length === 0;
    // The start screen goes and panels come with this change: the board has its size a frame later.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (wasEmpty) canvas.current?.fit();
        else if (drawn !== null) canvas.current?.bring(drawn, 0);
      }),
    );
  }

  function onKeyDown(event: React.KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      draw();
    } else if (event.key === 'Tab' && !event.shiftKey) {
      event.preventDefault();
      if (current !== undefined) choose(current);
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && shown.length > 0) {
      event.preventDefault();
      const by = event.key === 'ArrowDown' ? 1 : -1;
      setActive((Math.min(active, shown.length - 1) + by + shown.length) % shown.length);
    }
  }

  const option = (offer: Offer) => (
    <div
      key={offer.id}
      id={`${listId}-${offer.id}`}
      role="option"
      aria-selected={offer === current}
      tabIndex={-1}
      className={offer === current ? 'quick-row active' : 'quick-row'}
      // The field keeps the focus.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => choose(offer)}
      onKeyDown={(event) => event.key === 'Enter' && choose(offer)}
    >
      <ServiceIcon service={offer.service} size={24} />
      <span className="medium cut">{offer.name}</span>
      <span className="muted cut grow">{offer.note}</span>
      {offer === current && <kbd>Tab</kbd>}
    </div>
  );

  return (
    <Dialog.Root
      open
      onOpenChange={(open) => {
        if (open) return;
        opened.goBack();
        close();
      }}
    >
      <Dialog.Portal>
        <Dialog.Overlay className="quick-overlay" />
        <Dialog.Content
          className="quick"
          style={place}
          aria-describedby={undefined}
          onOpenAutoFocus={(event) => {
            // As it comes the field's text would be selected, and the first letter would take its place.
            event.preventDefault();
            input.current?.focus();
            input.current?.setSelectionRange(caret, caret);
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            canvas.current?.focus();
          }}
        >
          <Dialog.Title className="unseen">Quick add</Dialog.Title>
          <div className="quick-field">
            <Workflow size={18} className="muted" />
            <input
              ref={input}
              role="combobox"
              aria-label="Line to draw"
              aria-expanded={shown.length > 0}
              aria-controls={listId}
              aria-autocomplete="list"
              {...(current ? { 'aria-activedescendant': `${listId}-${current.id}` } : {})}
              aria-invalid={blocking !== undefined}
              placeholder="client > apigw > lambda x3 > ddb"
              value={text}
              spellCheck={false}
              autoComplete="off"
              onChange={(event) => {
                const { value, selectionStart } = event.target;
                type({ text: value, caret: selectionStart ?? value.length });
              }}
              onSelect={(event) => {
                const { selectionStart } = event.currentTarget;
                if (selectionStart !== null && selectionStart !== caret) setTyped({ text, caret: selectionStart });
              }}
              onPaste={(event) => {
                // A field of one row would run rows together; each of them is a flow.
                const pasted = event.clipboardData.getData('text/plain');
                if (!/[\n\r]/.test(pasted)) return;
                event.preventDefault();
                const { selectionStart, selectionEnd } = event.currentTarget;
                const head = text.slice(0, selectionStart ?? caret) + pasted.trim().replaceAll(/\s*[\n\r]+\s*/g, '; ');
                type({ text: head + text.slice(selectionEnd ?? caret), caret: head.length });
              }}
              onKeyDown={onKeyDown}
            />
            <kbd>Esc</kbd>
          </div>
          {read.line.flows.length > 0 && <Readback line={read.line} draft={read.draft} />}
          <div className="quick-list" id={listId} role="listbox" aria-label="What fits here">
            {offers.matches.length > 0 && (
              // biome-ignore lint/a11y/useSemanticElements: a listbox has no element for its groups
              <div role="group" aria-label={`Matches “${offers.typed}”`}>
                <div className="quick-head" aria-hidden="true">
                  Matches “{offers.typed}”
                </div>
                {offers.matches.map(option)}
              </div>
            )}
            {offers.next.length > 0 && (
              // biome-ignore lint/a11y/useSemanticElements: a listbox has no element for its groups
              <div role="group" aria-label={`Often next after ${offers.after}`}>
                <div className="quick-head" aria-hidden="true">
                  Often next after {offers.after}
                </div>
                {offers.next.map(option)}
              </div>
            )}
          </div>
          {shown.length === 0 && text.trim() === '' && <Hints />}
          <div className="quick-foot">
            <span className="grow cut" role="status">
              {blocking !== undefined ? (
                <span className="quick-problem">{sentence(problemText(blocking))}</span>
              ) : (
                <>
                  {read.edit === null ? 'Type what leads to what' : countsText(read.draft)}
                  {plainBoxes.length > 0 && (
                    <span className="muted">
                      {plainBoxes.length === 1 ? ' · a plain box: ' : ' · plain boxes: '}
                      {plainBoxes.join(', ')}
                    </span>
                  )}
                </>
              )}
            </span>
            <span className="muted" aria-hidden="true">
              <kbd>;</kbd> new line of flow
            </span>
            <button
              type="button"
              className="quick-draw"
              disabled={blocking !== undefined || read.edit === null}
              onClick={draw}
            >
              <kbd>Enter</kbd> draw
            </button>
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

const hints = [
  ['client > apigw > lambda > ddb', 'arrows from one to the next'],
  ['sns > (sqs > lambda) x3', 'three of a branch; a, b is two side by side'],
  ['Orders:lambda -[events]~> sqs', 'a name, words on the arrow, asynchronous'],
  ['region us-east-1 { vpc { ec2 > rds } }', 'containers'],
  ['client(1000/s) > kinesis(12 shards)', 'what sizes them'],
] as const;

/** What can be written, for whoever has written nothing yet. */
function Hints() {
  return (
    <dl className="quick-hints">
      {hints.map(([line, meaning]) => (
        <div key={line}>
          <dt>{line}</dt>
          <dd className="muted">{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const width = 640;
const gap = 32;

/** Stays over the board when the window gets another size. */
function usePlaceOnScreen(): React.CSSProperties {
  const [place, setPlace] = useState(placeOnScreen);
  useEffect(() => {
    const follow = () => setPlace(placeOnScreen());
    window.addEventListener('resize', follow);
    return () => window.removeEventListener('resize', follow);
  }, []);
  return place;
}

/** Over the board's own middle, near its top. */
function placeOnScreen(): React.CSSProperties {
  const surface = window.document.querySelector('main.surface')?.getBoundingClientRect();
  if (surface === undefined) return {};
  const wide = Math.min(width, surface.width - gap);
  return {
    left: surface.left + (surface.width - wide) / 2,
    top: surface.top + Math.min(gap, surface.height * 0.04),
    width: wide,
  };
}
