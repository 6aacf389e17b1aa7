/** The deck of the window: cards, what was answered, and the record that keeps it. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { FactSheet } from '../../../shared/catalog/fact.ts';
import { cardOfOwn, merged, type OwnCard, ownLine, readOwnCards } from '../../../shared/practice/deck/own-card.ts';
import type { Card } from '../../../shared/practice/drills/card.ts';
import { drillCards } from '../../../shared/practice/drills/cards.ts';
import { type DayOf, dayMs } from '../../../shared/practice/drills/days.ts';
import { type Learning, learningOf } from '../../../shared/practice/drills/learning.ts';
import { type DrillLine, drillLine, readDrills } from '../../../shared/practice/drills/log.ts';
import { inOrderOf } from '../../../shared/practice/drills/queue.ts';
import { catalog } from '../../store/catalog.ts';
import { loadSources } from '../../store/sources.ts';
import { useSession } from '../../store/use-store.ts';

const drillRecord = 'drills';
const deckRecord = 'deck';

export interface Drills {
  /** In the order in which they are new. */
  readonly cards: readonly Card[];
  readonly facts: FactSheet;
  readonly own: readonly OwnCard[];
  readonly lines: readonly DrillLine[];
  readonly learning: Learning;
  /** Keeps a line; one that cannot be kept is told of and does not count. */
  readonly add: (line: DrillLine) => Promise<void>;
  readonly addOwn: (cards: readonly OwnCard[]) => Promise<boolean>;
  readonly removeOwn: () => Promise<void>;
}

interface Loaded {
  readonly facts: FactSheet;
  readonly lines: readonly string[];
  readonly own: readonly OwnCard[];
}

/** `null` while it loads. */
export function useDrills(): Drills | null {
  const { board, host } = useSession();
  const [loaded, setLoaded] = useState<Loaded | null>(null);

  const read = useCallback(async () => {
    const [facts, drills, deck] = await Promise.all([
      loadSources(),
      host.readRecord(drillRecord),
      host.readRecord(deckRecord),
    ]);
    for (const result of [drills, deck]) if (!result.ok) board.tell({ kind: 'error', text: result.error.message });
    const next: Loaded = {
      facts,
      lines: drills.ok ? (drills.value ?? []) : [],
      own: readOwnCards(deck.ok ? (deck.value ?? []) : []),
    };
    // What was added while this was read is not lost from view.
    setLoaded((before) => (before !== null && before.lines.length > next.lines.length ? before : next));
  }, [board, host]);

  useEffect(() => {
    void read();
    // Another window, or a debrief, may have written meanwhile.
    const again = () => void read();
    window.addEventListener('focus', again);
    return () => window.removeEventListener('focus', again);
  }, [read]);

  const kept = loaded?.lines;
  const facts = loaded?.facts;
  const own = loaded?.own;
  const lines = useMemo(() => readDrills(kept ?? []).lines, [kept]);
  const level = useMemo(() => learningOf(lines, []).settings.level, [lines]);
  const cards = useMemo(
    () =>
      facts === undefined || own === undefined
        ? []
        : inOrderOf([...drillCards(catalog, facts), ...own.map(cardOfOwn)], level, catalog),
    [facts, own, level],
  );
  const learning = useMemo(() => learningOf(lines, cards), [lines, cards]);
  if (loaded === null) return null;

  return {
    cards,
    facts: loaded.facts,
    own: loaded.own,
    lines,
    learning,
    async add(line) {
      // Lines are told apart by their time: one that takes a rating back names it by that.
      let { at } = line;
      while (lines.some((one) => one.at === at)) at += 1;
      const text = drillLine({ ...line, at });
      const result = await host.appendRecord(drillRecord, text);
      if (result.ok) setLoaded((before) => before && { ...before, lines: [...before.lines, text] });
      else board.tell({ kind: 'error', text: `This was not kept. ${result.error.message}` });
    },
    async addOwn(added) {
      const next = merged(loaded.own, added);
      const result = await host.replaceRecord(deckRecord, next.map(ownLine));
      if (result.ok) setLoaded((before) => before && { ...before, own: next });
      else board.tell({ kind: 'error', text: result.error.message });
      return result.ok;
    },
    async removeOwn() {
      const result = await host.deleteRecord(deckRecord);
      if (result.ok) setLoaded((before) => before && { ...before, own: [] });
      else board.tell({ kind: 'error', text: result.error.message });
    },
  };
}

/** Days as the clock on the wall has them. */
export const dayHere: DayOf = (at) => Math.floor((at - new Date(at).getTimezoneOffset() * 60_000) / dayMs);
