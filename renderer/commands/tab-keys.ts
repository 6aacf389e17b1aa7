import { type MenuCommand, menuCommand } from '../../shared/host/menu.ts';

/**
 * The keys of a command that has to do with tabs: the menu's, `more`, and one for browsers. There the usual keys are those of the browser's own
 * tabs, and the page never hears of them: the other one is shown, which works on the desktop as well.
 */
export function tabKeys(id: MenuCommand, inBrowser: string, ...more: readonly string[]): readonly string[] {
  const { keys } = menuCommand(id);
  const usual = keys === null ? more : [keys, ...more];
  return 'edgewiseHost' in globalThis ? [...usual, inBrowser] : [inBrowser, ...usual];
}
