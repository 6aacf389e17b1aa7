import { expect, test } from 'vitest';
import { type Document, emptyDocument, type Note } from '../../shared/model/document.ts';
import { applyEdit, type Edit } from '../../shared/model/edit.ts';
import { moveBy, moveTo } from './arrange.ts';
import { addNoteOn } from './notes.ts';

function board(...edits: readonly Edit[]): Document {
  return edits.reduce(applyEdit, emptyDocument());
}

function card(id: string, x: number, y: number, group: string | null = null): Edit {
  return { kind: 'add-node', node: { id, service: 'lambda', label: id, group, params: {} }, at: { x, y } };
}

const edge: Edit = { kind: 'add-edge', edge: { id: 'e', from: 'a', to: 'b', label: '', params: {} } };

function note(on: string): Edit {
  const made: Note = { id: `about-${on}`, kind: 'note', text: '', x: 500, y: 100, on };
  return { kind: 'add-note', note: made };
}

test('a note moves along with the card that it is about, by key and by drag', () => {
  const document = board(card('a', 0, 0), card('b', 0, 200), note('a'));
  const to = { a: { x: 10, y: 20 }, 'about-a': { x: 510, y: 120 } };
  expect(moveBy(document, ['a'], { x: 10, y: 20 })).toEqual({ kind: 'move', to });
  expect(moveTo(document, { a: { x: 10, y: 20 } })).toEqual({ kind: 'move', to });
  expect(moveTo(document, { b: { x: 10, y: 20 } })).toEqual({ kind: 'move', to: { b: { x: 10, y: 20 } } });
});

test('a note about a card in a container moves with the container, wherever the note lies', () => {
  const at = { x: -20, y: -40, width: 300, height: 200 };
  const document = board(
    { kind: 'add-group', group: { id: 'g', kind: 'vpc', label: '', group: null }, at },
    card('a', 0, 0, 'g'),
    note('a'),
  );
  const to = { g: { x: -10, y: -40 }, a: { x: 10, y: 0 }, 'about-a': { x: 510, y: 100 } };
  expect(moveBy(document, ['g'], { x: 10, y: 0 })).toEqual({ kind: 'move', to });
  expect(moveTo(document, { g: { x: -10, y: -40 } })).toEqual({ kind: 'move', to });
});

test('a note about an arrow moves when both ends do, and stays when one does', () => {
  const document = board(card('a', 0, 0), card('b', 0, 200), edge, note('e'));
  const both = { a: { x: 5, y: 0 }, b: { x: 5, y: 200 } };
  expect(moveTo(document, both)).toEqual({ kind: 'move', to: { ...both, 'about-e': { x: 505, y: 100 } } });
  expect(moveTo(document, { a: { x: 5, y: 0 } })).toEqual({ kind: 'move', to: { a: { x: 5, y: 0 } } });
});

test('a new note stands beside its thing where nothing else does', () => {
  const document = board(card('a', 0, 0), card('b', 240, 0));
  expect(addNoteOn(document, 'a', { x: 0, y: 0, width: 184, height: 64 })).toEqual({
    ids: ['n1'],
    edit: {
      kind: 'add-note',
      note: { id: 'n1', kind: 'note', text: '', x: -232, y: -7, width: 184, height: 78, on: 'a' },
    },
  });
});
