import { expect, test } from 'vitest';
import { type Document, emptyDocument } from '../../shared/model/document.ts';
import { memoryHost } from '../host/memory.ts';
import { createBoard } from '../store/board.ts';
import { readPreferences } from '../store/preferences.ts';
import type { CanvasPort, Session } from '../store/session.ts';
import type { Place } from '../store/state.ts';
import { latest, lookedLine } from './looked.ts';
import { keepPlaces, placeOf } from './places.ts';

const document: Document = {
  ...emptyDocument(),
  layout: { nodes: { a: { x: 1000, y: 500 } }, groups: {}, edges: {} },
};

/** A session whose canvas is 800 × 600 px and stands at `place`. */
function session(place: Place): Session {
  const canvas = {
    place: () => place,
    view: () => ({
      x: -place.x / place.zoom,
      y: -place.y / place.zoom,
      width: 800 / place.zoom,
      height: 600 / place.zoom,
    }),
  } as CanvasPort;
  return {
    board: createBoard(document, readPreferences({ getItem: () => null })),
    host: memoryHost(),
    canvas: { current: canvas },
  };
}

const file = { handle: 'a-file', name: 'a', writable: true } as never;

test('a file is shown again as it was looked at', async () => {
  const place = { x: -1500, y: -700, zoom: 2 };
  const before = session(place);
  before.board.view({ file });
  const stop = keepPlaces(before);
  window.dispatchEvent(new Event('pagehide'));
  window.dispatchEvent(new Event('pagehide'));
  stop();
  expect(await before.host.readRecord('views')).toEqual({ ok: true, value: ['["a-file",-1500,-700,2,800,600]'] });
  expect(
    await placeOf({ ...session({ x: 0, y: 0, zoom: 1 }), host: before.host }, 'a-file' as never, document),
  ).toEqual(place);
});

test('in a window of another size the middle of the view stays the middle; a panel that came or went moves nothing', async () => {
  const here = session({ x: 0, y: 0, zoom: 1 });
  const keep = (width: number, height: number) =>
    here.host.appendRecord('views', lookedLine('a-file' as never, { x: -700, y: -300, zoom: 1, width, height }));
  await keep(1120, 640);
  expect(await placeOf(here, 'a-file' as never, document)).toEqual({ x: -700, y: -300, zoom: 1 });
  await keep(1400, 1000);
  expect(await placeOf(here, 'a-file' as never, document)).toEqual({ x: -1000, y: -500, zoom: 1 });
});

test('a board of which nothing would be in view, and one never seen, are shown as a whole', async () => {
  const here = session({ x: 0, y: 0, zoom: 1 });
  await here.host.appendRecord(
    'views',
    lookedLine('a-file' as never, { x: 5000, y: 0, zoom: 1, width: 800, height: 600 }),
  );
  expect(await placeOf(here, 'a-file' as never, document)).toBe(null);
  expect(await placeOf(here, 'another' as never, document)).toBe(null);
});

test('of the lines the newest of each file counts, damaged ones do not, and 500 files are enough', () => {
  const lines = [
    '["a",1,2,1,8,6]',
    '["b",1,2,1,8,6]',
    '["a",3,4,0.5,8,6]',
    '{',
    '["c",1,2,99,8,6]',
    '["d",1]',
    '[1,2,3,1,8,6]',
    '["e",null,"x",1,8,6]',
  ];
  expect([...latest(lines)]).toEqual([
    ['b', { x: 1, y: 2, zoom: 1, width: 8, height: 6 }],
    ['a', { x: 3, y: 4, zoom: 0.5, width: 8, height: 6 }],
  ]);
  expect(latest(Array.from({ length: 700 }, (_, at) => `["${at}",0,0,1,8,6]`)).size).toBe(500);
});
