import { useSyncExternalStore } from 'react';
import { shownTheme } from '../commands/view.ts';
import { useBoardState } from '../store/use-store.ts';

/** The theme that is on screen, also when the system turns to the other one meanwhile. */
export function useShownTheme(): 'light' | 'dark' {
  const theme = useBoardState((state) => state.preferences.theme);
  return useSyncExternalStore(onSystem, () => shownTheme(theme));
}

function onSystem(changed: () => void): () => void {
  const query = window.matchMedia('(prefers-color-scheme: dark)');
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
