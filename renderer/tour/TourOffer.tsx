import { useBoard } from '../store/use-store.ts';

/** Offers the tour to who starts Edgewise for the first time; it asks for nothing and stands in nobody's way. */
export function TourOffer() {
  const board = useBoard();
  return (
    <section className="tour-offer" aria-label="Tour of the first minute">
      <p className="grow">
        <b>New here?</b> <span className="muted">A tour of one minute.</span>
      </p>
      <button type="button" className="button" onClick={() => board.view({ tour: null })}>
        No, Thanks
      </button>
      <button type="button" className="button primary" onClick={() => board.view({ tour: 0 })}>
        Show Me
      </button>
    </section>
  );
}
