import { expect, test } from 'vitest';
import { emptyDocument } from '../../shared/model/document.ts';
import { abandoned, changed, redone, settled, timelineOf, undone } from './history.ts';

const a = emptyDocument('a');
const b = emptyDocument('b');
const c = emptyDocument('c');
const d = emptyDocument('d');

test('every recorded change is one step, back and forth', () => {
  const done = changed(changed(timelineOf(a), b, 'record'), c, 'record');
  expect(done).toEqual({ document: c, past: [a, b], future: [], base: null });
  expect(undone(done)).toEqual({ document: b, past: [a], future: [c], base: null });
  expect(undone(undone(done))).toEqual({ document: a, past: [], future: [b, c], base: null });
  expect(redone(redone(undone(undone(done))))).toEqual(done);
});

test('a gesture is one step, whether it ends by itself or by a recorded change', () => {
  const dragging = changed(changed(timelineOf(a), b, 'amend'), c, 'amend');
  expect(dragging).toEqual({ document: c, past: [], future: [], base: a });
  expect(settled(dragging)).toEqual({ document: c, past: [a], future: [], base: null });
  expect(changed(dragging, d, 'record')).toEqual({ document: d, past: [a], future: [], base: null });
  expect(undone(dragging)).toEqual({ document: a, past: [], future: [c], base: null });
});

test('a gesture that is given up leaves nothing', () => {
  expect(abandoned(changed(timelineOf(a), b, 'amend'))).toEqual(timelineOf(a));
});

test('a gesture that comes back to where it began is no step', () => {
  expect(settled(changed(changed(timelineOf(a), b, 'amend'), a, 'amend'))).toEqual(timelineOf(a));
  const copy = emptyDocument('a');
  expect(settled(changed(changed(timelineOf(a), b, 'amend'), copy, 'amend')).document).toBe(a);
});

test('a skipped change is no step', () => {
  expect(changed(timelineOf(a), b, 'skip')).toEqual(timelineOf(b));
});

test('a change after undo drops what could be redone', () => {
  const back = undone(changed(timelineOf(a), b, 'record'));
  expect(changed(back, c, 'record')).toEqual({ document: c, past: [a], future: [], base: null });
});

test('nothing to undo or redo gives the very same timeline', () => {
  const start = timelineOf(a);
  expect(undone(start)).toBe(start);
  expect(redone(start)).toBe(start);
});

test('a gesture that changed nothing does not keep a step forward from working', () => {
  const back = undone(changed(timelineOf(a), b, 'record'));
  const idle = undone(changed(back, { ...a }, 'amend'));
  expect(idle).toEqual({ document: a, past: [], future: [b], base: null });
  expect(redone(idle).document).toBe(b);
});
