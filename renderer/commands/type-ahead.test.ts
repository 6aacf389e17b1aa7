import { expect, test, vi } from 'vitest';
import { takeTyped, typeAhead } from './type-ahead.ts';

function press(...keys: readonly string[]): void {
  for (const key of keys) window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

test('what is typed before the field is there becomes its text, and reaches no command', () => {
  const command = vi.fn();
  window.addEventListener('keydown', command);
  press('/');
  typeAhead();
  press('c', 'l', 'x', 'Backspace', 'i', 'Shift', 'Tab');
  expect(takeTyped()).toBe('cli');
  expect(command.mock.calls.map(([event]) => event.key)).toEqual(['/', 'Shift']);
  press('v');
  expect(command).toHaveBeenCalledTimes(3);
  expect(takeTyped()).toBe('');
  window.removeEventListener('keydown', command);
});

test('Escape gives the field up, and so does time', () => {
  vi.useFakeTimers();
  typeAhead();
  press('a', 'Escape');
  expect(takeTyped()).toBe('');
  typeAhead();
  press('a');
  vi.advanceTimersByTime(6000);
  expect(takeTyped()).toBe('');
  vi.useRealTimers();
});
