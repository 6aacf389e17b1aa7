import { describe, expect, it } from 'vitest';
import { analyze } from '../../analyze.ts';
import { catalog } from '../../catalog/index.ts';
import { type Design, type Edge, emptyDocument, type ServiceNode } from '../../model/document.ts';
import type { Check } from '../check.ts';
import { clockText } from '../round/clock-text.ts';
import type { Round } from '../round/round.ts';
import type { RubricLine, Scenario } from '../scenario.ts';
import { comparedAttempts } from './attempts.ts';
import { besideReference } from './beside.ts';
import { debriefOf } from './debrief.ts';
import { type EstimateRow, estimateRows } from './estimate-rows.ts';
import { momentsOf } from './moments.ts';
import { debriefNote } from './note.ts';
import { playedRound } from './played-round.ts';
import { momentLines } from './words.ts';

const node = (id: string, service: string, label: string, params: ServiceNode['params'] = {}): ServiceNode => ({
  id,
  service,
  label,
  group: null,
  params,
});
const arrow = (from: string, to: string): Edge => ({ id: `${from}-${to}`, from, to, label: '', params: {} });
const line = (
  id: string,
  weight: number,
  level: RubricLine['level'],
  check: Check,
  study?: readonly string[],
): RubricLine => ({
  id,
  criterion: `Has ${id}`,
  looksFor: `The board shows ${id}.`,
  weight,
  level,
  check,
  ...(study === undefined ? {} : { study }),
});

/** Small enough to be reckoned by hand. */
const scenario: Scenario = {
  id: 'events',
  title: 'Events',
  tags: [],
  level: 'both',
  prompt: 'Take in events.',
  requirements: [],
  numbers: [{ id: 'perDay', label: 'Events', value: '1e9 events/day', assumed: false }],
  estimates: [
    { id: 'rate', ask: 'Average rate', formula: 'perDay → events/s', figure: { kind: 'rate', to: ['@stream'] } },
    { id: 'raw', ask: 'A day of 1 KB events', formula: 'perDay × 1 KB/event × 1 day → TB' },
  ],
  prompts: ['One?', 'Two?', 'Three?', 'Four?'].map((text) => ({ stage: 'design', text })),
  hints: [{ title: 'Mind the peak.', text: 'Which rate sizes the stream?' }],
  reference: {
    ...emptyDocument('Events'),
    design: {
      ...emptyDocument().design,
      nodes: [
        node('apps', 'client', 'Applications', { perDay: 1_000_000_000, peakFactor: 3 }),
        node('stream', 'kinesis-data-streams', 'Event stream', { shards: 50, retentionH: 168 }),
        node('work', 'lambda', 'Work', { avgDurationMs: 50 }),
        node('table', 'dynamodb', 'Counters'),
        node('lake', 's3', 'Data lake'),
        node('sql', 'athena', 'Ad-hoc SQL', { queriesPerDay: 50 }),
        node('schema', 'glue', 'Catalog', { runsPerDay: 1 }),
        node('watch', 'cloudwatch', 'Alarms'),
      ],
      edges: [
        arrow('apps', 'stream'),
        arrow('stream', 'work'),
        arrow('work', 'table'),
        arrow('work', 'lake'),
        arrow('sql', 'lake'),
        arrow('sql', 'schema'),
        arrow('work', 'watch'),
      ],
    },
    sketch: {
      notes: [
        { id: 'n1', kind: 'assumption', text: '11,574 events/s', x: -420, y: 0, width: 230, height: 100, on: 'stream' },
      ],
      strokes: [],
    },
  },
  rubric: [
    line('stream', 20, 'both', { op: 'node', service: ['@stream'] }),
    line('rate', 10, 'L6', { op: 'text', any: ['11,574'] }, ['estimates']),
    line('store', 15, 'L6', { op: 'node', service: ['@database'] }),
    line('query', 15, 'L6', {
      op: 'all',
      checks: [
        { op: 'node', service: ['athena'] },
        { op: 'node', service: ['glue'] },
      ],
    }),
    line('alarm', 10, 'L6', { op: 'node', service: ['cloudwatch'] }),
    line('headroom', 20, 'L7', { op: 'figure', of: { kind: 'use', service: ['@stream'] }, compare: '<=', value: 0.9 }),
    line('replay', 10, 'L7', {
      op: 'param',
      service: ['kinesis-data-streams'],
      key: 'retentionH',
      compare: '>=',
      value: 168,
    }),
  ],
  mistakes: [],
  followUps: ['And then?'],
  curveballs: [],
  sections: [],
};
const analyse = (design: Design, load: number) => analyze(design, catalog, { load });
const minute = 60_000;

/** Everything of the reference but the catalog of the lake and the alarm. */
const round = playedRound(scenario, {
  without: ['schema', 'watch'],
  estimates: { rate: '11.6k/s', raw: '3 TB' },
});
const debrief = debriefOf(round, scenario, analyse, catalog);

const nothing = debriefOf({ plan: round.plan, events: [] }, scenario, analyse, catalog);

