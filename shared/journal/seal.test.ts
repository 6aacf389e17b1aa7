import { expect, test } from 'vitest';
import { begun, sealed, unsealed } from './seal.ts';

function linesOf(texts: readonly string[]): readonly string[] {
  let seal = begun;
  return texts.flatMap((text) => {
    const next = sealed(seal, text);
    seal = next.seal;
    return next.lines;
  });
}

const texts = ['{"a":1}', '{"b":2}', '{"c":3}'];
const lines = linesOf(texts) as readonly [string, string, string];

test('whole lines give their texts back', () => {
  expect(unsealed(lines)).toEqual({ texts, lost: 0 });
  expect(unsealed([])).toEqual({ texts: [], lost: 0 });
});

test('a changed, a missing, a doubled and a swapped line are no others: what stands before them is used', () => {
  const [first, second, third] = lines;
  expect(unsealed([first, second.replace('2', '7'), third])).toEqual({ texts: texts.slice(0, 1), lost: 2 });
  expect(unsealed([first, third])).toEqual({ texts: texts.slice(0, 1), lost: 1 });
  expect(unsealed([first, third, second])).toEqual({ texts: texts.slice(0, 2), lost: 0 });
  expect(unsealed([second, third])).toEqual({ texts: [], lost: 2 });
});

test('half a line that was written again costs nothing', () => {
  const [first, second, third] = lines;
  expect(unsealed([first, second.slice(0, 9), second, second, third])).toEqual({ texts, lost: 0 });
});

test('a text longer than a line may be takes several, and is there entirely or not at all', () => {
  const long = `"${'x'.repeat(9_000_000)}"`;
  const many = linesOf(['1', long, '2']);
  expect(many.map((line) => line.length < 4_300_000)).toEqual([true, true, true, true, true]);
  expect(unsealed(many)).toEqual({ texts: ['1', long, '2'], lost: 0 });
  expect(unsealed(many.slice(0, 3))).toEqual({ texts: ['1'], lost: 1 });
});
