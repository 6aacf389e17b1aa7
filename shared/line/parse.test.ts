import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Line, Part } from './line.ts';
import { problemText } from './line.ts';
import { parseLine } from './parse.ts';
import { printLine } from './print.ts';

/** The line without its places in the text. */
function bare(line: Line): unknown {
  return JSON.parse(JSON.stringify(line, (key, value: unknown) => (key === 'span' ? undefined : value)));
}

function problemsOf(text: string): readonly string[] {
  return parseLine(text).problems.map(problemText);
}

test.each([
  [
    'client > apigw > lambda x3 > ddb; lambda -> sqs -> worker',
    'client > apigw > lambda x3 > ddb; lambda > sqs > worker',
  ],
  ['client->lambda', 'client > lambda'],
  ['a => b → c', 'a > b > c'],
  ['a ~> b >> c', 'a ~> b >> c'],
  ['a -[events]-> b -[two words]~> c --[x]-->> d', 'a -[events]-> b -[two words]~> c -[x]->> d'],
  ['a, b > c', 'a, b > c'],
  ['sns > ( sqs > lambda | s3 ) x2 > ddb', 'sns > (sqs > lambda | s3) x2 > ddb'],
  ['client(1000/s, 2 KB)  >  kinesis (12 shards)', 'client(1000/s, 2 KB) > kinesis(12 shards)'],
  ['Orders:lambda > "Say ""hi""": sqs x2', '"Orders":lambda > "Say ""hi""":sqs x2'],
  ['lambda "My label" x2', '"My label":lambda x2'],
  ['"My label" > b', '"My label" > b'],
  ['region us-east-1 { vpc { a > b } } > c', 'region "us-east-1" { vpc { a > b } } > c'],
  ['vpc "Main" {a\nb}', 'vpc "Main" { a; b }'],
  ['public subnet A { a } x2; subnet { b }; Orders { c }', 'public "A" { a } x2; private { b }; group "Orders" { c }'],
  ['> sqs > lambda', '> sqs > lambda'],
  ['+lambda > api-gateway-http', '+lambda > api-gateway-http'],
  ['a\n\n; b', 'a; b'],
  ['x3 > c++', 'x3 > c++'],
  ['vpc { }', 'vpc { }'],
])('%s', (text, printed) => {
  const { line, problems } = parseLine(text);
  expect(problems).toEqual([]);
  expect(printLine(line)).toBe(printed);
  expect(bare(parseLine(printed).line)).toEqual(bare(line));
});

test.each([
  ['', []],
  ['a > ', ['column 5: nothing stands behind the arrow. Name what it leads to.']],
  ['a > > b', ['column 5: two arrows in a row. Name a service between them.']],
  ['a > (b', ['column 7: a ( is never closed. Write ) behind what belongs to it.']],
  ['vpc { a', ['column 8: a { is never closed. Write } behind what belongs to it.']],
  ['a)', ['column 2: this ) closes nothing. Take it away, or write ( before it.']],
  ['a } b', ['column 3: this } closes nothing. Take it away, or write { before it.']],
  ['vpc { (a } > b', ['column 7: this ( is never closed. Write ) behind what belongs to it.']],
  [
    'a > ()  > b',
    [
      'column 5: nothing stands between ( and ). Name what branches, as in (sqs | sns).',
      'column 9: two arrows in a row. Name a service between them.',
    ],
  ],
  ['a | b', ['column 3: a | stands between branches. Put them in ( and ).']],
  [
    'a [b]',
    [
      'column 3: square brackets belong to an arrow. Write -[words]->.',
      'column 5: square brackets belong to an arrow. Write -[words]->.',
    ],
  ],
  [
    'a -[x b',
    [
      'column 8: the words on this arrow do not end. Write ]-> behind them.',
      'column 8: nothing stands behind the arrow. Name what it leads to.',
    ],
  ],
  ['a x2 x3(b)', ['column 1: how many is said twice. Keep one of them.']],
  ['a x0', ['column 1: between 1 and 50 of a kind. Write x3 for three.']],
  ['a "b" "c"', ['column 7: an arrow is missing here. Write > between two cards, or ; before another flow.']],
  ['""', ['column 1: this label is empty. Write a name between the quotes.']],
  ['"abc', ['column 5: the quotes are never closed. Write " behind the label.']],
  ['Orders:', ['column 8: nothing stands behind the colon. Name the service, as in Orders:lambda.']],
  ['vpc { > a }', ['column 7: nothing stands before this arrow. Name a service first.']],
  ['a, ', ['column 4: nothing stands behind the comma. Name another service.']],
  ['a > b,\nc', ['column 7: nothing stands behind the comma. Name another service.']],
  ['a, , b', ['column 4: nothing stands behind the comma. Name another service.']],
  ['a, > b', ['column 4: nothing stands behind the comma. Name another service.']],
  ['(a, | b)', ['column 5: nothing stands behind the comma. Name another service.']],
  ['a > , b', ['column 5: nothing stands before this comma. Name a service first.']],
  ['a, (), b', ['column 4: nothing stands between ( and ). Name what branches, as in (sqs | sns).']],
])('what is wrong with %j is said with its place', (text, problems) => {
  expect(problemsOf(text)).toEqual(problems);
});

