import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Bounds, openingOf, parseWindowPlace, type WindowPlace } from './window-places.ts';

const laptop: Bounds = { x: 0, y: 25, width: 1440, height: 875 };
const monitor: Bounds = { x: 1440, y: 0, width: 2560, height: 1400 };
const plain = { isMaximized: false, isFullScreen: false };
const kept: WindowPlace = { x: 1600, y: 100, width: 1500, height: 1000, ...plain };

test('the first window has the usual size, or that of a smaller screen, in the middle', () => {
  expect(openingOf(null, [monitor], [])).toEqual({ width: 1440, height: 900, ...plain });
  expect(openingOf(null, [laptop], [])).toEqual({ width: 1440, height: 875, ...plain });
  expect(openingOf(null, [], [])).toEqual({ width: 1440, height: 900, ...plain });
});

test('a window comes back where it stood, maximised or full screen as it was', () => {
  const opened = openingOf({ ...kept, isMaximized: true, isFullScreen: true }, [laptop, monitor], []);
  expect(opened).toEqual({ ...kept, isMaximized: true, isFullScreen: true });
});

test('a window whose screen is gone is brought back whole, no larger than the screen that is there', () => {
  expect(openingOf(kept, [laptop], [])).toEqual({ x: 0, y: 25, width: 1440, height: 875, ...plain });
});

test('a window mostly off the screens, or with its top above them, is brought back; one a little off stays', () => {
  const at = (x: number, y: number) => {
    const { x: left, y: top } = openingOf({ x, y, width: 1000, height: 700, ...plain }, [laptop], []);
    return [left, top];
  };
  expect([at(1200, 100), at(-900, 100), at(100, -200), at(600, 100), at(100, 850)]).toEqual([
    [440, 100],
    [0, 100],
    [100, 25],
    [600, 100],
    [100, 200],
  ]);
});

test('a window over two screens stays over both', () => {
  const over = { x: 1000, y: 100, width: 1000, height: 700, ...plain };
  expect(openingOf(over, [laptop, monitor], [])).toEqual(over);
});

test('a further window stands beside the last one, and never over the whole screen', () => {
  const first = { x: 100, y: 100, width: 1000, height: 700 };
  expect(openingOf({ ...first, isMaximized: false, isFullScreen: true }, [laptop], [first])).toEqual({
    ...first,
    x: 128,
    y: 128,
    ...plain,
  });
  // No more room below: it begins again at the screen's corner.
  const last = { x: 440, y: 200, width: 1000, height: 700 };
  expect(openingOf({ ...last, ...plain }, [laptop], [last])).toEqual({ ...last, x: 0, y: 25, ...plain });
});

test('a damaged place is none at all', () => {
  const texts = ['', '{', 'null', '[]', '7', '{"x":1}', JSON.stringify({ ...kept, width: 0 })];
  expect(texts.map(parseWindowPlace)).toEqual(texts.map(() => null));
  expect(parseWindowPlace(JSON.stringify({ ...kept, x: 1e9 }))).toBe(null);
  expect(parseWindowPlace(JSON.stringify({ ...kept, y: '7' }))).toBe(null);
  expect(parseWindowPlace(JSON.stringify({ ...kept, isMaximized: 'yes', more: 1 }))).toEqual(kept);
});

test('whatever was kept and whatever screens are there, the window can be seen and taken by its top', () => {
  const pixels = fc.integer({ min: -5000, max: 5000 });
  const size = fc.integer({ min: 1, max: 6000 });
  const place = fc.record({ x: pixels, y: pixels, width: size, height: size });
  const area = fc.record({
    width: fc.integer({ min: 640, max: 4000 }),
    height: fc.integer({ min: 480, max: 3000 }),
  });
  fc.assert(
    fc.property(
      place,
      fc.array(area, { minLength: 1, maxLength: 3 }),
      fc.array(place, { maxLength: 4 }),
      (at, sizes, others) => {
        let x = 0;
        const areas = sizes.map((one) => {
          const next = { x, y: 0, ...one };
          x += one.width;
          return next;
        });
        const opened = openingOf({ ...at, ...plain }, areas, others);
        const { x: left = 0, y: top = 0, width } = opened;
        const seen = areas.reduce((sum, one) => {
          const inX = Math.min(left + width, one.x + one.width) - Math.max(left, one.x);
          const inY = Math.min(top + 32, one.y + one.height) - Math.max(top, one.y);
          return sum + Math.max(0, inX) * Math.max(0, inY);
        }, 0);
        expect(seen).toBeGreaterThan((width * 32) / 4);
      },
    ),
    { numRuns: 500 },
  );
});
