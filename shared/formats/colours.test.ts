import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { colours, mixed, type Theme } from './colours.ts';

/** The window's tokens of one theme, dark ones over light ones, as the cascade has it. */
function tokens(theme: Theme): Readonly<Record<string, string>> {
  const css = readFileSync(join(import.meta.dirname, '../../renderer/styles/tokens.css'), 'utf8');
  const [light = '', dark = ''] = css.split(/\[data-theme="?dark"?\]/);
  const found: Record<string, string> = {};
  for (const [, name = '', value = ''] of `${light}${theme === 'dark' ? dark : ''}`.matchAll(
    /--([\w-]+):\s*(#\w+);/g,
  )) {
    found[name] = value.toUpperCase();
  }
  return found;
}

it.each(['light', 'dark'] as const)('has the %s colours of the window', (theme) => {
  const { status, group, shadow: _, accentInk, accentWeak, notes, ...plain } = colours[theme];
  const pictures: Record<string, string> = {
    ...plain,
    ...group,
    'accent-ink': accentInk,
    'accent-weak': accentWeak,
  };
  for (const name of ['ok', 'tight', 'over'] as const) {
    pictures[name] = status[name].text;
    pictures[`${name}-fill`] = status[name].fill;
    pictures[`${name}-weak`] = status[name].weak;
  }
  for (const [name, paper] of Object.entries(notes)) {
    const token = name === 'yellow' ? 'note' : `note-${name}`;
    Object.assign(pictures, { [token]: paper.ground, [`${token}-edge`]: paper.edge, [`${token}-text`]: paper.text });
  }
  Object.assign(pictures, { unknown: status.unknown.text, 'unknown-fill': status.unknown.fill });
  const all = tokens(theme);
  expect(Object.fromEntries(Object.keys(pictures).map((name) => [name, pictures[name]?.toUpperCase()]))).toEqual(
    Object.fromEntries(Object.keys(pictures).map((name) => [name, all[name]])),
  );
});

it('mixes in sRGB', () => {
  expect([mixed('#FF0000', 0.5, '#0000FF'), mixed('#123456', 0, '#ABCDEF'), mixed('#123456', 1, '#ABCDEF')]).toEqual([
    '#800080',
    '#abcdef',
    '#123456',
  ]);
});
