import { expect, test } from 'vitest';
import { filesByWindow } from './window-for.ts';

const window = (name: string, shown: readonly string[], pending: readonly string[] = []) => ({
  name,
  shown: new Set(shown),
  pending,
});

function given(windows: Parameters<typeof filesByWindow<ReturnType<typeof window>>>[0], files: readonly string[]) {
  return [...filesByWindow(windows, files)].map(([{ name }, its]) => [name, its]);
}

test('a file goes to the window that shows it or waits for it, and any other to the window used last', () => {
  const first = window('first', ['/a', '/b']);
  const second = window('second', ['/b'], ['/c']);
  const last = window('last', []);
  expect(given([first, second, last], ['/a', '/new', '/c', '/b', '/other'])).toEqual([
    ['first', ['/a']],
    ['last', ['/new', '/other']],
    ['second', ['/c', '/b']],
  ]);
  expect(given([last], ['/a'])).toEqual([['last', ['/a']]]);
  expect(given([first], [])).toEqual([]);
});
