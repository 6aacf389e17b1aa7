/** Cards that a figure of the catalog answers. The value is the catalog's, never written down here. */
import { type Fact, type FactSheet, type FactValue, factValue } from '../../catalog/fact.ts';
import { asked } from './asked/index.ts';
import type { Card, CardNumber } from './card.ts';
import { isShare, valueWords } from './fact-words.ts';
import { topicOf } from './topics.ts';

/** One card a question whose figure `sources` has: AWS’s value, and the guide’s beside it where they differ. */
export function factCards(sources: FactSheet): readonly Card[] {
  return Object.entries(asked).flatMap(([owner, questions]) =>
    Object.entries(questions).flatMap(([key, question]): readonly Card[] => {
      const id = `${owner}.${key}`;
      const fact = Object.hasOwn(sources, id) ? sources[id] : undefined;
      return fact === undefined ? [] : [factCard(id, owner, question, fact)];
    }),
  );
}

function factCard(id: string, owner: string, question: string, fact: Fact): Card {
  const value = factValue(fact, 'aws');
  const because = qualified(fact);
  const number = cardNumber(value, fact.unit);
  return {
    id: `fact-${id}`,
    topic: topicOf(owner),
    question,
    answer: valueWords(value, fact.unit),
    ...(because === null ? {} : { because: sentence(because) }),
    ...(number === null ? {} : { number }),
    ...(fact.guide !== undefined && fact.aws !== undefined && fact.guide.value !== fact.aws.value
      ? { books: { guide: valueWords(fact.guide.value, fact.unit), aws: valueWords(fact.aws.value, fact.unit) } }
      : {}),
    sources: [{ kind: 'fact', id }],
    ...(fact.confidence === 'unconfirmed' ? { isUnconfirmed: true } : {}),
  };
}

/** What a person should remember beside the value; a long note is for the certificate. */
function qualified({ differs, assumption, note }: Fact): string | null {
  if (differs !== undefined) return differs;
  if (assumption !== undefined) return assumption.reason;
  return note !== undefined && note.length <= 80 && note.length >= 12 && !/^x /.test(note) ? note : null;
}

/** A share is typed in per cent, as it is said; a nought cannot be judged by its size. */
function cardNumber(value: FactValue, unit: string): CardNumber | null {
  if (typeof value !== 'number' || value === 0 || unit === 'layer') return null;
  if (isShare(unit)) return { value: Number((Math.abs(value) * 100).toPrecision(12)), unit: '%' };
  return { value, unit: unit === 'multiplier' ? '×' : unit };
}

function sentence(text: string): string {
  const begun = `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}
