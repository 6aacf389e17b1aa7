/** `edgewise catalog --coverage`: what of the guide the program has, by kind, and where the rest will be. */
import { coverage, type Row, type State, stateOf, toCome } from '../shared/guide/coverage.ts';
import { entries } from '../shared/guide/entries/index.ts';
import { table } from './report.ts';

/** The table and every entry that is not wholly there, or the rows and all entries as JSON. */
export function guideCoverage(json: boolean): string {
  return json ? `${JSON.stringify(coverageData(), null, 2)}\n` : coverageText();
}

function coverageText(): string {
  const rows = coverage();
  const heading = ['kind', 'entries', 'covered', 'partly', 'later', 'open', ''];
  const line = ({ name, entries: all, states, percent }: Row) => [
    name,
    ...[all, states.covered, states.partly, states.later, states.open].map(String),
    `${percent.toFixed(percent % 1 === 0 ? 0 : 1)}%`,
  ];
  const lines = [
    'What of the guide is here',
    '',
    ...table([
      heading,
      ...rows.filter(({ required }) => required).map(line),
      line(sumOf('together', rows, true)),
      ...rows.filter(({ required }) => !required).map(line),
      line(sumOf('all', rows)),
    ]),
  ];
  const rest = entries.filter((entry) => stateOf(entry) !== 'covered');
  const places = new Map<string, string[]>();
  for (const entry of rest) {
    const place = toCome(entry).join(' and ') || 'open';
    places.set(place, [...(places.get(place) ?? []), `${entry.n}. ${entry.says} (${entry.section})`]);
  }
  for (const [place, texts] of places) {
    lines.push('', place === 'open' ? 'Not there yet' : `To come with ${place}`, ...texts.map((text) => `  ${text}`));
  }
  return `${lines.join('\n')}\n`;
}

function coverageData() {
  return {
    rows: coverage(),
    total: sumOf('all', coverage()),
    entries: entries.map((entry) => ({ ...entry, state: stateOf(entry) })),
  };
}

/** The sum of the rows, or of those of which nothing may be left out. */
function sumOf(name: string, rows: readonly Row[], requiredOnly = false) {
  const of = rows.filter(({ required }) => required || !requiredOnly);
  const sum = (count: (row: Row) => number) => of.reduce((all, row) => all + count(row), 0);
  const states = Object.fromEntries(
    (['covered', 'partly', 'later', 'open'] as const).map((state) => [state, sum((row) => row.states[state])]),
  ) as Record<State, number>;
  const all = sum((row) => row.entries);
  return {
    name,
    kind: 'advice' as const,
    required: requiredOnly,
    entries: all,
    states,
    percent: (states.covered / all) * 100,
  };
}
