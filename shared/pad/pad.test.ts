import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalog } from '../catalog/index.ts';
import { capacitiesOf } from './capacities.ts';
import { padResults } from './evaluate.ts';
import { type Expression, expressionText } from './expression.ts';
import { valueIn } from './fit.ts';
import { parseLine } from './parse.ts';
import { isSame, type Quantity } from './quantity.ts';
import { quantityText } from './show.ts';

const capacities = capacitiesOf(catalog, 'guide');

function results(text: string): readonly string[] {
  return padResults(text, capacities).map((one) => {
    if (one.kind === 'problem') return `${one.at}: ${one.message}`;
    return one.kind === 'value' ? one.text : '';
  });
}

function result(line: string): string {
  return results(line).at(-1) ?? '';
}

describe('results', () => {
  it.each([
    // The example of the board: a billion events a day.
    ['1e9/day × 1 KB', '11.57 MB/s'],
    ['1e9/day × 1 KB → shards', '12 shards'],
    ['1e9/day × 1 KB → 11.6 MB/s → 12 shards', '12 shards'],
    ['1e9/day → shards', '12 shards'],
    ['1B events per day', '11,574.07 events/s'],
    ['100M users × 10 requests/user/day', '11,574.07 requests/s'],
    ['100 million users x 10 files/user * 100 MB/file', '100 PB'],
    // Numbers.
    ['1,000,000 + 1_000', '1,001,000'],
    ['2.5k + .5', '2,500.5'],
    ['2^10', '1,024'],
    ['2^3^2', '512'],
    ['-2^2', '-4'],
    ['2 s^2 / 1 s', '2 s'],
    ['2^-2', '0.25'],
    ['10 - 2 - 3', '5'],
    ['100 / 10 / 5', '2'],
    ['(1 + 2) × 3', '9'],
    // A size or a price is that of each thing.
    ['1e9 events/day × 1 KB', '11.57 MB/s'],
    ['1 KB × 1e9 events/day → shards', '12 shards'],
    ['5 users × 10 GB', '50 GB'],
    ['12 shards × $10.95/month', '$131.4/month'],
    ['5000 requests/s × 200 ms', '1,000 requests'],
    ['20%', '0.2'],
    ['100 + 20%', '120'],
    ['100/s − 10%', '90/s'],
    ['9645/10000 → %', '96.45%'],
    // Units.
    ['6 GB / 3 GB', '2'],
    ['1 GiB → MB', '1,073.74 MB'],
    ['1 TiB to GiB', '1,024 GiB'],
    ['100 Mbps → MB/s', '12.5 MB/s'],
    ['5 GB in MB', '5,000 MB'],
    ['90 min', '90 min'],
    ['3 hours → min', '180 min'],
    ['36 h + 12 hours', '2 days'],
    ['200ms × 5', '1 s'],
    ['1 week / 1 day', '7'],
    ['1 year → h', '8,760 h'],
    ['0.5/day', '0.5/day'],
    ['10/h', '10/h'],
    ['12 shards × $0.015/shard/h × 1 month', '$131.4'],
    ['12 shards × $0.015 per shard per hour', '$131.4/month'],
    ['1 MB/s × 1 day', '86.4 GB'],
    ['5000 rps → requests/day', '432,000,000 requests/day'],
    ['1e9/day → requests/s', '11,574.07 requests/s'],
    ['1e9 events/day → per s', '11,574.07/s'],
    ['12 queries', '12 queries'],
    ['1 query + 0 queries', '1 query'],
    // Capacities round up.
    ['11574 records/s → shards', '12 shards'],
    ['12 MB/s → shards', '12 shards'],
    ['12.0001 MB/s → shards', '13 shards'],
    ['1000 writes/s → WCU', '1,000 WCU'],
    ['1001 KB/s → wcu', '1,001 WCU'],
    ['1000 reads/s → RCU', '500 RCU'],
    ['1 MB/s → RCU', '125 RCU'],
    ['1e6 writes/s → WCU → partitions', '1,000 partitions'],
    ['12000 reads/s → partitions', '2 partitions'],
    ['50k writes/s → prefixes', '15 prefixes'],
    ['50k reads/s → prefixes', '10 prefixes'],
    ['1000 requests/s × 232 ms → concurrency', '232 executions'],
    ['100k users → connections', '100,000 connections'],
    // Nothing.
    ['', ''],
    ['# a note', ''],
    ['5 // five', '5'],
    ['0/s', '0/s'],
  ])('%s is %s', (line, expected) => {
    expect(result(line)).toBe(expected);
  });

  it('keeps names and the last result from line to line', () => {
    expect(results('rate = 1e9/day\nsize = 1 KB\nrate × size\nans → shards\n\nans × 2')).toEqual([
      '11,574.07/s',
      '1 KB',
      '11.57 MB/s',
      '12 shards',
      '',
      '24 shards',
    ]);
    expect(results('a_b = 2\na_b × 3\na_b = 5\na_b × 3')).toEqual(['2', '6', '5', '15']);
  });

  it('a line that fails leaves the others alone', () => {
    expect(results('rate = 5/s\nrate ×\nrate × 2')).toEqual([
      '5/s',
      '6: A number or a unit is expected at the end.',
      '10/s',
    ]);
  });
});

