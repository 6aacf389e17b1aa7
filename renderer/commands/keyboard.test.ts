import { expect, test } from 'vitest';
import { emptyDocument } from '../../shared/model/document.ts';
import { createBoard } from '../store/board.ts';
import { readPreferences } from '../store/preferences.ts';
import type { Session } from '../store/session.ts';
import type { Command } from './command.ts';
import { commandFor, isTextField, type KeyPress, keysOf, keysText, listen } from './keyboard.ts';

function press(key: string, code: string, modifiers: Partial<KeyPress> = {}): KeyPress {
  return { key, code, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...modifiers };
}

test.each([
  [press('z', 'KeyZ', { ctrlKey: true }), ['Mod+Z']],
  [press('Z', 'KeyZ', { metaKey: true, shiftKey: true }), ['Mod+Shift+Z']],
  [press('!', 'Digit1', { shiftKey: true }), ['!', 'Shift+!', 'Shift+1']],
  [press('/', 'Slash'), ['/']],
  [press('&', 'Digit1', { shiftKey: false }), ['&', '1']],
  [press('+', 'Equal', { ctrlKey: true, shiftKey: true }), ['Mod+Plus', 'Mod+Shift+Plus']],
  [press('ArrowUp', 'ArrowUp', { shiftKey: true }), ['Shift+ArrowUp']],
] as const)('%o is %j', (key, spellings) => {
  expect(keysOf(key)).toEqual(spellings);
});

test('the exact character wins over the place on the keyboard', () => {
  const command = (id: string, keys: string): Command => ({ id, label: id, keys: [keys], run: () => {} });
  const commands = [command('place', '/'), command('character', '-')];
  expect(commandFor(press('-', 'Slash'), commands)?.id).toBe('character');
});

test('only places for text are text fields', () => {
  const made = (tag: string, type?: string) => {
    const element = document.createElement(tag);
    if (type) element.setAttribute('type', type);
    return element;
  };
  expect(
    [made('input', 'text'), made('textarea'), made('input', 'range'), made('button'), null].map(isTextField),
  ).toEqual([true, true, false, false, false]);
});

test.each([
  ['Mod+Shift+S', false, 'Ctrl+Shift+S'],
  ['Mod+Shift+S', true, '⇧⌘S'],
  ['Alt+Shift+T', true, '⌥⇧T'],
  ['Shift+Enter', true, '⇧↩'],
  ['Mod+Plus', true, '⌘+'],
  ['Mod+Plus', false, 'Ctrl++'],
  ['ArrowUp', false, '↑'],
])('%s on mac=%s reads %s', (keys, mac, text) => {
  expect(keysText(keys, mac)).toBe(text);
});

function session(): Session {
  const board = createBoard(emptyDocument(), readPreferences({ getItem: () => null }));
  return { board, host: {} as Session['host'], canvas: { current: null } };
}

test('a key that is held down repeats what is meant to repeat, and nothing else', () => {
  const ran: string[] = [];
  const command = (id: string, repeats: boolean): Command => ({
    id,
    label: id,
    keys: [id],
    repeats,
    run: () => void ran.push(id),
  });
  const stop = listen(session(), [command('V', false), command('-', true)]);
  for (const repeat of [false, true, true]) {
    for (const key of ['v', '-']) document.dispatchEvent(new KeyboardEvent('keydown', { key, repeat, bubbles: true }));
  }
  stop();
  expect(ran).toEqual(['V', '-', '-', '-']);
});

test.each([
  ['the page', '<div tabindex="-1"></div>', ['V', 'Mod+D']],
  ['a text field', '<input type="text">', []],
  ['a list', '<div role="listbox"><p tabindex="-1"></p></div>', ['Mod+D']],
  ['a dialog', '<div role="dialog"><p tabindex="-1"></p></div>', []],
])('with the focus in %s', (_place, markup, heard) => {
  const ran: string[] = [];
  const commands = ['V', 'Mod+D'].map(
    (keys): Command => ({ id: keys, label: keys, keys: [keys], run: () => void ran.push(keys) }),
  );
  document.body.innerHTML = markup;
  const target = document.querySelector('input, p, div[tabindex]');
  const stop = listen(session(), commands);
  for (const init of [
    { key: 'v', code: 'KeyV' },
    { key: 'd', code: 'KeyD', ctrlKey: true },
  ]) {
    target?.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }));
  }
  stop();
  target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'v', code: 'KeyV', bubbles: true }));
  expect(ran).toEqual(heard);
});
