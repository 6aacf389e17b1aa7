import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { proofRuns } from '../scripts/proof-runs.mjs';
import { isDesktopSettings, usualSettings } from '../shared/host/settings.ts';
import { damagedFiles } from '../shared/random-damage.ts';
import { createHandles } from './handles.ts';
import { openingOf, parseWindowPlace } from './window-places.ts';

vi.mock('electron', () => ({ app: {} }));

const { parseRecents } = await import('./recents.ts');
const { parseSettings } = await import('./settings.ts');

const handle = '01234567-89ab-cdef-0123-456789abcdef';
const recents = JSON.stringify(
  ['/home/ann/cart.edgewise', '/home/ann/boards/events.edgewise', '/b/"x"\\y.svg'],
  null,
  2,
);
const settings = JSON.stringify({ spelling: true, updates: 'off' }, null, 1);
const place = JSON.stringify({ x: 10, y: 20, width: 1440, height: 900, isMaximized: false, isFullScreen: false });
const handles = JSON.stringify({ [handle]: '/home/ann/cart.edgewise', [handle.replace('0', '1')]: '/b' }, null, 1);

/** A file as a crash, a disk or a hand may leave it: damaged, cut off, or with its end filled with NULs. */
function damaged(text: string): fc.Arbitrary<string> {
  const changed = damagedFiles([new TextEncoder().encode(text)]).map((bytes) => new TextDecoder().decode(bytes));
  const emptied = fc.nat({ max: text.length }).map((from) => text.slice(0, from).padEnd(text.length, '\0'));
  return fc.oneof({ weight: 4, arbitrary: changed }, { weight: 1, arbitrary: emptied });
}

const runs = { numRuns: proofRuns(400) };

test('a damaged list of recent files gives only absolute paths, each once', () => {
  fc.assert(
    fc.property(damaged(recents), (text) => {
      const files = parseRecents(text);
      expect(files.every((file) => path.isAbsolute(file))).toBe(true);
      expect(new Set(files).size).toBe(files.length);
    }),
    runs,
  );
  expect(parseRecents(recents)).toHaveLength(3);
});

test('damaged settings are whole settings, and never turn the network on', () => {
  const isOn = /"updates"\s*:\s*"on"/;
  fc.assert(
    fc.property(damaged(settings), (text) => {
      const read = parseSettings(text);
      expect(isDesktopSettings(read)).toBe(true);
      if (!isOn.test(text)) expect(read.updates).toBe('off');
    }),
    runs,
  );
  expect(parseSettings('{"spelling":false,"updates":"on"}')).toEqual({ spelling: false, updates: 'on' });
  expect(['', 'null', '[]', '7'].map(parseSettings)).toEqual(Array(4).fill(usualSettings));
});

test('a damaged place of a window still opens a window that can be seen', () => {
  const area = { x: 0, y: 0, width: 1600, height: 1200 };
  fc.assert(
    fc.property(damaged(place), (text) => {
      const { x = 0, y = 0, width, height } = openingOf(parseWindowPlace(text), [area], []);
      expect([width >= 1 && width <= 1600, height >= 1 && height <= 1200]).toEqual([true, true]);
      expect([x > -width / 2 && x < 1600, y >= -16 && y < 1200]).toEqual([true, true]);
    }),
    runs,
  );
});

test('of damaged handles those that are whole lead to absolute paths, and the file is not written meanwhile', () => {
  const store = path.join(mkdtempSync(path.join(tmpdir(), 'edgewise-damaged-')), 'handles.json');
  fc.assert(
    fc.property(damaged(handles), (text) => {
      writeFileSync(store, text);
      const known = createHandles(store);
      for (const one of [handle, '__proto__', 'constructor', '']) {
        const file = known.pathOf(one as never);
        expect(file === null || path.isAbsolute(file)).toBe(true);
      }
    }),
    runs,
  );
});
