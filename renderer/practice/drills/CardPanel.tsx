import { Eye, Undo2 } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Card } from '../../../shared/practice/drills/card.ts';
import { spanWords } from '../../../shared/practice/drills/days.ts';
import { type Judged, judgeNumber } from '../../../shared/practice/drills/judge-number.ts';
import { nextDues } from '../../../shared/practice/drills/learning.ts';
import { type Rating, ratings } from '../../../shared/practice/drills/log.ts';
import { topicName } from '../../../shared/practice/drills/topics.ts';
import { StatusMark } from '../../controls/StatusMark.tsx';
import { catalog } from '../../store/catalog.ts';
import { dateNow } from '../clock.ts';
import { Sources } from './Sources.tsx';
import type { Drills } from './use-drills.ts';
import { useKeys } from './use-keys.ts';

const ratingWords: Readonly<Record<Rating, string>> = { 1: 'Again', 2: 'Hard', 3: 'Good', 4: 'Easy' };

/** One card: its question, then its answer with where it is read, and the four ratings with when each brings it back. */
export function CardPanel({
  card,
  drills,
  left,
  isNew,
  canTakeBack,
  onRate,
  onTakeBack,
}: {
  readonly card: Card;
  readonly drills: Drills;
  readonly left: number;
  readonly isNew: boolean;
  readonly canTakeBack: boolean;
  readonly onRate: (rating: Rating) => Promise<void>;
  readonly onTakeBack: () => Promise<void>;
}) {
  const [isOpen, setIsOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [hasSources, setHasSources] = useState(false);
  const isBusy = useRef(false);
  const panel = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const answer = useRef<HTMLParagraphElement>(null);
  const judged: Judged | null =
    isOpen && typed.trim() !== '' && card.number !== undefined ? judgeNumber(typed, card.number) : null;

  // The question is read out, then the answer; keys go on from there.
  useEffect(() => {
    if (document.activeElement === document.body || panel.current?.closest('main')?.contains(document.activeElement))
      panel.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    if (isOpen) answer.current?.focus({ preventScroll: true });
  }, [isOpen]);

  async function once(work: () => Promise<void>): Promise<void> {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      await work();
    } finally {
      isBusy.current = false;
    }
  }
  const rate = (rating: Rating) => void once(() => onRate(rating));

  useKeys((key, into) => {
    const isTyping = into === field.current && into !== null;
    if (into !== null && !isTyping) return 'none';
    if (!isOpen && (key === ' ' || key === 'Enter') && (!isTyping || key === 'Enter' || typed === '')) setIsOpen(true);
    else if (isTyping) return 'none';
    else if (isOpen && /^[1-4]$/.test(key)) rate(Number(key) as Rating);
    else if (!isOpen && card.number !== undefined && /^[\d.$]$/.test(key)) {
      // The digit itself goes into the field.
      field.current?.focus();
      return 'typed';
    } else if (key === 'u' && canTakeBack) void once(onTakeBack);
    else if (key === 'e' && isOpen) setHasSources((before) => !before);
    else return 'none';
    return 'used';
  });

  return (
    <section className="drill-card" aria-labelledby="drill-question" ref={panel} tabIndex={-1}>
      <header className="drill-head caption muted">
        <span>{topicName(card.topic, catalog)}</span>
        {isNew && <span className="drill-chip">new</span>}
        {card.isOwn === true && <span className="drill-chip">own card</span>}
        <span className="grow" />
        <span className="figure">{left === 1 ? 'last one' : `${left} left`}</span>
      </header>
      <h2 className="drill-question" id="drill-question">
        {card.question}
      </h2>
      {card.number !== undefined && (
        <label className="drill-typed">
          <span className="muted">Your number</span>
          <span className="field">
            <input
              ref={field}
              className="figure"
              autoComplete="off"
              spellCheck={false}
              value={typed}
              readOnly={isOpen}
              placeholder="optional"
              onChange={(event) => setTyped(event.target.value)}
            />
            <span className="muted cut drill-unit">{unitShown(card.number.unit)}</span>
          </span>
        </label>
      )}
      {isOpen ? (
        <Answer card={card} judged={judged} answer={answer} />
      ) : (
        <div className="drill-actions">
          <button type="button" className="button primary drill-large" onClick={() => setIsOpen(true)}>
            <Eye size={16} aria-hidden />
            Show the answer <kbd>Space</kbd>
          </button>
        </div>
      )}
      {isOpen && (
        <Ratings
          lines={drills.lines}
          card={card.id}
          suggests={judged?.kind === 'judged' ? judged.suggests : null}
          onRate={rate}
        />
      )}
      <footer className="drill-foot">
        {isOpen && (
          <button
            type="button"
            className="button"
            aria-expanded={hasSources}
            aria-keyshortcuts="e"
            onClick={() => setHasSources(!hasSources)}
          >
            {hasSources ? 'Hide the source' : 'Source'} <kbd>E</kbd>
          </button>
        )}
        <span className="grow" />
        {canTakeBack && (
          <button type="button" className="button" aria-keyshortcuts="u" onClick={() => void once(onTakeBack)}>
            <Undo2 size={14} aria-hidden />
            Take the last back <kbd>U</kbd>
          </button>
        )}
      </footer>
      {isOpen && hasSources && <Sources card={card} facts={drills.facts} />}
    </section>
  );
}

function Answer({
  card,
  judged,
  answer,
}: {
  readonly card: Card;
  readonly judged: Judged | null;
  readonly answer: React.RefObject<HTMLParagraphElement | null>;
}) {
  return (
    <div className="drill-answer">
      <p className="drill-answer-text" ref={answer} tabIndex={-1}>
        {card.answer}
      </p>
      {judged !== null && (
        <p className="drill-judged" role="status">
          <StatusMark status={judged.kind === 'judged' && judged.isRight ? 'ok' : 'tight'} /> {judged.says}
        </p>
      )}
      {card.books !== undefined && (
        <p className="drill-books">
          <span className="differs" aria-hidden>
            ≠
          </span>
          <span>
            AWS says {card.books.aws}; the guide says {card.books.guide}.
          </span>
        </p>
      )}
      {card.because !== undefined && <p className="muted">{card.because}</p>}
      {card.isUnconfirmed === true && (
        <p className="caption">
          <span className="unconfirmed">unconfirmed</span> This figure could not be checked.
        </p>
      )}
    </div>
  );
}

function Ratings({
  lines,
  card,
  suggests,
  onRate,
}: {
  readonly lines: Drills['lines'];
  readonly card: string;
  readonly suggests: Rating | null;
  readonly onRate: (rating: Rating) => void;
}) {
  const now = useMemo(() => dateNow(), []);
  const dues = useMemo(() => nextDues(lines, card, now), [lines, card, now]);
  return (
    <fieldset className="drill-ratings">
      <legend className="hidden-text">How well was it known?</legend>
      {ratings.map((rating) => (
        <button
          key={rating}
          type="button"
          className="drill-rating"
          data-suggested={suggests === rating ? '' : undefined}
          aria-keyshortcuts={String(rating)}
          onClick={() => onRate(rating)}
        >
          <kbd>{rating}</kbd>
          <b>{ratingWords[rating]}</b>
          <span className="muted figure">{spanWords(dues[rating] - now)}</span>
        </button>
      ))}
    </fieldset>
  );
}

function unitShown(unit: string): string {
  return unit.replace(/^USD\s*/, '$ ').trim();
}
