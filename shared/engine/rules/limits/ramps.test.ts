import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../../wording/findings/index.ts';
import { advise, themes } from '../index.ts';
import { type Arrows, type Boxes, boardOf, client, type Rest } from '../try-rule.ts';
import { evenly, growthAt, stepwise } from './ramps.ts';

/** Requests a second that reach box `x`: at the start, and when each step is over. */
function requests(boxes: Boxes, arrows: Arrows, rest: Rest = {}): unknown {
  const board = boardOf(boxes, arrows, rest);
  const growth = growthAt(board, [board.network.graph.nodeIndex.get('x') as number]);
  if (growth === null) return null;
  return [growth.from.requests, ...growth.steps.map(({ seconds, to }) => [seconds, to.requests])];
}

describe('growth at a node', () => {
  it('goes from the average to the peak, or from nothing where there is no peak', () => {
    expect(requests({ a: client(100, { peakFactor: 3, rampSeconds: 60 }), x: ['lambda'] }, { 'a>x': {} })).toEqual([
      100,
      [60, 300],
    ]);
    expect(requests({ a: client(100, { rampSeconds: 60 }), x: ['lambda'] }, { 'a>x': {} })).toEqual([0, [60, 100]]);
  });

  it('is the part that reaches the node, with the load that is asked for', () => {
    const boxes: Boxes = { a: client(100, { rampSeconds: 5 }), l: ['alb'], x: ['lambda'], y: ['lambda'] };
    const arrows: Arrows = { 'a>l': {}, 'l>x': { share: 0.25 }, 'l>y': {} };
    expect(requests(boxes, arrows)).toEqual([0, [5, 25]]);
    expect(requests(boxes, arrows, { load: 4 })).toEqual([0, [5, 100]]);
  });

  it('adds up clients that grow in different times, on top of those that are steady', () => {
    const boxes: Boxes = {
      a: client(40),
      b: client(60, { rampSeconds: 10 }),
      c: client(30, { peakFactor: 2, rampSeconds: 20 }),
      x: ['lambda'],
    };
    expect(requests(boxes, { 'a>x': {}, 'b>x': {}, 'c>x': {} })).toEqual([70, [10, 145], [20, 160]]);
  });

  it('is none without a client that says so, and none where a rate is unknown', () => {
    expect(requests({ a: client(1), x: ['lambda'] }, { 'a>x': {} })).toBe(null);
    expect(requests({ a: client(1, { rampSeconds: 1 }), x: ['lambda'] }, { 'a>x': {}, 'x>x': { calls: 1 } })).toBe(
      null,
    );
  });
});

describe('a pace', () => {
  it('of steps doubles at once, and again after each interval', () => {
    const pace = stepwise(2000, 2, 1800);
    expect([0, 1799, 1800, 3600].map(pace.allowed)).toEqual([4000, 4000, 8000, 16_000]);
    expect([3000, 4000, 4001, 8000, 8001].map(pace.needed)).toEqual([0, 0, 1800, 1800, 3600]);
  });

  it('that is even adds so much a second', () => {
    const pace = evenly(4, 2);
    expect([0, 3].map(pace.allowed)).toEqual([4, 10]);
    expect([4, 10].map(pace.needed)).toEqual([0, 3]);
  });
});

it('says from what to what, within how long, what is let through and what would do', () => {
  const board = boardOf(
    { a: client(30_000, { peakFactor: 2, rampSeconds: 60 }), x: ['lambda', { provisionedConcurrency: 100 }] },
    { 'a>x': {} },
  );
  const [found] = advise(board, themes.limits).filter(({ rule }) => rule === 'ramp-functions');
  expect(found).toBe(undefined);
  const fast = boardOf(
    { a: client(30_000, { peakFactor: 2, rampSeconds: 20 }), x: ['lambda', { provisionedConcurrency: 100 }] },
    { 'a>x': {} },
  );
  const [told] = advise(fast, themes.limits).filter(({ rule }) => rule === 'ramp-functions');
  expect(told && [told.at, told.fix, wordsFor(told)]).toEqual([
    ['x', 'a'],
    { params: { 'x.provisionedConcurrency': 4000 } },
    {
      message: 'x: a makes it grow from 3,000 to 6,000 functions at once within 20 s, but only 5,000 run by then.',
      remedy: 'Let traffic grow for 30 s or more, or keep 4,000 functions provisioned before it starts, on a schedule.',
    },
  ]);
});