describe('problems', () => {
  it.each([
    ['5 / 0', '4: This divides by 0.'],
    ['5 / (3 - 3)', '7: This divides by 0.'],
    ['0^-1', '1: This divides by 0.'],
    ['1e308 × 1e308', '6: This is too large to be counted.'],
    ['1e999', '0: This number is too large.'],
    ['(-8)^0.5', '4: There is no such root.'],
    ['(1 + 2', '6: A closing bracket is expected.'],
    ['1 + 2)', '5: There is no opening bracket for this one.'],
    ['5 5', '2: A sign is expected before this number, such as × or +.'],
    ['users users', '6: A sign is expected before “users”, such as × or ÷.'],
    ['5 → ', '3: A unit is expected, such as MB/s, requests/day or shards.'],
    ['1,00', '1: A comma stands between groups of three digits, as in 1,000,000.'],
    ['5 ? 3', '2: “?” means nothing here.'],
    ['5 KB + 3 s', '5: Data and a time cannot be added.'],
    ['5 users - 3', '8: Users and a plain number cannot be subtracted.'],
    ['5 KB → s', '7: Data cannot become a time.'],
    ['5 users → requests', '10: Users cannot become requests.'],
    [
      '5 KB → shards',
      '7: Data cannot become shards: they take data a second, such as 11.6 MB/s, or a rate, such as 11,574/s.',
    ],
    ['2^(3 s)', '5: An exponent is a plain number.'],
    ['(2 KB^7) × (2 KB^7)', '9: A unit has an exponent of at most 12.'],
    ['2 KB^13', '5: A unit takes a whole exponent up to 12.'],
    ['(2 KB)^0.5', '7: A quantity with a unit takes a whole exponent.'],
    ['5 Mb', '2: “Mb” could be bits or bytes: write Mbit or MB.'],
    ['5 m', '2: “m” could be a minute or a month: write min or month.'],
    ['q × 2', '0: “q” is no unit, and no line above names it.'],
    ['ans × 2', '0: No line above has a result.'],
    ['KB = 3', '0: “KB” is a unit: choose another name.'],
    ['ans = 3', '0: “ans” is the last result: choose another name.'],
    ['5 = 3', '2: A line starts with one name before “=”, such as rate = 1e9/day.'],
    ['5 KB → %', '7: Data cannot be per cent: divide by a whole first.'],
    ['__proto__ = 5\n__proto__ × 2', '10'],
  ])('%s: %s', (line, expected) => {
    expect(result(line)).toBe(expected);
  });

  it('says so of brackets without end instead of running out of room', () => {
    expect(result('('.repeat(500))).toMatch(/nested too deeply/);
    expect(result('-'.repeat(5000))).toMatch(/nested too deeply/);
  });
});

describe('notes and facts', () => {
  const whole = (line: string) => {
    const [only] = padResults(line, capacities);
    return only?.kind === 'value' ? { notes: only.notes, facts: only.facts } : null;
  };

  it('says what was taken for granted', () => {
    expect(whole('5 GB/month')?.notes).toEqual(['a month has 730 h, a year twelve of them']);
    expect(whole('1B/day')?.notes).toEqual(['B behind a number is a billion; write 1 B, with a space, for bytes']);
    expect(whole('raet × 2')?.notes).toEqual(['“raet” is one of what is counted: no line above names it']);
    expect(whole('5 users')?.notes).toEqual([]);
    expect(whole('5 users × 2 KB')?.notes).toEqual(['for each user, so the result is of all of them']);
    expect(whole('1e9/day × 1 KB → 20 MB/s')?.notes).toEqual(['the line says 20, it is 11.57 MB/s']);
  });

  it('cites the facts of a capacity, and how it was rounded', () => {
    expect(whole('1e9/day × 1 KB → shards')).toEqual({
      notes: ['1 MB/s a shard: 11.57, rounded up'],
      facts: ['kinesis-data-streams.mb-per-shard'],
    });
    expect(whole('232 → concurrency')).toEqual({
      notes: ['a rate times the time of a run', '23.2% of the 1,000 that an account has'],
      facts: ['lambda.concurrent-executions'],
    });
  });

  it('has a figure for every capacity, in both books', () => {
    for (const book of ['guide', 'aws'] as const) {
      const rules = capacitiesOf(catalog, book).map(({ name, rules: all }) => [name, all.length]);
      expect(rules).toEqual([
        ['shards', 2],
        ['WCU', 2],
        ['RCU', 2],
        ['partitions', 4],
        ['prefixes', 2],
        ['executions', 1],
        ['connections', 1],
      ]);
    }
  });
});

