import { X } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { State } from '../store/state.ts';
import { useBoard, useBoardState, useSession } from '../store/use-store.ts';
import { type TourStep, tourSteps } from './steps.ts';

/** Room between what is pointed at and the card, px. */
const gap = 14;
const width = 320;

/** A card that goes with a newcomer through the first minute. It lies beside what it speaks of and stops nothing. */
export function Tour({ at }: { readonly at: number }) {
  const { canvas } = useSession();
  const board = useBoard();
  const card = useRef<HTMLElement>(null);
  const step = tourSteps[at];
  const place = usePlace(step?.at ?? [], card);
  useDone(at);

  function leave() {
    board.view({ tour: null });
    canvas.current?.focus();
  }
  const go = (next: number) => (next < tourSteps.length ? board.view({ tour: Math.max(0, next) }) : leave());

  // biome-ignore lint/correctness/useExhaustiveDependencies: every step is read out as it comes
  useEffect(() => {
    // Whoever is typing or drawing goes on doing so.
    if (document.activeElement === document.body || document.activeElement?.closest('.tour')) {
      card.current?.querySelector<HTMLElement>('.primary')?.focus({ preventScroll: true });
    }
  }, [at]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.stopPropagation();
      board.view({ tour: null });
      canvas.current?.focus();
    };
    // Before anything else hears it: Escape ends the tour, whatever is open.
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [board, canvas]);

  if (step === undefined) return null;
  return (
    <>
      {place !== null && <div className="tour-ring" style={place.ring} />}
      <section
        ref={card}
        className="tour"
        aria-label="Tour of the first minute"
        style={place?.card ?? { right: 16, bottom: 48 }}
      >
        <div className="row">
          <b className="panel-title grow">{step.title}</b>
          <button
            type="button"
            className="icon-button"
            aria-label="End the tour"
            title="End the tour (Esc)"
            onClick={leave}
          >
            <X size={14} />
          </button>
        </div>
        <p aria-live="polite">{step.text}</p>
        <div className="row tour-foot">
          <span className="muted figure grow">
            {at + 1} of {tourSteps.length}
          </span>
          {at > 0 && (
            <button type="button" className="button" onClick={() => go(at - 1)}>
              Back
            </button>
          )}
          <button type="button" className="button primary" onClick={() => go(at + 1)}>
            {at === tourSteps.length - 1 ? 'Done' : 'Next'}
          </button>
        </div>
      </section>
    </>
  );
}

/** Goes on when the person has done what the step is about. */
function useDone(at: number): void {
  const board = useBoard();
  useEffect(() => {
    const start = board.get();
    return board.store.subscribe((state) => {
      if (state.tour === at && isDone(tourSteps[at]?.done, start, state)) {
        board.view({ tour: at + 1 < tourSteps.length ? at + 1 : null });
      }
    });
  }, [at, board]);
}

function isDone(what: TourStep['done'] | undefined, start: State, now: State): boolean {
  const [before, after] = [start.timeline.document.design, now.timeline.document.design];
  switch (what) {
    case 'added':
      return after.nodes.length > before.nodes.length;
    case 'connected':
      return after.edges.length > before.edges.length;
    case 'certificate':
      return now.certificate !== null && now.certificate !== start.certificate;
    case 'export':
      return now.dialog?.kind === 'export';
    default:
      return false;
  }
}

interface Place {
  readonly ring: React.CSSProperties;
  readonly card: React.CSSProperties;
}

/** Where the ring and the card stand, kept up while the window changes. */
function usePlace(selectors: readonly string[], card: React.RefObject<HTMLElement | null>): Place | null {
  const [place, setPlace] = useState<Place | null>(null);
  // The window lays itself out anew with every one of these.
  const shape = useBoardState((state) => `${state.opened} ${state.zoom} ${state.narrow} ${state.drawer}`);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked up again for every step and shape of the window
  useLayoutEffect(() => {
    const look = () => setPlace(placeBeside(selectors, card.current?.offsetHeight ?? 160));
    look();
    const timer = window.setInterval(look, 400);
    window.addEventListener('resize', look);
    return () => {
      window.clearInterval(timer);
      window.removeEventListener('resize', look);
    };
  }, [selectors, shape]);
  return place;
}

function placeBeside(selectors: readonly string[], height: number): Place | null {
  const target = selectors.map((selector) => document.querySelector(selector)).find((found) => found !== null);
  if (target == null) return null;
  const box = target.getBoundingClientRect();
  const { innerWidth, innerHeight } = window;
  const isLarge = box.height > innerHeight / 2;
  const clamp = (value: number, most: number) => Math.max(12, Math.min(value, most - 12));
  const below = box.bottom + gap + height < innerHeight - 40;
  const left = isLarge ? box.right - width - 16 : clamp(box.left + box.width / 2 - width / 2, innerWidth - width);
  const top = isLarge
    ? box.bottom - height - 72
    : below
      ? box.bottom + gap
      : clamp(box.top - gap - height, innerHeight - height);
  return {
    ring: { left: box.left - 4, top: box.top - 4, width: box.width + 8, height: box.height + 8 },
    card: { left, top },
  };
}
