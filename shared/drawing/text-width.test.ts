import { describe, expect, it } from 'vitest';
import { ellipsis, oneLine, textWidth, type Weight, wrapped } from './text-width.ts';

describe('textWidth', () => {
  // Measured in Chromium with Inter's variable font.
  it.each<[string, Weight, number, boolean, number]>([
    ['Events', 600, 14, false, 45.8],
    ['Alert rules', 600, 14, false, 70.17],
    ['512 MB · 120 ms', 400, 12, false, 91.59],
    ['96% of 12 shards', 600, 12, false, 100.42],
    ['96% of 12 shards', 600, 12, true, 104.17],
    ['11.6k/s', 500, 12, true, 44.16],
    ['$557', 500, 12, true, 31.08],
  ])('measures %s at %d as a browser does', (text, weight, size, tabular, width) => {
    expect(Math.abs(textWidth(text, size, weight, tabular) / width - 1)).toBeLessThan(0.012);
  });

  it('gives wide scripts and emoji an em and more, joiners and marks nothing', () => {
    expect(textWidth('数据', 10, 400)).toBe(22);
    expect(textWidth('e\u0301\u200d', 10, 400)).toBe(textWidth('e', 10, 400));
  });
});

describe('ellipsis', () => {
  it('leaves what fits, cuts what does not, and shows one line', () => {
    expect(ellipsis('Inventory', 200, 14, 600)).toBe('Inventory');
    expect(ellipsis('Inventory service', 100, 14, 600)).toBe('Inventory se…');
    expect(ellipsis('a\n\tb\u0000c', 200, 14, 600)).toBe('a b c');
  });

  it('never ends in a separator or half a character', () => {
    expect(ellipsis('4 tasks · 1 vCPU', 52, 12, 400)).toBe('4 tasks…');
    expect(ellipsis('ab👩‍💻cdefgh', 40, 14, 400)).toMatch(/^ab(👩(‍💻)?)?…$/u);
  });

  it('never is wider than it may be', () => {
    for (let width = 20; width < 160; width += 7) {
      expect(textWidth(ellipsis('Kinesis Data Streams, consumer 2', width, 14, 600), 14, 600)).toBeLessThanOrEqual(
        width,
      );
    }
  });

  it('is quick with a label of megabytes', () => {
    expect(ellipsis('x'.repeat(5_000_000), 100, 14, 600).length).toBeLessThan(30);
    expect(oneLine('y '.repeat(5_000_000)).length).toBeLessThan(2001);
  });
});

describe('wrapped', () => {
  it('breaks at spaces, keeps empty lines, and breaks a word that alone is too wide', () => {
    expect(wrapped('Must alerts stay in order?\n\nThen SNS', 100, 13, 400)).toEqual([
      'Must alerts stay',
      'in order?',
      '',
      'Then SNS',
    ]);
    const pieces = wrapped('Pneumonoultramicroscopic', 60, 13, 400);
    expect([pieces.join(''), pieces.length > 2, pieces.every((piece) => textWidth(piece, 13, 400) <= 60)]).toEqual([
      'Pneumonoultramicroscopic',
      true,
      true,
    ]);
  });
});
