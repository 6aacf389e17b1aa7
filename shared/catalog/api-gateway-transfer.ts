/** How an API's answers to the internet are priced: in the tiers that a whole account runs through, or all at the first one. */
import { type Condition, fact, is } from './formula.ts';
import { type ChoiceParam, type CostLineDefinition, choiceParam } from './service.ts';
import { answerKbPerSecond, gbPerMonth } from './volume.ts';

export const transferPrice: ChoiceParam = choiceParam(
  'Answers to the internet',
  { tiers: 'Cheaper with volume', 'first-tier': 'All at the first price' },
  'tiers',
  'AWS counts an account’s transfer together; its own API example leaves the discount out',
);

/** The API bills its answers itself, as AWS's example does, for callers that are all on the internet. */
export const billsAnswers: Condition = is('transferPrice', 'first-tier');

export const answersSent: CostLineDefinition = {
  key: 'answers-sent',
  label: 'Answers to the internet',
  unit: 'GB',
  on: 'in',
  quantity: gbPerMonth(answerKbPerSecond),
  unitUsd: fact('data-transfer-out'),
  when: billsAnswers,
};
