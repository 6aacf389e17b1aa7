import { expect, test } from 'vitest';
import { catalog } from '../../shared/catalog/index.ts';
import { readLine } from '../../shared/line/read-line.ts';
import { type Document, emptyDocument } from '../../shared/model/document.ts';
import { applyEdit } from '../../shared/model/edit.ts';
import { countsText, unknownNames } from './counts.ts';
import { suggest, taken } from './suggest.ts';

const centre = { x: 0, y: 0 };

function at(marked: string, document: Document = emptyDocument(), from: readonly string[] = []) {
  const caret = marked.indexOf('|');
  const text = marked.replace('|', '');
  const read = readLine(text, { catalog, document, from, centre });
  const offers = suggest({ text, caret, read, catalog, document, from });
  const first = [...offers.matches, ...offers.next][0];
  return { ...offers, text, afterTab: first === undefined ? null : taken(text, first) };
}

test.each([
  ['client > dd|', 'DynamoDB', 'client > DynamoDB'],
  ['client > dd| > s3', 'DynamoDB', 'client > DynamoDB > s3'],
  ['cli|', 'Client', 'Client'],
  ['Orders:lam|', 'Lambda', 'Orders:Lambda'],
  ['vpc { kin| }', 'Kinesis Data Streams', 'vpc { Kinesis Data Streams }'],
])('%s completes to %s', (marked, name, text) => {
  const { matches, afterTab } = at(marked);
  expect(matches[0]?.name).toBe(name);
  expect(afterTab).toEqual({
    text,
    caret: marked.indexOf(marked.slice(marked.indexOf('|'))) + text.length - marked.length + 1,
  });
});

test('a card of the board is offered by its label, in quotes where the language needs them', () => {
  const { edit } = readLine('"Cart (new)":lambda > carts:ddb', {
    catalog,
    document: emptyDocument(),
    from: [],
    centre,
  });
  const board = applyEdit(emptyDocument(), edit ?? { kind: 'all', edits: [] });
  expect(at('sqs > cart|', board).matches.slice(0, 2)).toMatchObject([
    { name: 'Cart (new)', note: 'on the board', insert: '"Cart (new)"' },
    { name: 'carts', note: 'on the board', insert: 'carts' },
  ]);
});

test('what often comes next is offered between words, with the arrow where it is missing', () => {
  const behind = at('sns > |');
  expect(behind).toMatchObject({ matches: [], after: 'SNS' });
  expect(behind.next[0]).toMatchObject({ name: 'SQS' });
  expect(behind.afterTab?.text).toBe('sns > SQS');
  expect(at('sns |').afterTab?.text).toBe('sns  > SQS');
  expect(at('sns >|').afterTab?.text).toBe('sns > SQS');
  expect(at('|').next).toEqual([]);
});

test('nothing is offered twice, and a line that goes on from a card knows what comes after it', () => {
  const { matches, next } = at('lambda > ddb|');
  expect(matches.map(({ name }) => name)).toContain('DynamoDB');
  expect(next.map(({ name }) => name)).not.toContain('DynamoDB');
  const { edit } = readLine('Topic:sns', { catalog, document: emptyDocument(), from: [], centre });
  const board = applyEdit(emptyDocument(), edit ?? { kind: 'all', edits: [] });
  const goingOn = at('> |', board, ['sns']);
  expect([goingOn.after, goingOn.next[0]?.name]).toEqual(['Topic', 'SQS']);
});

test('what a line draws is counted, and boxes without a service are named', () => {
  const { draft } = readLine('client > vpc { a > my thing }', { catalog, document: emptyDocument(), from: [], centre });
  expect(countsText(draft)).toBe('3 cards, 2 arrows, 1 container');
  expect(unknownNames(draft)).toEqual(['A', 'My thing']);
});
