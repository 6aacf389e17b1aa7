import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../analyze.ts';
import { catalog } from '../../catalog/index.ts';
import type { Design } from '../../model/document.ts';
import type { Round } from '../round/round.ts';
import type { Scenario } from '../scenario.ts';
import { readScenario } from '../scenario-read.ts';
import { comparedAttempts } from './attempts.ts';
import { debriefOf } from './debrief.ts';
import type { EstimateRow } from './estimate-rows.ts';
import { momentsOf } from './moments.ts';
import { debriefNote } from './note.ts';
import { playedRound } from './played-round.ts';
import { clockText, momentLines } from './words.ts';

const folder = path.resolve(import.meta.dirname, '../../../assets/scenarios');
const read = readScenario(fs.readFileSync(path.join(folder, 'billion-events.json')), catalog);
if (!read.ok) throw new Error('the scenario cannot be read');
const scenario: Scenario = read.value;
const analyse = (design: Design, load: number) => analyze(design, catalog, { load });
const minute = 60_000;

/** Everything of the reference but the catalog of the lake and the alarm. */
const round = playedRound(scenario, {
  without: ['schema', 'watch'],
  estimates: { rate: '11.6k/s', records: '$130/month' },
});
const debrief = debriefOf(round, scenario, analyse, catalog);

const row = (id: string, text: string | null, log10: number | null): EstimateRow => ({
  id,
  ask: id,
  text,
  answer: '1',
  log10,
  says: log10 === null ? 'not answered' : 'right size',
});

describe('a debrief', () => {
  it('gives the points of the lines that the board earned, and names the others', () => {
    const missed = debrief.grade.lines.filter(({ passed }) => !passed);
    expect(missed.map(({ line, points }) => [line.id, points])).toEqual([
      ['query', 0],
      ['alarm', 0],
    ]);
    expect(debrief.grade.points).toBe(100 - missed.reduce((sum, { line }) => sum + line.weight, 0));
  });

  it('says what each level expects, by the lines that were missed', () => {
    expect(debrief.readings.map(({ level, points, of }) => [level, points, of])).toEqual([
      ['L6', 65, 85],
      ['L7', 50, 50],
    ]);
    expect(debrief.readings.map(({ says }) => says)).toEqual([
      [
        "The board is on the way to an L6's: more than half of what is asked for is there.",
        "An L6 also shows this, for 10 points: A query engine over the lake, and Glue's catalog. And for 10: CloudWatch is on the board.",
      ],
      ['The board shows everything that an L7 is asked for here.'],
    ]);
    const empty = debriefOf({ plan: round.plan, events: [] }, scenario, analyse, catalog);
    expect(empty.readings[1]?.says).toEqual([
      'Nothing that an L7 is asked for can be seen on the board.',
      'Both levels expect this, for 20 points: The stream is at most 90% full at the peak, and not more than three times too large.',
      'An L7 would add this, for 10 points: The stream keeps events for seven days. And for 5: X-Ray samples less than 5%, or nothing is traced.',
    ]);
  });

  it('names what to study next, what the guide asks most first, and prefers what the reference shows', () => {
    expect(debrief.study.map(({ id, points }) => [id, points])).toEqual([
      ['athena', 10],
      ['cloudwatch', 10],
      ['glue', 10],
    ]);
    const empty = debriefOf({ plan: round.plan, events: [] }, scenario, analyse, catalog);
    expect(empty.study.map(({ id }) => id)).toEqual(['dynamodb', 's3', 'lambda', 'kinesis-data-streams', 'athena']);
  });

  it('knows what of the reference is missing under any ids, and what is sized differently', () => {
    expect(debrief.beside).toEqual({
      missing: ['schema', 'watch'],
      missingArrows: ['e9', 'e10'],
      besides: [],
      differs: [],
      pairs: expect.arrayContaining([['own-stream', 'stream']]),
    });
    const small = debriefOf(
      {
        ...round,
        events: round.events.flatMap((one) => (isShards(one.event) ? [{ ...one, event: shards(12) }] : [one])),
      },
      scenario,
      analyse,
      catalog,
    );
    expect(small.beside.differs).toEqual([
      { yours: 'own-stream', reference: 'stream', says: ['12 shards, in the reference 50 shards'] },
    ]);
  });

  it('works out what the curveballs come to on the last board', () => {
    const [load] = debrief.outcomes;
    expect(load?.at).toBe(36 * minute);
    expect(load?.says[0]).toMatch(/breaks first, at ×\d/);
    expect(load?.says[1]).toMatch(/^At ×10 \d+ services are over a limit: /);
    expect(load?.ids).toContain('own-stream');
    const ask = (effect: Round['events'][number]['event'] & { kind: 'curveball' }) =>
      debriefOf({ ...round, events: [...round.events, { at: 44 * minute, event: effect }] }, scenario, analyse, catalog)
        .outcomes[1];
    const outage = ask({
      kind: 'curveball',
      curveball: {
        id: 'outage',
        says: 'The stream is gone.',
        effect: { kind: 'outage', outage: { kind: 'nodes', ids: ['own-stream'] } },
      },
    });
    expect(outage).toMatchObject({
      says: ['Down: Event stream.', 'Nothing works for Applications.'],
      ids: ['own-stream'],
    });
    const bill = ask({
      kind: 'curveball',
      curveball: { id: 'budget', says: 'Halve it.', effect: { kind: 'budget', usdPerMonth: 5 } },
    });
    expect(bill?.says[0]).toMatch(
      /^The bill was \$[\d,]+ a month when it was asked, and is \$[\d,]+ at the end: over the \$5\.00 that was asked for\.$/,
    );
  });

  it('is the same in whatever order the board lists its things', () => {
    const turned: Round = {
      ...round,
      events: [],
      plan: {
        ...round.plan,
        board: {
          ...debrief.board,
          design: {
            ...debrief.board.design,
            nodes: debrief.board.design.nodes.toReversed(),
            edges: debrief.board.design.edges.toReversed(),
          },
        },
      },
    };
    const other = debriefOf(turned, scenario, analyse, catalog);
    expect(other.grade.points).toBe(debrief.grade.points);
    expect(other.beside.missing).toEqual(debrief.beside.missing);
    expect(other.study).toEqual(debrief.study);
  });
});

