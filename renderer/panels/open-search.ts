import type { Session } from '../store/session.ts';

/** Opens the palette of services with its search field in hand. */
export function openSearch({ board }: Session): void {
  board.panel('palette', true);
  // The field may only come on screen with this change.
  requestAnimationFrame(() => document.querySelector<HTMLInputElement>('[data-role="service-search"]')?.focus());
}
