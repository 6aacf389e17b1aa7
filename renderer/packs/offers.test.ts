import { expect, test } from 'vitest';
import type { AcceptedPack } from '../store/state.ts';
import { offersOf } from './offers.ts';

const pack = (release: number, title = 'Own') =>
  JSON.stringify({ format: 'edgewise-pack', version: 1, id: 'own', title, release });
const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const accepted: readonly AcceptedPack[] = [{ id: 'own', title: 'Own', release: 2, text: pack(2) }];

test('a file is compared with what is in force by its id, its release and its content', () => {
  const is = (text: string, before = accepted) =>
    offersOf([file('a.json', text)], before).offers.map((offer) => offer.is);
  expect(is(pack(2))).toEqual(['in-force']);
  expect(is(pack(3))).toEqual(['newer']);
  expect(is(pack(1))).toEqual(['older']);
  expect(is(pack(2, 'Other'))).toEqual(['changed']);
  expect(is(pack(2), [])).toEqual(['new']);
});

test('what is no pack is named with its issues, and hides no other', () => {
  const { offers, refused } = offersOf([file('bad.json', '{'), file('good.json', pack(3))], accepted);
  expect(offers.map((offer) => offer.file)).toEqual(['good.json']);
  expect(refused.map((one) => [one.file, one.issues.length])).toEqual([['bad.json', 1]]);
});
