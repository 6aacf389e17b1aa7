import { useMemo, useState } from 'react';
import type { Card } from '../../../shared/practice/drills/card.ts';
import type { Rating } from '../../../shared/practice/drills/log.ts';
import { nextCard, queueOf } from '../../../shared/practice/drills/queue.ts';
import { dateNow } from '../clock.ts';
import { CardPanel } from './CardPanel.tsx';
import { EndOfSitting } from './EndOfSitting.tsx';
import { SidePanel } from './SidePanel.tsx';
import { type Drills, dayHere } from './use-drills.ts';

/** Today's cards, one at a time. */
export function Sitting({
  drills,
  now,
  topics,
  onTopics,
}: {
  readonly drills: Drills;
  readonly now: number;
  /** Only these; `null` is all. */
  readonly topics: ReadonlySet<string> | null;
  readonly onTopics: (topics: ReadonlySet<string> | null) => void;
}) {
  const { cards, learning, lines } = drills;
  const [shown, setShown] = useState<string | null>(null);
  const [extra, setExtra] = useState(0);
  const [begun] = useState(() => learning.reviews.length);
  const at = Math.max(now, lines.at(-1)?.at ?? 0);
  const queue = useMemo(() => {
    const more = { ...learning, settings: { ...learning.settings, newADay: learning.settings.newADay + extra } };
    return queueOf(cards, more, { now: at, dayOf: dayHere, topics });
  }, [cards, learning, at, topics, extra]);

  // The card in view stays until it is rated, whatever falls due meanwhile.
  const inView = cards.find(({ id, topic }) => id === shown && (topics === null || topics.has(topic)));
  const card: Card | null = inView ?? nextCard(queue);
  if (card !== null && card.id !== shown) setShown(card.id);

  async function rate(rating: Rating): Promise<void> {
    if (card === null) return;
    await drills.add({ kind: 'review', card: card.id, rating, at: dateNow() });
    setShown(null);
  }

  const last = learning.reviews.at(-1);
  const canTakeBack = last !== undefined && learning.reviews.length > begun;
  async function takeBack(): Promise<void> {
    if (!canTakeBack) return;
    await drills.add({ kind: 'undo', card: last.card, of: last.at, at: dateNow() });
    setShown(last.card);
  }

  return (
    <div className="drill-sitting">
      <SidePanel drills={drills} queue={queue} topics={topics} now={at} onTopics={onTopics} />
      <div className="drill-stage">
        {card === null ? (
          <EndOfSitting
            drills={drills}
            now={at}
            answered={Math.max(0, learning.reviews.length - begun)}
            canTakeBack={canTakeBack}
            onTakeBack={takeBack}
            onMore={() => setExtra((before) => before + 10)}
            topics={topics}
          />
        ) : (
          <CardPanel
            key={`${card.id} ${learning.memory.get(card.id)?.reviews ?? 0}`}
            card={card}
            drills={drills}
            left={queue.due.length + queue.fresh.length + queue.ahead.length}
            isNew={!learning.memory.has(card.id)}
            canTakeBack={canTakeBack}
            onRate={rate}
            onTakeBack={takeBack}
          />
        )}
      </div>
    </div>
  );
}
