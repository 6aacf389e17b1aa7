/** Cards that the calculator answers. */
import { type FactSheet, factValue } from '../../catalog/fact.ts';
import { padResults } from '../../pad/evaluate.ts';
import { exact, exactMoney } from '../../wording/numbers.ts';
import type { Card, CardSource } from './card.ts';
import { type Sum, sums } from './sums.ts';

/** One card a sum. A sum that cannot be worked out gives none; the tests say that there is no such. */
export function sumCards(sources: FactSheet): readonly Card[] {
  return sums.flatMap((sum) => sumCard(sum, sources) ?? []);
}

function sumCard({ key, question, formula, unit, because }: Sum, sources: FactSheet): Card | null {
  const ids: string[] = [];
  const line = formula.replace(/\{([^}]+)\}/g, (_, id: string) => {
    ids.push(id);
    const fact = Object.hasOwn(sources, id) ? sources[id] : undefined;
    return fact === undefined ? 'unknown' : plainDigits(Number(factValue(fact, 'aws')));
  });
  const [shown, inUnit] = padResults(`${line}\nans / (${unit === '$' ? '$1' : `1 ${unit}`})`, []);
  if (shown?.kind !== 'value' || inUnit?.kind !== 'value') return null;
  const { value } = inUnit.quantity;
  return {
    id: `sum-${key}`,
    topic: 'estimates',
    question,
    answer: unit === '' ? exact(value, 4) : unit === '$' ? exactMoney(value) : shown.text,
    because,
    number: { value, unit },
    sources: [{ kind: 'sum', line }, ...ids.map((id): CardSource => ({ kind: 'fact', id }))],
  };
}

/** Without an exponent, as a price stands in a line. */
function plainDigits(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(12).replace(/0+$/, '') : text;
}
