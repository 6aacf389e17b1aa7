import { Undo2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { statsOf } from '../../../shared/practice/drills/stats.ts';
import { type Drills, dayHere } from './use-drills.ts';
import { useKeys } from './use-keys.ts';

/** Nothing is left for now: what was done, and what comes when. */
export function EndOfSitting({
  drills,
  now,
  answered,
  canTakeBack,
  topics,
  onTakeBack,
  onMore,
}: {
  readonly drills: Drills;
  readonly now: number;
  readonly answered: number;
  readonly canTakeBack: boolean;
  /** What was asked; `null` is all. */
  readonly topics: ReadonlySet<string> | null;
  readonly onTakeBack: () => Promise<void>;
  readonly onMore: () => void;
}) {
  const { cards, learning } = drills;
  const { forecast } = statsOf(cards, learning, now, dayHere);
  const coming = forecast.filter(({ inDays, due }) => inDays > 0 && due > 0).slice(0, 5);
  const isMore = cards.some(({ id, topic }) => !learning.memory.has(id) && (topics === null || topics.has(topic)));
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  useKeys((key, into) => {
    if (key !== 'u' || into !== null || !canTakeBack) return 'none';
    void onTakeBack();
    return 'used';
  });
  return (
    <section className="drill-card drill-end" aria-labelledby="drill-end">
      <h2 id="drill-end" className="drill-question" ref={title} tabIndex={-1}>
        {topics !== null ? 'Nothing more of these topics for now' : 'That is all for today'}
      </h2>
      <p>
        {answered === 0
          ? 'No card is due.'
          : answered === 1
            ? 'One card answered in this sitting.'
            : `${answered} cards answered in this sitting.`}
      </p>
      {coming.length > 0 && (
        <>
          <h3 className="drill-subtitle">What comes when</h3>
          <ul className="drill-coming">
            {coming.map(({ inDays, due }) => (
              <li key={inDays}>
                <span>{inDays === 1 ? 'Tomorrow' : `In ${inDays} days`}</span>
                <b className="figure">{due === 1 ? '1 card' : `${due} cards`}</b>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="drill-actions">
        {isMore && (
          <button type="button" className="button" onClick={onMore}>
            Ten more new cards
          </button>
        )}
        {canTakeBack && (
          <button type="button" className="button" aria-keyshortcuts="u" onClick={() => void onTakeBack()}>
            <Undo2 size={14} aria-hidden />
            Take the last back <kbd>U</kbd>
          </button>
        )}
      </div>
    </section>
  );
}
