/** Which command a key press means. Layouts move characters, so a digit or punctuation key is also known by its place. */

import type { Session } from '../store/session.ts';
import { type Command, isEnabled } from './command.ts';

export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

const named: Readonly<Record<string, string>> = { ' ': 'Space', '+': 'Plus', Esc: 'Escape' };

/** The press as a key of the command list. Control and Command both count as Mod: boards travel between systems. */
export function keysOf(press: KeyPress): readonly string[] {
  const modifiers = [
    press.ctrlKey || press.metaKey ? 'Mod' : null,
    press.altKey ? 'Alt' : null,
    press.shiftKey ? 'Shift' : null,
  ].filter((name) => name !== null);
  const key = named[press.key] ?? (press.key.length === 1 ? press.key.toUpperCase() : press.key);
  const place = placeOf(press.code);
  const spellings = [[...modifiers, key].join('+')];
  // "?" and "+" need Shift on most layouts; the character alone says enough.
  if (press.shiftKey && press.key.length === 1 && !/[a-z0-9]/i.test(press.key)) {
    spellings.push([...modifiers.filter((name) => name !== 'Shift'), key].join('+'));
  }
  if (place !== null && place !== key) spellings.push([...modifiers, place].join('+'));
  return spellings;
}

function placeOf(code: string): string | null {
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(code)?.[1];
  if (digit !== undefined) return digit;
  return { Slash: '/', Minus: '-', Equal: 'Plus', NumpadAdd: 'Plus', NumpadSubtract: '-' }[code] ?? null;
}

/** The first command of the list that one of the spellings names. */
export function commandFor(press: KeyPress, commands: readonly Command[]): Command | null {
  for (const keys of keysOf(press)) {
    const command = commands.find((candidate) => candidate.keys.includes(keys));
    if (command) return command;
  }
  return null;
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
  if (plain && target.closest('[role="listbox"]')) return true;
  const arrows = press.key.startsWith('Arrow') || press.key === 'Enter' || press.key === ' ' || press.key === 'Delete';
  return plain && arrows && target.closest('[role="slider"], [role="combobox"], button, [role="tab"]') !== null;
}

/** Listens on the window; gives the function that stops. */
export function listen(session: Session, commands: readonly Command[]): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || ownsKeys(event.target, event)) return;
    const command = commandFor(event, commands);
    if (command === null) return;
    if (isTextField(event.target) && !command.inFields) return;
    // The browser's own meaning (save page, new window) never fits here, even while the command can do nothing.
    event.preventDefault();
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

/** Keys for people: `Ctrl+Shift+S`, or `⇧⌘S` on a Mac. */
export function keysText(keys: string, mac: boolean): string {
  const parts = keys.split(/\+(?=.)/);
  if (!mac) return parts.map((part) => shown[part] ?? part).join('+');
  const symbols: Readonly<Record<string, string>> = { ...shown, Mod: '⌘', Shift: '⇧', Alt: '⌥' };
  return parts.map((part) => symbols[part] ?? part).join('');
}