describe('fields that a result fits', () => {
  const quantity = (line: string): Quantity => {
    const [only] = padResults(line, capacities);
    if (only?.kind !== 'value') throw new Error(line);
    return only.quantity;
  };
  it.each([
    ['1e9/day', 'per day', 1e9],
    ['1e9 events/day', 'per day', 1e9],
    ['5 requests/s', 'requests/s', 5],
    ['5 records/s', 'requests/s', null],
    ['1 MB', 'KB', 1000],
    ['1 MB', 'ms', null],
    ['12 shards', 'shards', 12],
    ['12', 'shards', null],
    ['12 shards', 'brokers', null],
    ['3 GB/day', 'GB a month', (3 * 730) / 24],
    ['2 h', 'hours', 2],
    ['50%', 'ratio', 0.5],
    ['5 GB', 'ratio', null],
    ['0.5', 'h a month', null],
    ['0.5', 'tokens in', null],
  ])('%s in %s is %s', (line, unit, expected) => {
    const value = valueIn(quantity(line), unit);
    if (expected === null) expect(value).toBeNull();
    else expect(value).toBeCloseTo(expected, 9);
  });
});

const words = [
  'KB',
  'GB',
  'MiB',
  's',
  'ms',
  'day',
  'month',
  'users',
  'requests',
  'shards',
  'WCU',
  '$',
  'million',
  'Mbit',
  'rps',
];
const at = 0;

const expressions = fc.letrec<{ tree: Expression; atom: Expression }>((tie) => ({
  atom: fc.oneof(
    fc
      .oneof(fc.nat(1e9), fc.double({ min: 0, max: 1e12, noNaN: true }))
      .map((value): Expression => ({ kind: 'number', value: Math.abs(value), at })),
    fc.constantFrom(...words).map((name): Expression => ({ kind: 'word', name, at })),
  ),
  tree: fc.oneof(
    { maxDepth: 5 },
    tie('atom'),
    fc
      .tuple(tie('tree'), fc.constantFrom('+', '-', '×', '÷'), tie('tree'))
      .map(
        ([left, operation, right]): Expression => ({ kind: 'binary', operation: operation as '+', left, right, at }),
      ),
    fc.tuple(tie('tree'), tie('tree')).map(([base, exponent]): Expression => ({ kind: 'power', base, exponent, at })),
    tie('tree').map((value): Expression => ({ kind: 'negate', value, at })),
    tie('tree').map((value): Expression => ({ kind: 'percent', value, at })),
    fc
      .tuple(tie('atom'), fc.constantFrom(...words), fc.integer({ min: 1, max: 3 }))
      .map(([value, name, power]): Expression => ({ kind: 'of', value, name, power, at })),
  ),
}));

/** A tree without its places. */
function placeless(expression: Expression): unknown {
  return JSON.parse(JSON.stringify(expression, (key, value) => (key === 'at' ? undefined : value)));
}

describe('properties', () => {
  it('an expression written out is read as the same tree', () => {
    fc.assert(
      fc.property(expressions.tree, (tree) => {
        const parsed = parseLine(expressionText(tree));
        expect(parsed.ok && parsed.line && placeless(parsed.line.expression)).toEqual(placeless(tree));
      }),
      { numRuns: 1000 },
    );
  });

  it('a result can be typed again and is the same quantity, but for rounding', () => {
    fc.assert(
      fc.property(expressions.tree, (tree) => {
        const [first] = padResults(expressionText(tree), capacities);
        if (first?.kind !== 'value') return;
        const [again] = padResults(quantityText(first.quantity), capacities);
        if (again?.kind !== 'value') throw new Error(`${first.text} cannot be read`);
        expect(isSame(again.quantity.dimensions, first.quantity.dimensions)).toBe(true);
        const [a, b] = [first.quantity.value, again.quantity.value];
        expect(Math.abs(a - b)).toBeLessThanOrEqual(Math.abs(a) * 0.006);
      }),
      { numRuns: 1000 },
    );
  });

  it('any text at all has an answer: never a number that is none, never a crash', () => {
    const pieces = fc.constantFrom(
      ...words,
      ...'+-*/^()%=→ .,_',
      ' x ',
      ' per ',
      ' to ',
      'ans',
      '1',
      '2.5k',
      '1e9',
      '0',
      '\n',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join('')),
        ),
        (text) => {
          for (const one of padResults(text, capacities)) {
            if (one.kind === 'value') expect(`${one.text}${one.notes.join()}`).not.toMatch(/NaN|Infinity|undefined/);
            if (one.kind === 'problem') {
              expect(one.message).toMatch(/^\S.*\.$/);
              expect(one.at).toBeGreaterThanOrEqual(0);
              expect(one.at).toBeLessThanOrEqual(text.length);
            }
          }
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('units keep their algebra: a product divided by a part is the other part', () => {
    const amount = fc
      .tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.constantFrom(...words))
      .map(([n, unit]) => `(${n} ${unit})`);
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const [whole, part] = padResults(`${a} × ${b} ÷ ${b}\n${a}`, capacities);
        if (whole?.kind !== 'value' || part?.kind !== 'value') throw new Error('no value');
        expect(isSame(whole.quantity.dimensions, part.quantity.dimensions)).toBe(true);
        expect(whole.quantity.value / part.quantity.value).toBeCloseTo(1, 9);
      }),
    );
  });
});
