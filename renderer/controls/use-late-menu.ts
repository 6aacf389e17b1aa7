import { type KeyboardEvent, useState } from 'react';

/** What a button needs whose menu loads when it is first wanted: a pointer or the focus near it is reason enough to begin. */
export function useLateMenu(load: () => Promise<unknown>) {
  const [asked, setAsked] = useState(false);
  const begin = () => void load();
  const ask = () => setAsked(true);
  return {
    /** From now on the menu itself stands in the button's place, and opens as it appears. */
    asked,
    button: {
      type: 'button',
      'aria-haspopup': 'menu',
      'aria-expanded': false,
      onPointerEnter: begin,
      onFocus: begin,
      onClick: ask,
      onKeyDown(event: KeyboardEvent) {
        if (event.key !== 'ArrowDown') return;
        event.preventDefault();
        ask();
      },
    },
  } as const;
}
