/** All cards that come with the program. */
import type { FactSheet } from '../../catalog/fact.ts';
import type { Catalog } from '../../catalog/service.ts';
import type { Card } from './card.ts';
import { decisionCards } from './decision-cards.ts';
import { factCards } from './fact-cards.ts';
import { ideaCards } from './idea-cards.ts';
import { recoveryCards } from './recovery-cards.ts';
import { ruleCards } from './rule-cards.ts';
import { sumCards } from './sum-cards.ts';

/**
 * Pure. `sources` are the catalog's facts in full. Answers are AWS's figures where it states one: a person repeats them in an interview; what
 * the guide says otherwise stands beside them. In each topic figures, decisions and advice are mixed evenly, each in its own order.
 */
export function drillCards(catalog: Catalog, sources: FactSheet): readonly Card[] {
  return mixed([
    factCards(sources),
    decisionCards(catalog),
    ruleCards(),
    sumCards(sources),
    recoveryCards(sources),
    ideaCards(),
  ]);
}

/** The third of four cards of a kind stands where five eighths of the topic's cards are passed. */
function mixed(kinds: readonly (readonly Card[])[]): readonly Card[] {
  const placed = kinds.flatMap((cards, kind) => {
    const counts = new Map<string, number>();
    for (const { topic } of cards) counts.set(topic, (counts.get(topic) ?? 0) + 1);
    const passed = new Map<string, number>();
    return cards.map((card) => {
      const before = passed.get(card.topic) ?? 0;
      passed.set(card.topic, before + 1);
      return { card, kind, at: (before + 0.5) / (counts.get(card.topic) ?? 1) };
    });
  });
  return placed.toSorted((a, b) => a.at - b.at || a.kind - b.kind).map(({ card }) => card);
}