const row = (id: string, text: string | null, log10: number | null): EstimateRow => ({
  id,
  ask: id,
  text,
  answer: '1',
  log10,
  says: log10 === null ? 'not answered' : 'right size',
  board: null,
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

  it('knows what earns the missed lines on the reference', () => {
    expect([...debrief.model].map(([id, { passed, says }]) => [id, passed, says])).toEqual([
      ['query', true, 'Ad-hoc SQL; Catalog'],
      ['alarm', true, 'Alarms'],
    ]);
    expect(debrief.model.get('alarm')?.evidence).toEqual([{ kind: 'thing', id: 'watch' }]);
  });

  it('says what each level expects, by the lines that were missed', () => {
    expect(debrief.readings).toEqual([
      {
        level: 'L6',
        points: 45,
        of: 70,
        says: [
          "The board is on the way to an L6's: more than half of what is asked for is there.",
          'An L6 also shows this, for 15 points: The board shows query. And for 10: The board shows alarm.',
        ],
      },
      { level: 'L7', points: 50, of: 50, says: ['The board shows everything that an L7 is asked for here.'] },
    ]);
    expect(nothing.readings[1]?.says).toEqual([
      'Nothing that an L7 is asked for can be seen on the board.',
      'Both levels expect this, for 20 points: The board shows stream.',
      'An L7 would add this, for 20 points: The board shows headroom. And for 10: The board shows replay.',
    ]);
  });

  it('names what to study next, what the guide asks most first, and prefers what the reference shows', () => {
    expect(debrief.study).toEqual([
      { id: 'athena', title: 'Athena', lines: ['Has query'], points: 15 },
      { id: 'glue', title: 'Glue', lines: ['Has query'], points: 15 },
      { id: 'cloudwatch', title: 'CloudWatch', lines: ['Has alarm'], points: 10 },
    ]);
    expect(nothing.study.map(({ id }) => id)).toEqual([
      'dynamodb',
      'estimates',
      'kinesis-data-streams',
      'athena',
      'glue',
    ]);
  });

  it('knows what of the reference is missing under any ids, and what is sized differently', () => {
    expect(debrief.beside).toEqual({
      missing: ['schema', 'watch'],
      missingArrows: ['sql-schema', 'work-watch'],
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
    expect(load?.says[1]).toMatch(/^At ×10, \d+ services are over a limit: /);
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
      4, 12, 24, 33,
    ]);
    expect(idle.map(({ from, to }) => [from / minute, to / minute])).toEqual([
      [7, 12],
      [14, 24],
      [26.5, 33],
      [33, 37],
      [37, 40],
      [40, 44],
    ]);
    expect([away, hints, revealed]).toEqual([
      [{ at: 15 * minute, ms: 12 * minute }],
      [{ hint: 0, at: 14 * minute }],
      40 * minute,
    ]);
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
      'On the board: first box at 4:00, first arrow at 12:00, first number at 24:00, first note at 33:00.',
    );
    expect(lines).toContainEqual(expect.stringMatching(/^Quiet for over two minutes: 7:00 to 12:00, 14:00 to 24:00, /));
    expect(lines).toContain('The program was away: 12 min at 15:00. The clock stood.');
    expect(lines).toContain('Help that was taken, at no cost in points: one hint and the figures, shown at 40:00.');
    expect(clockText(3_725_000)).toBe('62:05');
  });
});

describe('the estimates of a round', () => {
  it('stand beside their answers and what the board says', () => {
    const rows = estimateRows(scenario, debrief.state, debrief.subject, catalog);
    expect(rows.map(({ text, answer, says, board }) => [text, answer, says, board])).toEqual([
      ['11.6k/s', '11,574.07 events/s', 'right size, 0.2% high', '11.6k/s'],
      ['3 TB', '1 TB', 'half an order of magnitude high', null],
    ]);
    expect(rows[1]?.log10).toBeCloseTo(Math.log10(3), 9);
  });
});

describe('two attempts', () => {
  it('stand side by side, line by line', () => {
    const first = debriefOf(
      playedRound(scenario, { id: 'first', without: ['schema', 'watch', 'table'] }),
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
    for (const { says } of debrief.model.values()) expect(text.replaceAll('\\', '')).toContain(says);
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

describe('a difference to the reference', () => {
  it('is said in the words of the parameter', () => {
    const { design } = scenario.reference;
    const yours: Design = {
      ...design,
      nodes: design.nodes.map((one) =>
        one.id === 'stream'
          ? { ...one, params: { shards: 48, retentionH: 24 } }
          : one.id === 'table'
            ? { ...one, params: { pitr: true } }
            : one,
      ),
    };
    expect(besideReference(yours, design, catalog).differs).toEqual([
      { yours: 'stream', reference: 'stream', says: ['Retention 24 hours, in the reference 168 hours'] },
      { yours: 'table', reference: 'table', says: ['Point-in-time recovery on, in the reference off'] },
    ]);
  });
});
