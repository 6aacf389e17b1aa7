/** The commands of the window on the keyboards of people elsewhere. */
import { expect, test } from 'vitest';
import type { Command } from './command.ts';
import { commands } from './index.ts';
import type { Layout } from './key-layout.ts';
import { commandFor, isWriting, keysText } from './keyboard.ts';

const held = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
const ctrl = { ctrlKey: true };
const shift = { shiftKey: true };
const alt = { altKey: true };

/** What each key makes by itself; keys that no command could mean are left out. */
const layouts = {
  us: {
    Slash: '/',
    Minus: '-',
    Equal: '=',
    BracketLeft: '[',
    BracketRight: ']',
    Quote: "'",
    Backslash: '\\',
    KeyZ: 'z',
  },
  german: {
    Slash: '-',
    Minus: 'ß',
    Equal: '´',
    BracketLeft: 'ü',
    BracketRight: '+',
    Quote: 'ä',
    Backslash: '#',
    KeyZ: 'y',
    KeyY: 'z',
  },
  french: {
    Slash: '!',
    Minus: ')',
    Equal: '=',
    Digit6: '-',
    BracketLeft: '^',
    BracketRight: '$',
    Quote: 'ù',
    Backslash: '*',
    KeyQ: 'a',
    KeyA: 'q',
    KeyZ: 'w',
    KeyW: 'z',
  },
  polish: { Slash: '/', Minus: '-', Equal: '=', BracketLeft: '[', BracketRight: ']', Quote: "'", Backslash: '\\' },
  turkish: {
    Slash: '.',
    Minus: '*',
    Equal: '-',
    BracketLeft: 'ğ',
    BracketRight: 'ü',
    Quote: 'i',
    Backslash: ',',
    KeyI: 'ı',
  },
  japanese: {
    Slash: '/',
    Minus: '-',
    Equal: '^',
    BracketLeft: '@',
    BracketRight: '[',
    Backslash: ']',
    Quote: ':',
    IntlRo: '\\',
  },
  russian: {
    Slash: '.',
    Minus: '-',
    Equal: '=',
    BracketLeft: 'х',
    BracketRight: 'ъ',
    Quote: 'э',
    KeyV: 'м',
    KeyZ: 'я',
  },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

function layoutOf(name: keyof typeof layouts): Layout {
  return new Map(Object.entries(layouts[name]));
}

/** Every key that the window binds, and the marks whatever has them. */
const marks = ['[', ']', "Mod+'", 'Mod+[', 'Mod+]', 'Mod+\\', '='];
const all: readonly Command[] = [
  ...commands,
  ...marks.map((keys) => ({ id: keys, label: keys, keys: [keys], run: () => {} })),
];

test.each([
  ['us', 'z', 'KeyZ', ctrl, 'Mod+Z'],
  ['us', '/', 'Slash', {}, '/'],
  ['us', '?', 'Slash', shift, '?'],
  ['us', '!', 'Digit1', shift, 'Shift+1'],
  ['us', '=', 'Equal', ctrl, 'Mod+Plus'],
  ['us', '[', 'BracketLeft', {}, '['],
  ['us', "'", 'Quote', ctrl, "Mod+'"],
  ['us', '5', 'Numpad5', {}, 'A'],
  ['german', 'z', 'KeyY', ctrl, 'Mod+Z'],
  ['german', 'y', 'KeyZ', ctrl, 'Mod+Y'],
  ['german', '/', 'Digit7', shift, '/'],
  ['german', '-', 'Slash', {}, '-'],
  ['german', '+', 'BracketRight', ctrl, 'Mod+Plus'],
  ['german', 'ü', 'BracketLeft', {}, '['],
  ['german', 'ü', 'BracketLeft', ctrl, 'Mod+['],
  ['german', 'ä', 'Quote', ctrl, "Mod+'"],
  ['german', '#', 'Backslash', ctrl, 'Mod+\\'],
  ['german', '?', 'Minus', shift, '?'],
  ['german', '=', 'Digit0', shift, '='],
  ['french', '&', 'Digit1', {}, 'V'],
  ['french', '1', 'Digit1', shift, 'Shift+1'],
  ['french', '-', 'Digit6', {}, '-'],
  ['french', 'a', 'KeyQ', {}, 'A'],
  ['french', 'q', 'KeyA', {}, 'Q'],
  ['french', 'z', 'KeyW', ctrl, 'Mod+Z'],
  ['french', '/', 'Period', shift, '/'],
  ['french', 'Dead', 'BracketLeft', ctrl, 'Mod+['],
  ['french', '$', 'BracketRight', {}, ']'],
  ['polish', 'z', 'KeyZ', ctrl, 'Mod+Z'],
  ['turkish', '.', 'Slash', {}, '/'],
  ['turkish', '/', 'Digit7', shift, '/'],
  ['turkish', '-', 'Equal', {}, '-'],
  ['turkish', 'i', 'Quote', ctrl, "Mod+'"],
  ['turkish', 'ğ', 'BracketLeft', {}, '['],
  ['turkish', 'İ', 'Quote', shift, 'none'],
  ['japanese', '@', 'BracketLeft', {}, 'none'],
  ['japanese', '[', 'BracketRight', {}, '['],
  ['japanese', ']', 'Backslash', ctrl, 'Mod+]'],
  ['japanese', 'v', 'KeyV', {}, 'V'],
  ['russian', 'я', 'KeyZ', ctrl, 'Mod+Z'],
  ['russian', 'м', 'KeyV', {}, 'V'],
  ['russian', 'Я', 'KeyZ', { ...ctrl, ...shift }, 'Mod+Y'],
] as const)('%s: %s on %s with %o means %s', (layout, key, code, modifiers, keys) => {
  expect(commandFor({ ...held, key, code, ...modifiers }, all, layoutOf(layout))?.keys ?? ['none']).toContain(keys);
});

test('what Option makes of a letter on a Mac is the letter', () => {
  const theme = commandFor({ ...held, key: 'Î', code: 'KeyD', ...alt, ...shift }, commands, layoutOf('us'));
  expect(theme?.id).toBe('view.theme');
});

test('a letter that a dead key changed is no plain letter', () => {
  expect(commandFor({ ...held, key: 'â', code: 'KeyA' }, commands, layoutOf('french'))).toBe(null);
});

function written(
  key: string,
  more: Partial<KeyboardEvent> & { readonly altGraph?: boolean } = {},
  mac = false,
): boolean {
  const { altGraph = false, ...rest } = more;
  const press = { ...held, key, code: '', isComposing: false, keyCode: 0, ...rest };
  return isWriting({ ...press, getModifierState: (name) => altGraph && name === 'AltGraph' }, mac);
}

test.each([
  ['a letter', written('v'), false],
  ['a letter while an input method composes', written('v', { isComposing: true }), true],
  ['a key that a Japanese input method takes', written('v', { keyCode: 229 }), true],
  ['the same, named', written('Process'), true],
  ['ł by AltGr on a Polish keyboard', written('ł', { altGraph: true }), true],
  ['ę as Windows reports it', written('ę', { ctrlKey: true, altKey: true }), true],
  ['€ by AltGr', written('€', { altGraph: true }), true],
  ['AltGr by itself', written('AltGraph'), true],
  ['[ by AltGr on a German keyboard', written('[', { altGraph: true }), false],
  ['a dead key', written('Dead'), true],
  ['a dead key with Control', written('Dead', { ctrlKey: true }), false],
  ['a letter with Option on a Mac', written('ø', { altKey: true, altGraph: true }, true), false],
])('%s: is it writing?', (_what, is, expected) => {
  expect(is).toBe(expected);
});

test.each([
  ['german', '[', 'Ü'],
  ['german', 'Mod+[', 'Ctrl+Ü'],
  ['german', ']', ']'],
  ['german', "Mod+'", 'Ctrl+Ä'],
  ['german', 'Mod+\\', 'Ctrl+#'],
  ['german', '/', '/'],
  ['french', '[', '^'],
  ['french', "Mod+'", 'Ctrl+Ù'],
  ['turkish', '[', 'Ğ'],
  ['japanese', '[', '['],
  ['japanese', 'Mod+\\', 'Ctrl+\\'],
  ['russian', '[', 'Х'],
  ['us', 'Mod+[', 'Ctrl+['],
  ['us', 'Shift+1', 'Shift+1'],
] as const)('on a keyboard that is %s, %s is shown as %s', (layout, keys, text) => {
  expect(keysText(keys, false, layoutOf(layout))).toBe(text);
});
