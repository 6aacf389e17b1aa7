import { describe, expect, it } from 'vitest';
import { catalog } from './catalog/index.ts';
import { compareExamples } from './compare-examples.ts';

const results = compareExamples(catalog);
const reproduced = results.filter((result) => result.awsUsd !== null);

describe("AWS's own worked totals", () => {
  it('has all fifty-five, six of them with the reason why they do not follow', () => {
    const ids = results.map((result) => result.id);
    expect([ids.length, new Set(ids).size, reproduced.length]).toEqual([55, 55, 49]);
    expect(results.filter((result) => result.awsUsd === null && result.note === '')).toEqual([]);
  });

  it.each(reproduced.map((result) => [result.id, result] as const))(
    'makes %s within half a per cent',
    (_id, result) => {
      expect(result.oursUsd, `AWS says ${result.awsUsd}`).not.toBeNull();
      expect(Math.abs(result.difference ?? Number.NaN)).toBeLessThan(0.005);
    },
  );
});
