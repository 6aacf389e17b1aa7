import { expect, test } from 'vitest';
import { emptyDocument } from './document.ts';
import { applyEdit, type Edit } from './edit.ts';
import { documentsOf, gestureWith, type LogEntry } from './edit-log.ts';

const start = emptyDocument('start');
const titled = (title: string): Edit => ({ kind: 'set-title', title });
const entry = (kind: LogEntry['kind'], ...edits: readonly Edit[]): LogEntry => ({ kind, edits, at: 0 });

test('a log gives the board after every entry, with what was taken back and done again', () => {
  const log = {
    start,
    entries: [
      entry('step', titled('a')),
      entry('step', titled('b'), { kind: 'set-pad', text: '1' }),
      entry('undo'),
      entry('redo'),
      entry('quiet', titled('c')),
      entry('undo'),
      entry('step', titled('d')),
    ],
  };
  const both = applyEdit({ ...start, title: 'b' }, { kind: 'set-pad', text: '1' });
  expect(documentsOf(log)).toEqual([
    { ...start, title: 'a' },
    both,
    { ...start, title: 'a' },
    both,
    { ...both, title: 'c' },
    { ...start, title: 'a' },
    { ...start, title: 'd' },
  ]);
});

test('of a pull at a drawn thing only the last form is kept', () => {
  const box = (x: number) => ({ x, y: 0, width: 10, height: 10 });
  const forms: readonly ((id: string, x: number) => Edit)[] = [
    (id, x) => ({ kind: 'resize', id, to: box(x) }),
    (id, x) => ({ kind: 'set-shape', shape: { id, kind: 'ellipse', ...box(x) } }),
    (id, x) => ({ kind: 'set-stroke', stroke: { id, x, y: 0, points: [[0, 0]], width: 3 } }),
    (id, x) => ({ kind: 'set-picture', picture: { id, type: 'image/png', data: '', ...box(x) } }),
  ];
  for (const form of forms) {
    expect(gestureWith([form('a', 1)], form('a', 2))).toEqual([form('a', 2)]);
    expect(gestureWith([form('a', 1)], form('b', 2))).toEqual([form('a', 1), form('b', 2)]);
  }
});

test('of a drag only the last place is kept, of one thing or of the same several', () => {
  const move = (to: Record<string, { x: number; y: number }>): Edit => ({ kind: 'move', to });
  const a = move({ a: { x: 1, y: 1 } });
  const both = move({ a: { x: 2, y: 2 }, b: { x: 3, y: 3 } });
  expect(gestureWith([a], both)).toEqual([both]);
  expect(gestureWith([both], a)).toEqual([both, a]);
  const note: Edit = { kind: 'set-label', id: 'a', label: 'A' };
  expect(gestureWith([a, note], { ...note, label: 'AB' })).toEqual([a, { ...note, label: 'AB' }]);
  expect(gestureWith([note], { ...note, id: 'b' })).toEqual([note, { ...note, id: 'b' }]);
});