describe('the moments of a round', () => {
  it('are read off its events', () => {
    const { firstBox, firstArrow, firstNumber, firstNote, idle, away, hints, revealed, prompts, estimates } =
      momentsOf(round);
    expect([firstBox, firstArrow, firstNumber, firstNote].map((at) => (at === null ? null : at / minute))).toEqual([
      4, 12, 12.75, 33,
    ]);
    expect(idle.map(({ from, to }) => [from / minute, to / minute])).toEqual([
      [8.5, 12],
      [14, 24],
      [28.5, 33],
      [34, 37],
      [37, 40],
      [40, 44],
    ]);
    expect([away, hints, revealed]).toEqual([[15 * minute], [{ hint: 0, at: 14 * minute }], 40 * minute]);
    expect([prompts.length, estimates.length]).toEqual([3, 2]);
  });

  it('are none in a round where nothing happened', () => {
    expect(momentsOf({ plan: round.plan, events: [{ at: 5 * minute, event: { kind: 'beat' } }] })).toMatchObject({
      firstBox: null,
      firstNumber: null,
      idle: [{ from: 0, to: 5 * minute }],
    });
  });

  it('are said, with the help that was taken', () => {
    const lines = momentLines(debrief);
    expect(lines).toContain(
      'On the board: first box at 4:00, first arrow at 12:00, first number at 12:45, first note at 33:00.',
    );
    expect(lines).toContainEqual(expect.stringMatching(/^Quiet for over two minutes: 8:30 to 12:00, 14:00 to 24:00, /));
    expect(lines).toContain('The program was away one time, at 15:00; the clock stood.');
    expect(lines).toContain('Help that was taken, at no cost in points: one hint and the figures, shown at 40:00.');
    expect(clockText(3_725_000)).toBe('62:05');
  });
});

describe('two attempts', () => {
  it('stand side by side, line by line', () => {
    const first = debriefOf(
      playedRound(scenario, { id: 'first', without: ['schema', 'watch', 'traces'] }),
      scenario,
      analyse,
      catalog,
    );
    const compared = comparedAttempts(
      { debrief: first, estimates: [row('rate', '1k/s', -1), row('raw', null, null)] },
      { debrief, estimates: [row('rate', '11.6k/s', 0.001), row('raw', '30 TB', 0)] },
    );
    expect(compared.score).toEqual([first.grade.points, debrief.grade.points]);
    expect(compared.lines.find(({ id }) => id === 'query')?.points).toEqual([0, 0]);
    expect(compared.error[0]).toBe(10);
    expect(compared.error[1]).toBeCloseTo(1.001, 2);
    expect(compared.estimates[1]?.texts).toEqual([null, '30 TB']);
  });
});

describe('the note', () => {
  const pieces = debriefNote(
    debrief,
    { estimates: [row('rate', '11.6k/s', 0.001)], weeks: [], date: '27 November 2026', dayOf: String },
    catalog,
  );
  const text = pieces.map((piece) => (typeof piece === 'string' ? piece : `![${piece.picture}]`)).join('');

  it('says all that the screen says', () => {
    for (const { line, says } of debrief.grade.lines) {
      expect(text).toContain(line.criterion);
      expect(text.replaceAll('\\', '')).toContain(says);
    }
    for (const one of [
      ...debrief.readings.flatMap(({ says }) => says),
      ...debrief.outcomes.flatMap(({ says }) => says),
    ])
      expect(text.replaceAll('\\', '')).toContain(one);
    for (const line of momentLines(debrief)) expect(text.replaceAll('\\', '')).toContain(line);
    for (const { title } of debrief.study) expect(text).toContain(title);
    expect(text).toContain('![yours]');
    expect(text).toContain('![reference]');
    expect(text).toContain('missing in yours: Catalog');
    expect(text).toContain('The stream keeps seven days.');
  });
});

function isShards(event: Round['events'][number]['event']): boolean {
  return event.kind === 'board' && event.entry.edits.some((edit) => edit.kind === 'set-param' && edit.key === 'shards');
}

function shards(value: number): Round['events'][number]['event'] {
  return {
    kind: 'board',
    entry: { kind: 'step', at: 0, edits: [{ kind: 'set-param', id: 'own-stream', key: 'shards', value }] },
  };
}
