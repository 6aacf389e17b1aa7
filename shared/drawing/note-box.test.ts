import { expect, test } from 'vitest';
import { catalog } from '../catalog/index.ts';
import { type Document, emptyDocument, type Note } from '../model/document.ts';
import { noteBox } from './cards.ts';
import { shownHead } from './note-box.ts';
import { sceneOf } from './scene-of.ts';

const plain: Note = { id: 'n', kind: 'note', text: 'One line', x: 400, y: 0, width: 184, height: 40 };

test('a note is as large as it says, and larger where its text or its kind need more', () => {
  const sizes = [
    plain,
    { ...plain, text: 'Headline\nand more\nand more' },
    { ...plain, kind: 'question' as const },
  ].map((note) => noteBox(note).rect);
  expect(sizes).toEqual([
    { x: 400, y: 0, width: 184, height: 40 },
    { x: 400, y: 0, width: 184, height: 76 },
    { x: 400, y: 0, width: 184, height: 54 },
  ]);
});

test('a colour that is not known is yellow', () => {
  expect([undefined, 'blue', 'url(x)'].map((colour) => noteBox(colour ? { ...plain, colour } : plain).colour)).toEqual([
    'yellow',
    'blue',
    'yellow',
  ]);
});

function tether(on: string | null, more: Partial<Note> = {}): unknown {
  const empty = emptyDocument();
  const document: Document = {
    ...empty,
    design: {
      ...empty.design,
      groups: [{ id: 'g', kind: 'generic', label: 'Group', group: null }],
      nodes: ['a', 'b'].map((id) => ({ id, service: 'lambda', label: id, group: 'g', params: {} })),
      edges: [{ id: 'e', from: 'a', to: 'b', label: '', params: {} }],
    },
    layout: {
      nodes: { a: { x: 0, y: 0 }, b: { x: 0, y: 200 } },
      groups: { g: { x: -40, y: -40, width: 264, height: 340 } },
      edges: {},
    },
    sketch: { notes: [{ ...plain, on, ...more }], strokes: [] },
  };
  return sceneOf(document, null, { catalog }).notes[0]?.tether;
}

test('a note leads to its card, to its arrow, and to its container’s title', () => {
  expect(tether('a')).toEqual([
    { x: 400, y: 20 },
    { x: 184, y: 20 },
  ]);
  expect(tether('e', { y: 120 })).toEqual([
    { x: 400, y: 140 },
    { x: 92, y: 140 },
  ]);
  expect(tether('g')).toMatchObject([{ x: 400 }, { y: -10 }]);
});

test('a free note, one about what is not there, and one that lies on its thing lead nowhere', () => {
  expect([tether(null), tether('gone'), tether('a', { x: 50 })]).toEqual([null, null, null]);
});

test('the word over a note is cut where the note is narrower, so that nothing reaches beyond it', () => {
  const over = (width: number) => shownHead(noteBox({ ...plain, kind: 'assumption', width }));
  expect([over(200), over(80), over(62), over(10)]).toEqual(['Assumption', 'Assu…', 'A…', '']);
  expect(shownHead(noteBox(plain))).toBe('');
  expect(noteBox({ ...plain, width: 10 }).rect.width).toBe(48);
});
