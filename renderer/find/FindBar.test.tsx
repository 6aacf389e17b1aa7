import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { emptyDocument } from '../../shared/model/document.ts';
import { memoryHost } from '../host/memory.ts';
import { createBoard } from '../store/board.ts';
import { readPreferences } from '../store/preferences.ts';
import type { Session } from '../store/session.ts';
import { SessionProvider } from '../store/use-store.ts';
import { FindBar } from './FindBar.tsx';

beforeAll(() => void vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));
afterAll(() => vi.unstubAllGlobals());

const empty = emptyDocument();
const cards = ['Orders', 'Order queue', 'Mail'];

let session: Session;
let element: HTMLElement;
let unmount: () => Promise<void>;

beforeEach(async () => {
  const nodes = cards.map((label, i) => ({ id: `n${i}`, service: 'generic', label, group: null, params: {} }));
  const places = Object.fromEntries(nodes.map(({ id }, i) => [id, { x: 0, y: i * 120 }]));
  session = {
    board: createBoard(
      { ...empty, design: { ...empty.design, nodes }, layout: { ...empty.layout, nodes: places } },
      readPreferences({ getItem: () => null }),
    ),
    host: memoryHost(),
    canvas: { current: null },
  };
  session.board.view({ finding: true });
  element = document.createElement('div');
  document.body.append(element);
  const root = createRoot(element);
  await act(async () =>
    root.render(
      <SessionProvider value={session}>
        <FindBar />
      </SessionProvider>,
    ),
  );
  unmount = async () => act(async () => root.unmount());
});
afterEach(async () => {
  await unmount();
  element.remove();
});

/** What is found is shown behind the typing. */
async function waited(): Promise<void> {
  await act(async () => new Promise((resolve) => setTimeout(resolve, 100)));
}

async function type(words: string): Promise<void> {
  const input = element.querySelector('input') as HTMLInputElement;
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, words);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await waited();
}

async function press(target: Element | null, key: string): Promise<void> {
  await act(async () => void target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
  await waited();
}

const selected = () => [...session.board.get().selection];

test('an edit finds other things and leaves the selection where the person has it', async () => {
  await type('order');
  expect(selected()).toEqual(['n0']);
  await press(element.querySelector('input'), 'Enter');
  expect(selected()).toEqual(['n1']);
  await act(async () => {
    session.board.select(['n2']);
    session.board.apply({ kind: 'set-label', id: 'n0', label: 'Bills' }, 'record');
  });
  await waited();
  expect(selected()).toEqual(['n2']);
  expect(element.querySelector('output')?.textContent).toBe('1 of 1');
  await press(element.querySelector('input'), 'Enter');
  expect(selected()).toEqual(['n1']);
});

test('Escape closes the bar from its buttons too', async () => {
  await press(element.querySelector('button[aria-label="Next"]'), 'Escape');
  expect(session.board.get().finding).toBe(false);
});
