import { ArrowRight, Check, ChevronDown, ChevronRight, CircleDashed, CircleDot, Hand } from 'lucide-react';
import { useId, useState } from 'react';
import { topicName } from '../../../shared/practice/drills/topics.ts';
import type { Readiness, ReadinessState } from '../../../shared/practice/readiness/readiness.ts';
import { catalog } from '../../store/catalog.ts';
import { useBoard } from '../../store/use-store.ts';

const marks: Readonly<Record<ReadinessState, typeof Check>> = {
  none: CircleDashed,
  some: CircleDot,
  ticked: Check,
  hand: Hand,
};

const stateWords: Readonly<Record<ReadinessState, string>> = {
  none: 'nothing shown yet',
  some: 'begun',
  ticked: 'shown',
  hand: 'ticked by hand',
};

/** One thing to be able to do: its state, and when opened what shows it, with the way there. */
export function ItemRow({
  readiness,
  onTick,
}: {
  readonly readiness: Readiness;
  readonly onTick: (item: string, ticked: boolean) => Promise<void>;
}) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const { item, state, lines, linesNeeded, topics } = readiness;
  const Mark = marks[state];
  return (
    <li className="ready-item">
      <button
        type="button"
        className="ready-row"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span className="ready-mark" data-state={state}>
          <Mark size={14} aria-hidden />
        </span>
        <span className="grow ready-title">
          {item.title}
          <span className="ready-section muted">{item.section}</span>
        </span>
        <span className="ready-counts muted figure">
          <span className="ready-state">{stateWords[state]}</span>
          {linesNeeded > 0 && (
            <span>
              {Math.min(lines.length, linesNeeded)} of {linesNeeded} lines
            </span>
          )}
          {topics.map(({ topic, stable, cards }) => (
            <span key={topic}>
              {topicName(topic, catalog)} {stable}/{cards}
            </span>
          ))}
        </span>
        {isOpen ? <ChevronDown size={14} aria-hidden /> : <ChevronRight size={14} aria-hidden />}
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen && <Evidence readiness={readiness} onTick={onTick} />}
      </div>
    </li>
  );
}

function Evidence({
  readiness: { item, state, lines, linesNeeded, topics, hand },
  onTick,
}: {
  readonly readiness: Readiness;
  readonly onTick: (item: string, ticked: boolean) => Promise<void>;
}) {
  const board = useBoard();
  return (
    <div className="ready-evidence">
      {linesNeeded === 0 ? (
        <p className="muted">No scenario asks for this on the board: the cards alone show it.</p>
      ) : lines.length === 0 ? (
        <p className="muted">
          No round has shown it yet. {linesNeeded} lines of rubrics that ask for it are needed.{' '}
          <button type="button" className="ready-link" onClick={() => board.view({ practice: { kind: 'choose' } })}>
            New round <ArrowRight size={12} aria-hidden />
          </button>
        </p>
      ) : (
        <ul>
          {lines.slice(0, 8).map(({ round, scenario, title, at, line }) => (
            <li key={`${scenario} ${line.id}`}>
              <button
                type="button"
                className="ready-link"
                onClick={() => board.view({ practice: { kind: 'debrief', round } })}
              >
                {line.criterion} <ArrowRight size={12} aria-hidden />
              </button>
              <span className="muted">
                {title}, {day(at)}
              </span>
            </li>
          ))}
          {lines.length > 8 && <li className="muted">and {lines.length - 8} more</li>}
        </ul>
      )}
      <ul>
        {topics.map(({ topic, stable, cards, isStable }) => (
          <li key={topic}>
            <button
              type="button"
              className="ready-link"
              onClick={() => board.view({ practice: { kind: 'drills', topic } })}
            >
              Cards on {topicName(topic, catalog)} <ArrowRight size={12} aria-hidden />
            </button>
            <span className="muted">
              {stable} of {cards} known for good, {Math.ceil(cards * 0.7)} are needed{isStable ? ': enough' : ''}
            </span>
          </li>
        ))}
      </ul>
      {state !== 'ticked' && (
        <p className="ready-hand">
          {hand === null ? (
            <button type="button" className="button" onClick={() => void onTick(item.id, true)}>
              Tick by hand
            </button>
          ) : (
            <>
              <span>Ticked by hand on {day(hand.at)}, not by what was shown.</span>
              <button type="button" className="button" onClick={() => void onTick(item.id, false)}>
                Take the tick away
              </button>
            </>
          )}
        </p>
      )}
    </div>
  );
}

function day(at: number): string {
  return new Date(at).toLocaleDateString('en', { day: 'numeric', month: 'short', year: 'numeric' });
}