test('what only stops too early can be drawn; anything else cannot', () => {
  const unfinished = (text: string) => parseLine(text).problems.map((problem) => problem.unfinished);
  expect(unfinished('a > ')).toEqual([true]);
  expect(unfinished('vpc { (a > b')).toEqual([true, true]);
  expect(unfinished('a > > b')).toEqual([false]);
  expect(unfinished('a > b,\n')).toEqual([true]);
  expect(unfinished('a > b,\nc')).toEqual([false]);
  expect(unfinished('vpc { (a } > b')).toEqual([false]);
});

test('nesting without end is refused, not followed', () => {
  const [problem] = parseLine('('.repeat(20_000)).problems;
  expect(problem?.message).toBe('this is nested more than 16 deep. Close some of it first.');
});

const pieces = fc.constantFrom(
  ...[
    'a',
    'lambda',
    'Orders',
    ' x3',
    '>',
    '->',
    '~>',
    '>>',
    ' -[e v]-> ',
    ';',
    '\n',
    ',',
    '(',
    ')',
    '|',
    '{',
    '}',
    '"',
    ':',
    '+',
    'vpc ',
    'region us-east-1 ',
    '[',
    ']',
    '~',
    '=',
    '-',
    ' ',
    'x',
    '*2',
    '(12 shards)',
    '__proto__',
    'é',
    '😀',
  ],
);
const texts = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
);

test('any text is read without a failure, and what was read is printed and read again the same', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { line, problems } = parseLine(text);
      for (const { at } of problems) expect(at).toBeGreaterThanOrEqual(0);
      for (const { at } of problems) expect(at).toBeLessThanOrEqual(text.length);
      const again = parseLine(printLine(line));
      expect(again.problems).toEqual([]);
      expect(bare(again.line)).toEqual(bare(line));
    }),
    { numRuns: 3000 },
  );
});

test('a part knows where its name stands', () => {
  const text = ' client >  Orders:lambda x2 > vpc "Main" { sqs }';
  const spans: string[] = [];
  const walk = (part: Part) => {
    if (part.kind === 'fork') return;
    spans.push(text.slice(part.span.from, part.span.to));
    if (part.kind === 'frame') for (const flow of part.flows) for (const step of flow.steps) step.parts.forEach(walk);
  };
  for (const flow of parseLine(text).line.flows) for (const step of flow.steps) step.parts.forEach(walk);
  expect(spans).toEqual(['client', 'Orders:lambda x2', 'vpc', 'sqs']);
});
