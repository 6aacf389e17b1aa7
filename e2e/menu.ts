import type { ElectronApplication, Locator, Page } from 'playwright';
import type { MenuCommand } from '../shared/host/menu.ts';
import { type MenuItem, type MenuRole, menus } from '../shared/host/menus.ts';
import type { Running } from './fixture.ts';

/** An item of the application menu: a command, or what the system does on whatever has the focus. */
export type Choice = MenuCommand | `role:${MenuRole}`;

/** Chooses in the application menu: in the native one of the desktop, in a browser by pointing at the one in the page. */
export async function chooseInMenu({ page, electron }: Running, choice: Choice): Promise<void> {
  if (electron !== null) await chooseNative(electron, choice);
  else await chooseInPage(page, choice);
}

async function chooseNative(electron: ElectronApplication, choice: Choice): Promise<void> {
  await electron.evaluate(async ({ Menu, BrowserWindow }, wanted) => {
    const role = wanted.startsWith('role:') ? wanted.slice('role:'.length) : null;
    const all = (menu: Electron.Menu | null | undefined): Electron.MenuItem[] =>
      menu?.items.flatMap((item) => [item, ...all(item.submenu)]) ?? [];
    const item = all(Menu.getApplicationMenu()).find((one) => (role === null ? one.id === wanted : one.role === role));
    if (item?.enabled !== true) throw new Error(`'${wanted}' cannot be chosen`);
    const [window] = BrowserWindow.getAllWindows();
    item.click(undefined, window, window?.webContents);
    if (window === undefined || window.isDestroyed()) return;
    // The page hears of it by a message of its own: it has it once it answers to what was sent after that.
    const gone = new Promise((resolve) => window.once('closed', () => resolve(null)));
    await Promise.race([window.webContents.executeJavaScript('0').catch(() => {}), gone]);
  }, choice);
}

async function chooseInPage(page: Page, choice: Choice): Promise<void> {
  const [first, ...rest] = menus.flatMap(({ label, items }, i) => {
    const found = pathTo(items, choice);
    // The first menu stands open; the others are submenus of it.
    return found === null ? [] : [i === 0 ? found : [label, ...found]];
  });
  if (first === undefined || rest.length > 0) throw new Error(`'${choice}' does not stand in the menu once`);
  await page.getByRole('banner').getByRole('button', { name: 'Menu', exact: true }).click();
  for (const [i, label] of first.entries()) {
    await itemOf(page, i, label).click();
  }
}

/** The words on the way to an item, or `null` where the menu does not have it. */
function pathTo(items: readonly MenuItem[], choice: Choice): readonly string[] | null {
  for (const item of items) {
    if (item.kind === 'command' && item.id === choice) return [item.label];
    if (item.kind === 'role' && `role:${item.role}` === choice) return [roleNames[item.role] ?? ''];
    const inside = item.kind === 'submenu' ? pathTo(item.items, choice) : null;
    if (item.kind === 'submenu' && inside !== null) return [item.label, ...inside];
  }
  return null;
}

const roleNames: Readonly<Partial<Record<MenuRole, string>>> = { cut: 'Cut', copy: 'Copy', paste: 'Paste' };

/** An item of the menu that is open, or of the submenu so many levels deep, by its words alone: keys may stand behind them. */
export function itemOf(page: Page, level: number, words: string): Locator {
  return page.getByRole('menu').nth(level).locator(`xpath=.//*[@role="menuitem"][normalize-space(text())="${words}"]`);
}
