import { describe, expect, it } from 'vitest';
import { type PadValue, padResults } from '../pad/evaluate.ts';
import { estimateUnit, judgeEstimate } from './judge-estimate.ts';

function answer(line: string): PadValue {
  const [result] = padResults(line, []);
  if (result?.kind !== 'value') throw new Error(JSON.stringify(result));
  return result;
}

const rate = answer('1e9 events/day → events/s');
const bill = answer('1e9 events/day × $0.014 / 1e6 events → $/month');

function says(typed: string, of = rate): string {
  return judgeEstimate(typed, of).says;
}

describe('an estimate', () => {
  it('is judged by its size', () => {
    expect(judgeEstimate('11600', rate)).toMatchObject({
      kind: 'judged',
      typed: '11,600 events/s',
      size: 'right',
      says: 'right size, 0.2% high',
    });
    expect(says('1e9/86400')).toBe('right size, exactly');
    expect(says('14k')).toBe('right size, 21% high');
    expect(says('5k')).toBe('half an order of magnitude low');
    expect(says('3k')).toBe('an order of magnitude low');
    expect(says('1e9/day')).toBe('right size, exactly');
    expect(says('12 million')).toBe('3 orders of magnitude high');
    expect(judgeEstimate('2 × 5k', rate)).toMatchObject({ size: 'right', typed: '10,000 events/s' });
  });

  it('has borders that count as within', () => {
    const right = answer('1000');
    const sizes = [10 ** 0.1, 10 ** -0.1, 1.3, 10 ** 0.5, 10 ** -0.5, 3.3].map((ratio) => {
      const judged = judgeEstimate(String(1000 * ratio), right);
      return judged.kind === 'judged' && judged.size;
    });
    expect(sizes).toEqual(['right', 'right', 'half', 'half', 'half', 'off']);
  });

  it('takes the unit that stands in the field, and any other of its kind', () => {
    expect([rate, bill, answer('3 TB'), answer('0.5 → %'), answer('7')].map(estimateUnit)).toEqual([
      'events/s',
      '$/month',
      'TB',
      '%',
      '',
    ]);
    expect([says('430', bill), says('$430', bill), says('$430/month', bill), says('$14/day', bill)]).toEqual([
      'right size, 1% high',
      'right size, 1% high',
      'right size, 1% high',
      'right size, exactly',
    ]);
    expect([says('11.6k requests/s'), says('11.6k/s'), says('11.6k events')]).toEqual([
      'right size, 0.2% high',
      'right size, 0.2% high',
      'right size, 0.2% high',
    ]);
    expect(says('3000 GB', answer('3 TB'))).toBe('right size, exactly');
    expect(says('50', answer('0.5 → %'))).toBe('right size, exactly');
  });

  it('says when it is of another kind, or nothing', () => {
    expect(says('$130')).toBe('$130 is another kind of thing: events/s is asked for');
    expect(says('5 GB', bill)).toBe('5 GB is another kind of thing: $/month is asked for');
    expect(says('50 servers', answer('50 shards'))).toBe('50 servers is another kind of thing: shards is asked for');
    expect(judgeEstimate('', rate)).toEqual({ kind: 'problem', says: 'type a number, with or without a unit' });
    expect(judgeEstimate('5 ×', rate).kind).toBe('problem');
    expect(says('0')).toBe('more than nothing is asked for');
    expect(says('-5')).toBe('more than nothing is asked for');
  });
});
