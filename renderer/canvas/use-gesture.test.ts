import { expect, test } from 'vitest';
import { emptyDocument, type Stroke } from '../../shared/model/document.ts';
import { createBoard } from '../store/board.ts';
import { readPreferences } from '../store/preferences.ts';
import { resizedFrom } from './use-drawn-resize.ts';
import { gestureOn } from './use-gesture.ts';

const stroke: Stroke = {
  id: 's',
  x: 10,
  y: 20,
  width: 4,
  points: [
    [0, 0],
    [3.3, 7.7],
    [33.3, 11.1],
    [100, 50],
  ],
};

function boardWith(drawn: Stroke) {
  const empty = emptyDocument('');
  return createBoard(
    { ...empty, sketch: { ...empty.sketch, strokes: [drawn] } },
    readPreferences({ getItem: () => null }),
  );
}

const boxes = Array.from({ length: 60 }, (_, k) => ({ x: 10, y: 20, width: 100 - k * 1.5, height: 50 - k * 0.7 }));

test('a stroke that is pulled small and back through many sizes has the points that it had', () => {
  const board = boardWith(stroke);
  const before = board.document();
  const gesture = gestureOn(board);
  gesture.begin();
  for (const to of [...boxes, ...boxes.toReversed()]) gesture.amend(resizedFrom(before, 's', to));
  gesture.end();
  expect(board.document().sketch.strokes).toEqual([stroke]);
  expect(board.get().timeline.past).toEqual([]);
});

test('Escape gives a pull up: what the pointer still reports changes nothing, and there is no step', () => {
  const board = boardWith(stroke);
  const before = board.document();
  const gesture = gestureOn(board);
  gesture.begin();
  gesture.amend(resizedFrom(before, 's', { x: 0, y: 0, width: 300, height: 300 }));
  expect(board.document()).not.toEqual(before);
  board.abandon();
  gesture.amend(resizedFrom(before, 's', { x: 0, y: 0, width: 400, height: 400 }));
  gesture.end();
  expect([board.document(), board.get().timeline.past, board.get().timeline.base]).toEqual([before, [], null]);
});

test('a gesture whose component goes is given up, and one that changed nothing leaves that of another alone', () => {
  const board = boardWith(stroke);
  const before = board.document();
  const gesture = gestureOn(board);
  gesture.begin();
  gesture.amend(resizedFrom(before, 's', { x: 0, y: 0, width: 300, height: 300 }));
  gesture.giveUp();
  expect([board.document(), board.get().timeline.base]).toEqual([before, null]);

  board.apply({ kind: 'move', to: { s: { x: 1, y: 1 } } }, 'amend');
  gesture.begin();
  gesture.giveUp();
  expect(board.get().timeline.base).toBe(before);
});

test('a new pull is one step', () => {
  const board = boardWith(stroke);
  const before = board.document();
  const gesture = gestureOn(board);
  for (const by of [10, 20]) {
    const from = board.document();
    gesture.begin();
    for (const k of [1, 2]) gesture.amend(resizedFrom(from, 's', { x: 10, y: 20, width: 100 + k * by, height: 50 }));
    gesture.end();
  }
  expect(board.get().timeline.past.length).toBe(2);
  board.undo();
  board.undo();
  expect(board.document()).toEqual(before);
});
