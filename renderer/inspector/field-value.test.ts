import { expect, test } from 'vitest';
import { numberParam } from '../../shared/catalog/service.ts';
import { readTyped, shown, stepped, typedText, unitText } from './field-value.ts';

const shards = numberParam('Shards', 'shards', 2, [1, 20_000], '', { whole: true });
const ratio = numberParam('Hit ratio', 'ratio', 0.9, [0, 1], '');
const rate = numberParam('Units a second', 'per s', null, [0, null], '');

test.each([
  ['12', shards, { kind: 'number', value: 12, problem: null }],
  ['1,200', shards, { kind: 'number', value: 1200, problem: null }],
  ['1.5k', rate, { kind: 'number', value: 1500, problem: null }],
  ['1B', rate, { kind: 'number', value: 1e9, problem: null }],
  ['1e9', rate, { kind: 'number', value: 1e9, problem: null }],
  ['85', ratio, { kind: 'number', value: 0.85, problem: null }],
  ['85 %', ratio, { kind: 'number', value: 0.85, problem: null }],
  ['', shards, { kind: 'empty' }],
  ['0', shards, { kind: 'number', value: 0, problem: 'Must be 1 to 20,000.' }],
  ['-5', rate, { kind: 'number', value: -5, problem: 'Must be 0 or more.' }],
  ['2.5', shards, { kind: 'number', value: 2.5, problem: 'Must be a whole number.' }],
  ['120', ratio, { kind: 'number', value: 1.2, problem: 'Must be 0% to 100%.' }],
  ['many', shards, { kind: 'wrong', problem: 'Not a number. Type a figure such as 2.' }],
  ['NaN', rate, { kind: 'wrong', problem: 'Not a number. Type a figure such as 100.' }],
  ['Infinity', rate, { kind: 'wrong', problem: 'Not a number. Type a figure such as 100.' }],
  ['1e999', rate, { kind: 'wrong', problem: 'Not a number. Type a figure such as 100.' }],
] as const)('%j is read', (text, definition, typed) => {
  expect(readTyped(text, definition)).toEqual(typed);
});

test('what is shown can be typed again', () => {
  for (const [value, definition] of [
    [12_345.678, rate],
    [0.015, ratio],
    [20_000, shards],
  ] as const) {
    expect(readTyped(typedText(value, definition), definition)).toEqual({ kind: 'number', value, problem: null });
  }
});

test('units', () => {
  expect([unitText(shards), unitText(ratio), unitText(rate), shown(0.5, ratio)]).toEqual(['', '%', 'per s', '50%']);
});

test('steps keep to the range', () => {
  expect([
    stepped(12, 1, shards),
    stepped(1200, 1, shards),
    stepped(1, -1, shards),
    stepped(0.995, 1, ratio),
    stepped(0, -1, rate),
    stepped(0, 1, rate),
    stepped(250, -1, rate),
  ]).toEqual([13, 1300, 1, 1, 0, 1, 240]);
});
