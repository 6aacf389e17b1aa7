import { expect, test } from 'vitest';
import { commands } from '../commands/index.ts';
import { gesturesOf, holder, keySections, matching } from './keys-sections.ts';

const sections = keySections(commands);

test('the sheet has every command that has a key, once', () => {
  const shown = sections.flatMap((section) => section.commands.map(({ id }) => id));
  const expected = commands.filter(({ keys }) => keys.length > 0).map(({ id }) => id);
  expect(shown.toSorted()).toEqual(expected.toSorted());
});

test('no key is given twice', () => {
  const given = commands.flatMap(({ id, keys, during = 'always' }) =>
    keys.map((key) => ({ key: `${during} ${key}`, id })),
  );
  const first = new Map<string, string>();
  const twice = given.flatMap(({ key, id }) => {
    const other = first.get(key);
    first.set(key, id);
    return other === undefined ? [] : [`${key}: ${other} and ${id}`];
  });
  // While a certificate is open, copying means the certificate: that command is off at any other time.
  expect(twice.filter((line) => !line.includes('edit.copy-certificate'))).toEqual([]);
});

test('a search leaves what holds every word', () => {
  const found = matching(sections, holder('view zoom'), ({ keys }) => keys.join(' '));
  expect(found.flatMap((section) => section.commands.map(({ id }) => id))).toEqual([
    'view.zoom-in',
    'view.zoom-out',
    'view.zoom-reset',
  ]);
  expect(matching(sections, holder('no such thing'), () => '')).toEqual([]);
});

test('the gestures say what the wheel is set to, and are found word by word', () => {
  const found = (wheel: 'moves' | 'zooms', typed: string) =>
    gesturesOf(wheel).filter(([gesture, effect]) => holder(typed)(`${gesture} ${effect}`));
  expect(found('moves', 'moves wheel')).toEqual([['Wheel, or two fingers', 'moves the view; with Shift sideways']]);
  expect(found('zooms', 'zooms wheel')).toEqual([['Wheel, or a pinch', 'zooms at the pointer']]);
});
