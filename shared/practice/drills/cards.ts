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
 * the guide says otherwise stands beside them.
 */
export function drillCards(catalog: Catalog, sources: FactSheet): readonly Card[] {
  return [
    ...sumCards(sources),
    ...decisionCards(catalog),
    ...factCards(sources),
    ...ruleCards(),
    ...recoveryCards(sources),
    ...ideaCards(),
  ];
}
