import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { usePull } from './use-pull.ts';

let told: string[] = [];
let root: Root;
let handle: HTMLElement;

function Handle() {
  const pull = usePull();
  const move = ({ clientX }: PointerEvent) => told.push(`at ${clientX}`);
  const done = (kept: boolean) => told.push(kept ? 'kept' : 'given up');
  return <button type="button" onPointerDown={(event) => pull(event, { move, done })} />;
}

beforeAll(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));
afterAll(() => vi.unstubAllGlobals());
beforeEach(async () => {
  told = [];
  const element = document.createElement('div');
  document.body.append(element);
  root = createRoot(element);
  await act(async () => root.render(<Handle />));
  handle = element.querySelector('button') as HTMLElement;
});

const point = (type: string, clientX: number, target: EventTarget = window) =>
  target.dispatchEvent(new PointerEvent(type, { clientX, clientY: 0, button: 0, bubbles: true }));
const press = () => point('pointerdown', 0, handle);

test('a pull follows the pointer once it has moved, and is kept when it is let go', () => {
  press();
  for (const x of [2, 10, 1]) point('pointermove', x);
  point('pointerup', 1);
  point('pointermove', 50);
  expect(told).toEqual(['at 10', 'at 1', 'kept']);
});

test('a click is no pull', () => {
  press();
  point('pointerup', 0);
  expect(told).toEqual(['given up']);
});

test('Escape, a pointer that is taken away and a handle that goes give a pull up', async () => {
  press();
  point('pointermove', 10);
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }));
  point('pointermove', 20);
  point('pointerup', 20);
  press();
  point('pointermove', 30);
  point('pointercancel', 30);
  press();
  point('pointermove', 40);
  await act(async () => root.unmount());
  point('pointermove', 50);
  point('pointerup', 50);
  expect(told).toEqual(['at 10', 'given up', 'at 30', 'given up', 'at 40', 'given up']);
});
