import { useLayoutEffect, useRef } from 'react';

/** `used`: the page did what the key means; `typed`: it goes on into a field; `none`: it means nothing here. */
export type KeyUse = 'used' | 'typed' | 'none';

/**
 * Keys of a page, wherever its focus is, before the window's commands see them. `onKey` gets the key in lower case and the field that has the
 * focus, if one has. Keys with modifiers, of dialogs and menus, and Space and Enter on a button are left alone.
 */
export function useKeys(onKey: (key: string, into: HTMLElement | null) => KeyUse): void {
  const latest = useRef(onKey);
  latest.current = onKey;
  // At once: a key pressed on the first sight of a card must not fall between two listeners.
  useLayoutEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.repeat) return;
      const target = event.target instanceof HTMLElement ? event.target : null;
      if (target?.closest('dialog, [role="dialog"], [role="menu"], [role="listbox"]')) return;
      const field = target?.matches('input:not([type="checkbox"]), textarea, select') ? target : null;
      const isPressed = target?.closest('button, a, summary, input[type="checkbox"]') ?? null;
      if (isPressed !== null && (event.key === ' ' || event.key === 'Enter')) return;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const use = latest.current(key, field);
      if (use === 'used') event.preventDefault();
      if (use !== 'none') event.stopPropagation();
    }
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, []);
}
