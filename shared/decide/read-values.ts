/** Reads `KEY=VALUE` answers: keys in any case, also as the guide's functions spell them. */
import { exact } from '../wording/numbers.ts';
import type { Decision, Question, Value, Values } from './decision.ts';

export type ReadValues =
  | { readonly ok: true; readonly values: Values }
  /** Everything that is wrong, each with what is allowed. */
  | { readonly ok: false; readonly problems: readonly string[] };

export function readValues(decision: Decision, pairs: readonly string[]): ReadValues {
  const values = new Map<string, Value>();
  const problems: string[] = [];
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    const name = at < 0 ? pair : pair.slice(0, at);
    const text = at < 0 ? '' : pair.slice(at + 1);
    const key = keyOf(decision, name);
    const question = key === null ? undefined : decision.questions[key];
    if (key === null || question === undefined)
      problems.push(
        `'${name}' is no question of ${decision.name}; it asks ${Object.keys(decision.questions).join(', ')}.`,
      );
    else if (at < 0) problems.push(`${key} has no value; write ${key}=VALUE with ${allowed(question)}.`);
    else if (values.has(key)) problems.push(`${key} is given twice.`);
    else {
      const value = readValue(question, text);
      if (value === null) problems.push(`${key} cannot be '${text}'; it takes ${allowed(question)}.`);
      else values.set(key, value);
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, values: Object.fromEntries(values) };
}

function keyOf({ questions }: Decision, name: string): string | null {
  const wanted = plain(name);
  for (const [key, { guideName }] of Object.entries(questions))
    if (plain(key) === wanted || (guideName !== undefined && plain(guideName) === wanted)) return key;
  return null;
}

/** `recordsPerSecond`, `records_per_second` and `records-per-second` are one name. */
function plain(name: string): string {
  return name.trim().toLowerCase().replaceAll(/[_-]/g, '');
}

const yes = ['true', 'yes', 'on', '1'];
const no = ['false', 'no', 'off', '0'];

function readValue(question: Question, text: string): Value | null {
  const given = text.trim().toLowerCase();
  switch (question.kind) {
    case 'switch':
      return yes.includes(given) ? true : no.includes(given) ? false : null;
    case 'choice':
      return question.options.find(({ value }) => plain(value) === plain(given))?.value ?? null;
    case 'number': {
      const value = given === '' ? Number.NaN : Number(given.replaceAll(/[,_]/g, ''));
      const fits = value >= question.min && value <= question.max && (!question.whole || Number.isInteger(value));
      return fits ? value : null;
    }
  }
}

/** "yes or no", "one of http, tcp", "a whole number from 1 to 50". */
export function allowed(question: Question): string {
  switch (question.kind) {
    case 'switch':
      return 'yes or no';
    case 'choice':
      return `one of ${question.options.map(({ value }) => value).join(', ')}`;
    case 'number':
      return `a ${question.whole ? 'whole ' : ''}number from ${exact(question.min, 6)} to ${exact(question.max, 6)}`;
  }
}
