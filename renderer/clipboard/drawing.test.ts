import { beforeEach, expect, test } from 'vitest';
import { emptyDocument } from '../../shared/model/document.ts';
import { open, takeDropped } from '../files/opening.ts';
import { memoryHost } from '../host/memory.ts';
import { createBoard } from '../store/board.ts';
import { readPreferences } from '../store/preferences.ts';
import { take } from './paste.ts';

/** Boxes with their words, as Excalidraw's clipboard has them, an arrow between the first two, and a line of the pen. */
function elements(...words: readonly string[]): readonly object[] {
  const boxes = words.flatMap((text, i) => [
    { type: 'rectangle', id: `b${i}`, x: 0, y: i * 200, width: 200, height: 80 },
    {
      type: 'text',
      id: `t${i}`,
      x: 20,
      y: i * 200 + 20,
      width: 80,
      height: 25,
      text,
      originalText: text,
      containerId: `b${i}`,
    },
  ]);
  const points = [
    [0, 0],
    [0, 100],
  ];
  const ends = { startBinding: { elementId: 'b0' }, endBinding: { elementId: 'b1' }, endArrowhead: 'arrow' };
  return [
    ...boxes,
    { type: 'arrow', id: 'a', x: 100, y: 90, width: 0, height: 100, points, ...ends },
    { type: 'freedraw', id: 'f', x: 400, y: 0, width: 0, height: 100, points, strokeWidth: 1 },
  ];
}

const clipboard = JSON.stringify({
  type: 'excalidraw/clipboard',
  elements: elements('Orders Lambda', 'Kinesis Data Streams'),
  files: {},
});

function started() {
  const host = memoryHost();
  const board = createBoard(emptyDocument('Mine'), readPreferences({ getItem: () => null }));
  return { host, board, session: { host, board, canvas: { current: null } } };
}

let window_: ReturnType<typeof started>;
beforeEach(() => {
  window_ = started();
});

test('a copy from Excalidraw comes as one step, and its names mean what they mean in every line here', async () => {
  const { board, session } = window_;
  const before = board.document();
  await take(session, { text: clipboard, html: '', files: [] }, { x: 1000, y: 1000 });
  const { design, layout, sketch } = board.document();
  expect(design.nodes.map(({ id, service, label }) => [id, service, label])).toEqual([
    ['lambda', 'lambda', 'Orders Lambda'],
    ['kinesis-data-streams', 'kinesis-data-streams', 'Kinesis Data Streams'],
  ]);
  expect(design.edges.map(({ from, to }) => [from, to])).toEqual([['lambda', 'kinesis-data-streams']]);
  expect(layout.nodes['lambda']?.x).toBe(layout.nodes['kinesis-data-streams']?.x);
  expect(sketch.strokes).toHaveLength(1);
  expect(board.get().selection.size).toBe(3);
  expect(board.get().notice).toEqual({
    kind: 'info',
    text: 'Drawn from Excalidraw: 2 services, 1 arrow and 1 stroke',
  });
  board.undo();
  expect(board.document()).toBe(before);
});

test('a copy that cannot be read changes nothing and is no note', async () => {
  const { board, session } = window_;
  const before = board.document();
  await take(session, { text: clipboard.slice(0, -40), html: '', files: [] }, 'same');
  expect(board.document()).toBe(before);
  expect(board.get().notice).toMatchObject({ kind: 'error', text: expect.stringContaining('cannot be read') });
});

test('a dropped file comes on the board, an opened one is a board named after it', async () => {
  const { board, session, host } = window_;
  const text = JSON.stringify({ type: 'excalidraw', version: 2, elements: elements('SQS', 'Teapot 9'), files: {} });
  await takeDropped(session, [new File([text], 'Plan.excalidraw')], { x: 0, y: 0 });
  expect(board.document().title).toBe('Mine');
  expect(board.document().design.nodes).toHaveLength(2);
  expect(board.get().notice?.lines).toEqual(['No service is called “Teapot 9”: it is a plain box.']);
  board.undo();

  host.world.files.set('Plan.excalidraw', new TextEncoder().encode(text));
  host.world.chosen = 'Plan.excalidraw';
  await open(session);
  expect(board.document().title).toBe('Plan');
  expect(board.get().file).toBeNull();
  expect(board.document().design.edges).toHaveLength(1);
});

test('a damaged drawing that is dropped or opened leaves the board as it is and says so', async () => {
  const { board, session, host } = window_;
  const before = board.document();
  await takeDropped(session, [new File(['{"type":'], 'Bad.excalidraw')], { x: 0, y: 0 });
  expect(board.get().notice).toMatchObject({ kind: 'error', text: expect.stringContaining('damaged') });
  board.tell(null);
  host.world.files.set('Bad.excalidraw', new TextEncoder().encode('{"elements": 4}'));
  host.world.chosen = 'Bad.excalidraw';
  await open(session);
  expect(board.get().notice?.text).toMatch(/^“Bad.excalidraw” was not opened\. .*damaged/);
  expect(board.document()).toBe(before);
});
