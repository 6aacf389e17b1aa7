/** Loads what a typed line needs, so that its first letters are not lost on the way. */
export function loadQuick(): Promise<{ readonly QuickAdd: typeof import('./QuickAdd.tsx').QuickAdd }> {
  return import('./QuickAdd.tsx');
}
