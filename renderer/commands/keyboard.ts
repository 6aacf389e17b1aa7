/**
 * Which command a key press means. Layouts move characters: the character decides first, and where it means nothing the place of the key
 * does, so that every command has a key on every keyboard.
 */

import type { Session } from '../store/session.ts';
import { type Command, isEnabled } from './command.ts';
import { currentLayout, hasKey, type Layout, placeOfMark } from './key-layout.ts';
import { modeOf } from './mode.ts';

export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

const named: Readonly<Record<string, string>> = { ' ': 'Space', '+': 'Plus', Esc: 'Escape' };

/** The press as keys of the command list, most exact first. Control and Command both count as Mod: boards travel between systems. */
export function keysOf(press: KeyPress, layout: Layout | null = currentLayout()): readonly string[] {
  const modifiers = [
    press.ctrlKey || press.metaKey ? 'Mod' : null,
    press.altKey ? 'Alt' : null,
    press.shiftKey ? 'Shift' : null,
  ].filter((name) => name !== null);
  const key = named[press.key] ?? (press.key.length === 1 ? upper(press.key) : press.key);
  const spellings = [[...modifiers, key].join('+')];
  // "?" and "+" need Shift on most layouts, "/" on some; the character alone says more than how it is made.
  if (press.shiftKey && press.key.length === 1 && !/[a-z0-9]/i.test(press.key)) {
    spellings.unshift([...modifiers.filter((name) => name !== 'Shift'), key].join('+'));
  }
  const place = placeOf(press, layout);
  if (place !== null && place !== key) spellings.push([...modifiers, place].join('+'));
  return spellings;
}

/** In one character: "ß" would become two. */
function upper(character: string): string {
  const large = character.toUpperCase();
  return large.length === 1 ? large : character;
}

/** What the key's place stands for where its character means nothing. */
function placeOf({ key, code, altKey }: KeyPress, layout: Layout | null): string | null {
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(code)?.[1];
  if (digit !== undefined) return digit;
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter !== undefined) return letterAt(letter, key, altKey, layout?.get(code));
  if (code === 'NumpadAdd') return 'Plus';
  if (code === 'NumpadSubtract') return '-';
  const mark = [...placeOfMark].find(([, place]) => place === code)?.[0];
  // The key of "=" zooms in without Shift.
  const meant = mark === '=' ? '+' : mark;
  // Where another key makes the mark, this one is only what is printed on it.
  if (meant === undefined || (layout !== null && hasKey(layout, meant))) return null;
  return meant === '+' ? 'Plus' : meant;
}

/**
 * A letter of another script stands for the Latin one on the same key, and what Option makes of a key for the letter itself. An accented
 * Latin letter is a letter of its own: after a dead key it arrives with the place of the plain one.
 */
function letterAt(latin: string, key: string, altKey: boolean, own: string | undefined): string | null {
  const isOther = key.length === 1 && /\p{L}/u.test(key) && !/\p{Script=Latin}/u.test(key);
  if (!isOther && !(altKey && !/^[a-z0-9]$/i.test(key))) return null;
  return own !== undefined && /^[a-z]$/i.test(own) ? own.toUpperCase() : latin;
}

/** The first command of the list that one of the spellings names. */
export function commandFor(
  press: KeyPress,
  commands: readonly Command[],
  layout: Layout | null = currentLayout(),
): Command | null {
  return commandOfKeys(keysOf(press, layout), commands);
}

function commandOfKeys(spellings: readonly string[], commands: readonly Command[]): Command | null {
  for (const keys of spellings) {
    const command = commands.find((candidate) => candidate.keys.includes(keys));
    if (command) return command;
  }
  return null;
}

type Typing = KeyPress & Pick<KeyboardEvent, 'isComposing' | 'keyCode' | 'getModifierState'>;

/** True while a press is part of writing: an input method that composes, a dead key, AltGr with a letter. */
export function isWriting(press: Typing, mac = false): boolean {
  // 229 is what browsers report for every key that an input method takes.
  if (press.isComposing || press.keyCode === 229 || press.key === 'Process' || press.key === 'AltGraph') return true;
  if (press.key === 'Dead') return !(press.ctrlKey || press.metaKey) || press.altKey;
  return isAltGraph(press, mac) && !isMark(press.key);
}

/** Windows reports AltGr as Control with Alt; on a Mac Option is Alt, and no AltGr. */
function isAltGraph(press: Typing, mac: boolean): boolean {
  if (mac) return false;
  return press.getModifierState('AltGraph') || (press.ctrlKey && press.altKey && press.key.length === 1);
}

