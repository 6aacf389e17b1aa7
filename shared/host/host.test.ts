import { expect, test } from 'vitest';
import { fileNameFor, namesBeside } from './host.ts';
import { menuCommands } from './menu.ts';
import { type MenuItem, menus } from './menus.ts';

test.each([
  ['Black Friday', 'board', 'Black Friday.edgewise'],
  ['Black Friday.edgewise', 'board', 'Black Friday.edgewise'],
  ['Black Friday.EDGEWISE', 'board', 'Black Friday.edgewise'],
  ['../../etc/passwd', 'svg', 'etc passwd.svg'],
  ['a\u0000b\nc"d', 'png', 'a b c d.png'],
  ['...', 'board', 'Untitled.edgewise'],
  ['', 'mermaid', 'Untitled.mmd'],
  ['عرض 🛒', 'board', 'عرض 🛒.edgewise'],
] as const)('%j saved as %s is %s', (suggested, kind, name) => {
  expect(fileNameFor(suggested, kind)).toBe(name);
});

test('every command stands in the menu exactly once', () => {
  const ids = (items: readonly MenuItem[]): readonly string[] =>
    items.flatMap((item) => (item.kind === 'command' ? [item.id] : item.kind === 'submenu' ? ids(item.items) : []));
  const inMenu = menus.flatMap((menu) => ids(menu.items));
  expect([...inMenu].sort()).toEqual([...menuCommands].sort());
});

test('no two commands share their keys', () => {
  const keys = menus.flatMap((menu) =>
    menu.items.flatMap((item) => (item.kind === 'command' && item.keys ? [item.keys] : [])),
  );
  expect(keys).toEqual([...new Set(keys)]);
});

test('files of one kind beside a text have names of their own, however long the first is', () => {
  const beside = (['png', 'canvas', 'png'] as const).map((kind) => ({ kind }));
  expect(namesBeside('Debrief', beside)).toEqual(['Debrief.png', 'Debrief.canvas', 'Debrief 2.png']);
  expect(new Set(namesBeside('x'.repeat(300), beside)).size).toBe(3);
});
