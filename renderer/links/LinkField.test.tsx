import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { emptyDocument } from '../../shared/model/document.ts';
import { memoryHost } from '../host/memory.ts';
import { createBoard } from '../store/board.ts';
import { readPreferences } from '../store/preferences.ts';
import type { Session } from '../store/session.ts';
import { SessionProvider } from '../store/use-store.ts';
import { LinkField } from './LinkField.tsx';

beforeAll(() => void vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));
afterAll(() => vi.unstubAllGlobals());

const empty = emptyDocument();
const document_ = {
  ...empty,
  design: {
    ...empty.design,
    nodes: [{ id: 'a', service: 'lambda', label: 'Orders', group: null, params: {} }],
  },
  layout: { ...empty.layout, nodes: { a: { x: 0, y: 0 } } },
};

/** Types an address into the field of the one card and leaves it by a key; the field's own blur follows, as in a window. */
async function leftBy(key: string): Promise<Session> {
  const session: Session = {
    board: createBoard(document_, readPreferences({ getItem: () => null })),
    host: memoryHost(),
    canvas: { current: null },
  };
  const element = document.createElement('div');
  document.body.append(element);
  const root = createRoot(element);
  // Whoever shows the field gives the focus to the board, before the field is gone.
  const onDone = () => input().dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  const input = () => element.querySelector('input') as HTMLInputElement;
  await act(async () =>
    root.render(
      <SessionProvider value={session}>
        <LinkField id="a" onDone={once(onDone)} />
      </SessionProvider>,
    ),
  );
  await act(async () => {
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    set?.call(input(), 'https://example.org/');
    input().dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => void input().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
  await act(async () => root.unmount());
  return session;
}

function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    act();
  };
}

test('Enter keeps the link, Escape gives up what was typed even when the focus goes with it', async () => {
  const kept = await leftBy('Enter');
  expect(kept.board.document().layout.nodes['a']).toEqual({ x: 0, y: 0, link: 'https://example.org/' });
  const givenUp = await leftBy('Escape');
  expect(givenUp.board.document()).toBe(document_);
});
