import { useEffect, useState } from 'react';
import { Segments } from '../../controls/Segments.tsx';
import { dateNow } from '../clock.ts';
import { Page } from '../Page.tsx';
import { Deck } from './Deck.tsx';
import { Sitting } from './Sitting.tsx';
import { Statistics } from './Statistics.tsx';
import { useDrills } from './use-drills.ts';
import './statistics.css';
import './drills.css';

const views = [
  { value: 'cards', label: 'Cards' },
  { value: 'statistics', label: 'Statistics' },
  { value: 'deck', label: 'Deck' },
] as const;
type View = (typeof views)[number]['value'];

/** Cards to learn by: today's, what they say of a person's knowledge, and the deck as a file. `topic`: its cards alone, to begin with. */
export function Drills({ topic }: { readonly topic?: string | undefined }) {
  const drills = useDrills();
  const now = useNow();
  const [view, setView] = useState<View>('cards');
  const [topics, setTopics] = useState<ReadonlySet<string> | null>(() =>
    topic === undefined ? null : new Set([topic]),
  );

  function drill(chosen: string): void {
    setTopics(new Set([chosen]));
    setView('cards');
  }
  return (
    <Page
      title="Drills"
      about={drills === null ? undefined : `${drills.cards.length} cards`}
      actions={<Segments label="View" value={view} options={views} onChange={setView} />}
    >
      {drills === null ? (
        <p className="practice-empty muted" role="status">
          Loading the cards…
        </p>
      ) : view === 'cards' ? (
        <Sitting drills={drills} now={now} topics={topics} onTopics={setTopics} />
      ) : view === 'statistics' ? (
        <Statistics drills={drills} now={now} onTopic={drill} />
      ) : (
        <Deck drills={drills} />
      )}
    </Page>
  );
}

/** Goes on by itself, so that a card that is due in a minute comes. */
function useNow(): number {
  const [now, setNow] = useState(dateNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(dateNow()), 10_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