/** Brackets and the like, which many layouts have nowhere but behind AltGr. */
function isMark(key: string): boolean {
  return placeOfMark.has(key);
}

/** A mark that AltGr made is the mark, without what was held to make it. */
function withoutAltGraph(press: Typing, mac: boolean): KeyPress {
  if (!isAltGraph(press, mac)) return press;
  return { key: press.key, code: '', ctrlKey: false, altKey: false, metaKey: press.metaKey, shiftKey: false };
}

/** True where a key press is text: single letters never fire there. */
export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'range', 'button'].includes(target.type);
}

/** True inside something that handles its own keys: a dialog, an open menu or list, a slider, a switch. */
function ownsKeys(target: EventTarget | null, press: KeyPress): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('[role="dialog"], [role="menu"], dialog')) return true;
  const plain = !press.ctrlKey && !press.metaKey && !press.altKey;
  // A list jumps to what is typed.
  if (plain && target.closest('[role="listbox"], [role="tree"]')) return true;
  const arrows = press.key.startsWith('Arrow') || press.key === 'Enter' || press.key === ' ' || press.key === 'Delete';
  return (
    plain &&
    arrows &&
    target.closest('[role="slider"], [role="combobox"], input[type="range"], button, [role="tab"]') !== null
  );
}

export const isMac = navigator.userAgent.includes('Mac');

/** Listens on the window; gives the function that stops. */
export function listen(session: Session, commands: readonly Command[]): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isWriting(event, isMac) || ownsKeys(event.target, event)) return;
    const spellings = keysOf(withoutAltGraph(event, isMac));
    const mode = modeOf(session);
    // While something special is under way its own keys come first: arrows aim, and do not move.
    const command =
      (mode &&
        commandOfKeys(
          spellings,
          commands.filter((candidate) => candidate.during === mode),
        )) ??
      commandOfKeys(
        spellings,
        commands.filter((candidate) => candidate.during === undefined),
      );
    if (command === null || command.byEvent) return;
    if (isTextField(event.target) && !command.inFields) return;
    // The browser's own meaning (save page, new window) never fits here, even while the command can do nothing.
    event.preventDefault();
    if (event.repeat && !command.repeats) return;
    if (isEnabled(command, session)) command.run(session);
  };
  window.addEventListener('keydown', onKeyDown);
  return () => window.removeEventListener('keydown', onKeyDown);
}

const shown: Readonly<Record<string, string>> = {
  Mod: 'Ctrl',
  Plus: '+',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
};

/** Keys for people: `Ctrl+Shift+S`, or `⇧⌘S` on a Mac; a mark that the layout hides behind AltGr is shown as the key in its place. */
export function keysText(keys: string, mac: boolean, layout: Layout | null = currentLayout()): string {
  const parts = keys.split(/\+(?=.)/);
  const last = parts.at(-1) ?? '';
  const texts = [...parts.slice(0, -1), ownMark(last, layout)];
  if (!mac) return texts.map((part) => shown[part] ?? part).join('+');
  const held = macOrder.filter((name) => texts.slice(0, -1).includes(name));
  // Command with Tab goes from program to program: there it is Control.
  const marks = last === 'Tab' ? { ...macMarks, Mod: '⌃', Tab: '⇥' } : macMarks;
  return [...held, texts.at(-1) ?? ''].map((part) => marks[part] ?? shown[part] ?? part).join('');
}

/** As menus on a Mac have them, whichever way round a command names them. */
const macOrder = ['Alt', 'Shift', 'Mod'] as const;

/** What is printed on the keys of a Mac. */
const macMarks: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Enter: '↩',
  Backspace: '⌫',
  Delete: '⌦',
  PageUp: '⇞',
  PageDown: '⇟',
  Home: '↖',
  End: '↘',
};

/** Marks that people find on every keyboard, with Shift at most. */
const everywhere = new Set(['/', '-', '=']);

function ownMark(mark: string, layout: Layout | null): string {
  const place = placeOfMark.get(mark);
  if (layout === null || place === undefined || everywhere.has(mark) || hasKey(layout, mark)) return mark;
  const own = layout.get(place);
  // A key that means something else already ("+" on a German one) cannot stand for the mark.
  return own === undefined || /^[-+/=0-9]$/.test(own) ? mark : upper(own);
}
