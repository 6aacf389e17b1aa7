import { homedir } from 'node:os';
import { BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import { hostEventChannel } from '../shared/host/host.ts';
import { type MenuCommand, menuCommand, menuCommands } from '../shared/host/menu.ts';
import { type MenuItem, menus, type NativeItem } from '../shared/host/menus.ts';
import { type Recents, recentLabels } from './recents.ts';

/** What the menu does by itself, without a page. */
export interface MenuParts {
  readonly isDevelopment: boolean;
  readonly recents: Recents;
  /** Opens a file in the window used last. */
  open(file: string): void;
  clearRecents(): void;
  /** Every window with boards. */
  windows(): readonly BrowserWindow[];
  showLogs(): void;
}

/** Recent files in the menu; the start screen has more. */
const shownRecents = 10;

/** The native menu of all windows. */
export interface AppMenu {
  /** Makes it again, when the recent files or the windows have changed. */
  refresh(): void;
}

/** Makes the menu now and after every change; a chosen command is sent to the page of the window in front. */
export function createMenu(parts: MenuParts): AppMenu {
  let files: readonly string[] = [];

  function refresh(): void {
    void parts.recents.list().then((listed) => {
      files = listed.slice(0, shownRecents);
      build();
    });
  }

  function build(): void {
    const isMac = process.platform === 'darwin';
    const own = menus.map(({ label, items }): MenuItemConstructorOptions => {
      const submenu = tidied(
        items.filter((item) => !isMac || !isInAppMenu(item)).map((item) => toNative(item, native)),
      );
      return isMac && label === 'Window' ? { role: 'windowMenu', submenu } : { label, submenu };
    });
    const tools: MenuItemConstructorOptions[] = parts.isDevelopment
      ? [{ label: 'Develop', submenu: [{ role: 'reload' }, { role: 'toggleDevTools' }] }]
      : [];
    Menu.setApplicationMenu(Menu.buildFromTemplate([...(isMac ? [appMenu()] : []), ...own, ...tools]));
    const front = BrowserWindow.getFocusedWindow();
    if (front !== null) greyOut(disabledIn.get(front) ?? []);
  }

  function native(name: NativeItem): MenuItemConstructorOptions[] {
    switch (name) {
      case 'recent':
        return [{ label: 'Open Recent', submenu: recentItems() }];
      case 'windows':
        // On macOS the system keeps this list.
        return process.platform === 'darwin' ? [] : windowItems();
      case 'logs':
        return [{ label: 'Show Logs', click: parts.showLogs }];
    }
  }

  function recentItems(): MenuItemConstructorOptions[] {
    const labels = recentLabels(files, homedir());
    const items = files.map(
      (file, at): MenuItemConstructorOptions => ({
        label: plainLabel(labels[at] ?? file),
        click: () => parts.open(file),
      }),
    );
    const isEmpty = items.length === 0;
    return [
      ...(isEmpty ? [{ label: 'No Recent Files', enabled: false }] : items),
      { type: 'separator' },
      { label: 'Clear Recent Files', enabled: !isEmpty, click: parts.clearRecents },
    ];
  }

  function windowItems(): MenuItemConstructorOptions[] {
    const open = parts.windows();
    if (open.length < 2) return [];
    return [
      { type: 'separator' },
      ...open.map(
        (window): MenuItemConstructorOptions => ({
          label: plainLabel(window.getTitle()),
          click: () => {
            if (window.isDestroyed()) return;
            if (window.isMinimized()) window.restore();
            window.focus();
          },
        }),
      ),
    ];
  }

  parts.recents.onChange(refresh);
  build();
  refresh();
  return { refresh };
}

function send(command: MenuCommand): void {
  BrowserWindow.getFocusedWindow()?.webContents.send(hostEventChannel, { type: 'command', command });
}

/** On macOS these stand in the menu that is called like the program. */
const appMenuCommands: readonly MenuCommand[] = ['help.about', 'app.settings'];

function isInAppMenu(item: MenuItem): boolean {
  return item.kind === 'command' ? appMenuCommands.includes(item.id) : item.kind === 'role' && item.role === 'quit';
}

function appMenu(): MenuItemConstructorOptions {
  const [about, settings] = appMenuCommands.map((id) =>
    toNative({ kind: 'command', id, ...menuCommand(id) }, () => []),
  );
  return {
    role: 'appMenu',
    submenu: [
      ...(about ?? []),
      { type: 'separator' },
      ...(settings ?? []),
      { type: 'separator' },
      { role: 'services' },
      { type: 'separator' },
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      { type: 'separator' },
      { role: 'quit' },
    ],
  };
}

/** Without lines at the ends, and without two in a row, where items between them are left out. */
function tidied(items: readonly MenuItemConstructorOptions[][]): MenuItemConstructorOptions[] {
  const isLine = (item: MenuItemConstructorOptions | undefined) => item === undefined || item.type === 'separator';
  const flat = items.flat();
  return flat.filter((item, at) => {
    if (!isLine(item)) return true;
    const isLast = flat.slice(at).every(isLine);
    return !isLast && !isLine(flat[at - 1]);
  });
}

/** A label as it stands: `&` before a letter would underline it. */
function plainLabel(text: string): string {
  return text.replaceAll('&', '&&');
}

const disabledIn = new WeakMap<BrowserWindow, readonly MenuCommand[]>();

/** Greys out the commands that can do nothing just now in that window: at once where it is in front, else when it comes there. */
export function disableCommands(window: BrowserWindow, disabled: readonly MenuCommand[]): void {
  if (!disabledIn.has(window)) window.on('focus', () => greyOut(disabledIn.get(window) ?? []));
  disabledIn.set(window, disabled);
  const front = BrowserWindow.getFocusedWindow();
  if (front === null || front === window) greyOut(disabled);
}

const known: ReadonlySet<string> = new Set(menuCommands);

function greyOut(disabled: readonly MenuCommand[]): void {
  const off: ReadonlySet<string> = new Set(disabled);
  const visit = (menu: Menu) => {
    for (const item of menu.items) {
      if (known.has(item.id)) item.enabled = !off.has(item.id);
      if (item.submenu) visit(item.submenu);
    }
  };
  const menu = Menu.getApplicationMenu();
  if (menu !== null) visit(menu);
}

function toNative(
  item: MenuItem,
  native: (name: NativeItem) => MenuItemConstructorOptions[],
): MenuItemConstructorOptions[] {
  switch (item.kind) {
    case 'separator':
      return [{ type: 'separator' }];
    case 'role':
      // The usual key of the role closes a board here: the window has one more behind it, as where windows have tabs.
      return [item.role === 'close' ? { role: 'close', accelerator: 'CommandOrControl+Shift+W' } : { role: item.role }];
    case 'submenu':
      return [{ label: item.label, submenu: tidied(item.items.map((inner) => toNative(inner, native))) }];
    case 'native':
      return native(item.name);
    case 'command':
      return [
        {
          id: item.id,
          label: item.label,
          click: () => send(item.id),
          // The page listens for the keys itself, so that they mean the same in a browser; here they are only shown.
          registerAccelerator: false,
          ...accelerator(item.keys, process.platform),
        },
      ];
  }
}

/** The keys in Electron's words. macOS cannot merely show keys, so single ones are left out: they must stay typing. */
export function accelerator(keys: string | null, platform: string): { accelerator?: string } {
  if (keys === null || (platform === 'darwin' && !keys.includes('Mod'))) return {};
  // On a Mac, Command with Tab belongs to the system; Electron calls the arrow keys by their directions alone.
  const mod = keys.endsWith('+Tab') ? 'Control' : 'CommandOrControl';
  return { accelerator: keys.replace('Mod', mod).replace('Arrow', '') };
}
