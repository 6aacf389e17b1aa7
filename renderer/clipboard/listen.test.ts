import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { emptyDocument } from '../../shared/model/document.ts';
import { memoryHost } from '../host/memory.ts';
import { createBoard } from '../store/board.ts';
import { readPreferences } from '../store/preferences.ts';
import { listenToClipboard } from './listen.ts';

const empty = emptyDocument();
const board = createBoard(
  {
    ...empty,
    design: { ...empty.design, nodes: [{ id: 'a', service: 'lambda', label: 'A', group: null, params: {} }] },
    layout: { ...empty.layout, nodes: { a: { x: 40, y: 80 } } },
  },
  readPreferences({ getItem: () => null }),
);
const before = board.document();
const copied =
  '{"format":"edgewise","version":1,"design":{"nodes":[{"id":"b","service":"lambda"}],"edges":[]},"layout":{"nodes":{"b":{"x":400,"y":800}}}}';

// The page listens for as long as it lives.
beforeAll(() => {
  listenToClipboard({ board, host: memoryHost(), canvas: { current: null } });
});
afterEach(() => board.open(before, null));

/** Presses a key and pastes a board while it is held, as the browser tells of both; gives where the pasted card lies. */
async function pastedWith(press: KeyboardEventInit): Promise<unknown> {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { ...press, bubbles: true }));
  const paste = new Event('paste', { bubbles: true, cancelable: true });
  const clipboardData = { getData: (type: string) => (type === 'text/plain' ? copied : ''), files: [] };
  document.body.dispatchEvent(Object.assign(paste, { clipboardData }));
  document.body.dispatchEvent(new KeyboardEvent('keyup', { ...press, bubbles: true }));
  await vi.waitFor(() => expect(board.document().design.nodes).toHaveLength(2), 5000);
  return board.document().layout.nodes['lambda'];
}

test.each([
  ['a US keyboard', { key: 'V', code: 'KeyV' }],
  ['Dvorak', { key: 'V', code: 'Period' }],
  ['a Russian keyboard', { key: 'М', code: 'KeyV' }],
])('Ctrl+Shift+V pastes in place on %s', async (_name, press) => {
  expect(await pastedWith({ ...press, ctrlKey: true, shiftKey: true })).toEqual({ x: 400, y: 800 });
});

test('Ctrl+V pastes into the view, and so does Ctrl with what is no V but lies where it does', async () => {
  expect(await pastedWith({ key: 'v', code: 'KeyV', ctrlKey: true })).not.toEqual({ x: 400, y: 800 });
  board.open(before, null);
  // On Dvorak this key is a K.
  expect(await pastedWith({ key: 'K', code: 'KeyV', ctrlKey: true, shiftKey: true })).not.toEqual({ x: 400, y: 800 });
});
