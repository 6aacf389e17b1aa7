import { expect, it } from 'vitest';
import { overlap, rangeIn } from './cidr.ts';

const range = (text: string) => rangeIn(text) as NonNullable<ReturnType<typeof rangeIn>>;

it('reads a range out of a label, and nothing out of what is none', () => {
  expect(rangeIn('App VPC 10.0.0.0/16')).toEqual({ text: '10.0.0.0/16', first: 167_772_160, prefix: 16, size: 65_536 });
  expect(range('10.0.3.7/24').first).toBe(range('10.0.3.0/24').first);
  expect(['App VPC', '10.0.0.0', '10.0.0.256/16', '10.0.0.0/33', '1.10.0.0.0/16'].map(rangeIn)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});

it('finds shared addresses whichever range is larger', () => {
  expect(overlap(range('10.0.0.0/16'), range('10.0.255.0/24'))).toBe(true);
  expect(overlap(range('10.0.255.0/24'), range('10.0.0.0/16'))).toBe(true);
  expect(overlap(range('10.0.0.0/16'), range('10.1.0.0/16'))).toBe(false);
});
