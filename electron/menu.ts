import { BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import { hostEventChannel } from '../shared/host/host.ts';
import type { MenuCommand } from '../shared/host/menu.ts';
import { type MenuItem, menus } from '../shared/host/menus.ts';

/** Makes the native menu of all windows; a chosen command is sent to the page of the one in front. */
export function setMenu(isDevelopment: boolean): void {
  function send(command: MenuCommand): void {
    BrowserWindow.getFocusedWindow()?.webContents.send(hostEventChannel, { type: 'command', command });
  }
  const own = menus.map(({ label, items }) => ({ label, submenu: items.map((item) => toNative(item, send)) }));
  const tools: MenuItemConstructorOptions[] = isDevelopment
    ? [{ label: 'Develop', submenu: [{ role: 'reload' }, { role: 'toggleDevTools' }] }]
    : [];
  const first: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  Menu.setApplicationMenu(Menu.buildFromTemplate([...first, ...own, ...tools]));
}

const disabledIn = new WeakMap<BrowserWindow, readonly MenuCommand[]>();

/** Greys out the commands that can do nothing just now in that window: at once where it is in front, else when it comes there. */
export function disableCommands(window: BrowserWindow, disabled: readonly MenuCommand[]): void {
  if (!disabledIn.has(window)) window.on('focus', () => greyOut(disabledIn.get(window) ?? []));
  disabledIn.set(window, disabled);
  const front = BrowserWindow.getFocusedWindow();
  if (front === null || front === window) greyOut(disabled);
}

function greyOut(disabled: readonly MenuCommand[]): void {
  const off: ReadonlySet<string> = new Set(disabled);
  const visit = (menu: Menu) => {
    for (const item of menu.items) {
      if (item.id !== undefined && item.id !== '' && !item.submenu) item.enabled = !off.has(item.id);
      if (item.submenu) visit(item.submenu);
    }
  };
  const menu = Menu.getApplicationMenu();
  if (menu !== null) visit(menu);
}

function toNative(item: MenuItem, send: (command: MenuCommand) => void): MenuItemConstructorOptions {
  switch (item.kind) {
    case 'separator':
      return { type: 'separator' };
    case 'role':
      // The usual key of the role closes a board here: the window has one more behind it, as where windows have tabs.
      return item.role === 'close' ? { role: 'close', accelerator: 'CommandOrControl+Shift+W' } : { role: item.role };
    case 'submenu':
      return { label: item.label, submenu: item.items.map((inner) => toNative(inner, send)) };
    case 'command':
      return {
        id: item.id,
        label: item.label,
        click: () => send(item.id),
        // The page listens for the keys itself, so that they mean the same in a browser; here they are only shown.
        registerAccelerator: false,
        ...accelerator(item.keys, process.platform),
      };
  }
}

/** The keys in Electron's words. macOS cannot merely show keys, so single ones are left out: they must stay typing. */
export function accelerator(keys: string | null, platform: string): { accelerator?: string } {
  if (keys === null || (platform === 'darwin' && !keys.includes('Mod'))) return {};
  // On a Mac, Command with Tab belongs to the system; Electron calls the arrow keys by their directions alone.
  const mod = keys.endsWith('+Tab') ? 'Control' : 'CommandOrControl';
  return { accelerator: keys.replace('Mod', mod).replace('Arrow', '') };
}
