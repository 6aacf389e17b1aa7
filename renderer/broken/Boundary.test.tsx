import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import { emptyDocument } from '../../shared/model/document.ts';
import { memoryHost } from '../host/memory.ts';
import { createBoard } from '../store/board.ts';
import { readPreferences } from '../store/preferences.ts';
import { Boundary } from './Boundary.tsx';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
afterEach(() => vi.restoreAllMocks());

function Broken(): never {
  throw new Error('a part that broke');
}

test('a window that breaks says that the work is kept, saves a copy of the board, and starts again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const host = memoryHost();
  const startAgain = vi.spyOn(host, 'startAgain');
  const board = createBoard({ ...emptyDocument(), title: 'Cart' }, readPreferences({ getItem: () => null }));
  const place = document.createElement('div');
  document.body.append(place);
  await act(async () => {
    createRoot(place).render(
      <Boundary session={{ board, host, canvas: { current: null } }}>
        <Broken />
      </Boundary>,
    );
    await import('./BrokenPage.tsx');
    await import('../files/board-file.ts');
  });
  expect(place.querySelector('h1')?.textContent).toBe('Something in this window broke.');
  expect(place.querySelector('pre')?.textContent).toContain('a part that broke');
  const press = (label: string) =>
    act(async () => {
      const button = [...place.querySelectorAll('button')].find(({ textContent }) => textContent === label);
      button?.click();
      await new Promise((resolve) => setTimeout(resolve, 50));
    });
  await press('Save a Copy of the Board…');
  const [name, bytes] = [...host.world.exports][0] ?? ['', new Uint8Array()];
  expect(name).toBe('Cart (copy).edgewise');
  expect(JSON.parse(new TextDecoder().decode(bytes)).title).toBe('Cart');
  expect(place.querySelector('[role=status]')?.textContent).toBe('The board is in “Cart (copy).edgewise”.');
  await press('Copy the details');
  expect(host.world.clipboard.text).toContain('a part that broke');
  await press('Start Again');
  expect(startAgain).toHaveBeenCalledTimes(1);
});
