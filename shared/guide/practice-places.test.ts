/** Every place in practice that an entry of the guide names. */
import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { type GuideRank, guideRanks } from '../catalog/guide-ranks.ts';
import { catalog } from '../catalog/index.ts';
import { sources } from '../catalog/sources.ts';
import { drillCards } from '../practice/drills/cards.ts';
import { readinessItems } from '../practice/readiness/items.ts';
import type { Scenario } from '../practice/scenario.ts';
import { readScenario } from '../practice/scenario-read.ts';
import { entries } from './entries/index.ts';
import { type Asked, isPracticePlace, type PracticePlace } from './practice-place.ts';

const folder = path.join(import.meta.dirname, '../../assets/scenarios');
const cards = new Set(drillCards(catalog, sources).map(({ id }) => id));
const scenarios = new Map<string, Scenario | null>();

function open(id: string): Scenario | null {
  const known = scenarios.get(id);
  if (known !== undefined) return known;
  const file = path.join(folder, `${id}.json`);
  const read = fs.existsSync(file) ? readScenario(fs.readFileSync(file), catalog) : null;
  const scenario = read?.ok ? read.value : null;
  scenarios.set(id, scenario);
  return scenario;
}

function notAsked(id: string, { line, estimate, mistake, draws = [] }: Asked): string | null {
  const scenario = open(id);
  if (scenario === null) return `no scenario ${id}`;
  if (line !== undefined && !scenario.rubric.some((one) => one.id === line)) return `${id} has no line ${line}`;
  if (estimate !== undefined && !scenario.estimates.some((one) => one.id === estimate))
    return `${id} has no estimate ${estimate}`;
  if (mistake !== undefined && !scenario.mistakes.includes(mistake)) return `${id} has no such mistake: ${mistake}`;
  const drawn = new Set(scenario.reference.design.nodes.map(({ service }) => service));
  const absent = draws.filter((service) => !drawn.has(service));
  return absent.length === 0 ? null : `${id} does not draw ${absent.join(', ')}`;
}

/** Rows of the matrix that a level asks for: critical or high at L6, critical at L7. */
function asksFor(level: 'L6' | 'L7', rank: GuideRank): boolean {
  return level === 'L6' ? rank.l6 !== 'medium' : rank.l7 === 'critical';
}

function notListed(level: 'L6' | 'L7', count: number, lacks: readonly string[] = []): string | null {
  const items = readinessItems.filter((item) => item.level === level);
  if (items.length !== count) return `${level} has ${items.length} items, not ${count}`;
  const asked = new Set(items.flatMap(({ rounds, drills }) => [...(rounds?.about ?? []), ...drills]));
  const services = Object.values(catalog.services);
  const absent = Object.entries(guideRanks)
    .filter(([, rank]) => asksFor(level, rank))
    .filter(([, rank]) => !services.some(({ id, guideRank }) => guideRank === rank && asked.has(id)))
    .map(([row]) => row);
  return absent.join() === lacks.join() ? null : `${level} lacks ${absent.join(', ') || 'nothing'}`;
}

function wrong(place: PracticePlace): string | null {
  if ('scenario' in place) return notAsked(place.scenario, place);
  if ('card' in place) return cards.has(place.card) ? null : `no card ${place.card}`;
  if ('checklist' in place) return notListed(place.checklist, place.items, place.lacks);
  return readinessItems.some(({ id }) => id === place.readiness) ? null : `no item of readiness ${place.readiness}`;
}

it('names nothing in practice that is not there', () => {
  const places = entries.flatMap(({ n, has }) => has.filter(isPracticePlace).map((place) => ({ n, place })));
  expect(places.length).toBeGreaterThan(40);
  const failures = places.flatMap(({ n, place }) => {
    const problem = wrong(place);
    return problem === null ? [] : [`${n}: ${problem}`];
  });
  expect(failures).toEqual([]);
});

it('names a scenario from each section in which the guide tells one', () => {
  const failures = entries
    .filter(({ kind }) => kind === 'scenario')
    .filter(
      ({ section, has }) => !has.some((one) => 'scenario' in one && open(one.scenario)?.sections.includes(section)),
    );
  expect(failures.map(({ n }) => n)).toEqual([]);
});

it('finds a wrong id, a wrong word, a box that is not drawn and a wrong count', () => {
  expect([
    wrong({ scenario: 'no-such' }),
    wrong({ scenario: 'chatbot-10k', line: 'no-such' }),
    wrong({ scenario: 'chatbot-10k', estimate: 'no-such' }),
    wrong({ scenario: 'chatbot-10k', mistake: 'No such' }),
    wrong({ scenario: 'chatbot-10k', draws: ['cloudwatch', 'kinesis-data-streams'] }),
    wrong({ card: 'no-such' }),
    wrong({ readiness: 'no-such' }),
    wrong({ checklist: 'L6', items: 22 }),
    wrong({ checklist: 'L6', items: 23, lacks: ['s3'] }),
    wrong({ checklist: 'L7', items: 23, lacks: ['lambda'] }),
  ]).toEqual([
    'no scenario no-such',
    'chatbot-10k has no line no-such',
    'chatbot-10k has no estimate no-such',
    'chatbot-10k has no such mistake: No such',
    'chatbot-10k does not draw kinesis-data-streams',
    'no card no-such',
    'no item of readiness no-such',
    'L6 has 23 items, not 22',
    'L6 lacks nothing',
    'L7 lacks nothing',
  ]);
});
