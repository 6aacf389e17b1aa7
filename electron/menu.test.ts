import { afterEach, expect, test, vi } from 'vitest';

type Item = Electron.MenuItemConstructorOptions;
const { built } = vi.hoisted(() => ({ built: { menu: [] as unknown[] } }));
vi.mock('electron', () => ({
  Menu: {
    buildFromTemplate: (template: unknown[]) => template,
    setApplicationMenu: (menu: unknown[]) => {
      built.menu = menu;
    },
    getApplicationMenu: () => null,
  },
  BrowserWindow: { getFocusedWindow: () => null },
}));
const { createMenu } = await import('./menu.ts');

const { platform } = process;
afterEach(() => Object.defineProperty(process, 'platform', { value: platform }));

/** Makes the menu for a system, with these recent files and windows; gives what it does and how it looks. */
async function menuOn(system: string, files: readonly string[], titles: readonly string[]) {
  Object.defineProperty(process, 'platform', { value: system });
  const open = vi.fn();
  const clear = vi.fn();
  const windows = titles.map((title) => ({
    getTitle: () => title,
    focus: vi.fn(),
    isDestroyed: () => false,
    isMinimized: () => false,
  }));
  createMenu({
    isDevelopment: false,
    recents: { list: async () => files, clear, onChange: () => {}, add: vi.fn(), remove: vi.fn() },
    open,
    clearRecents: clear,
    windows: () => windows as never,
    showLogs: vi.fn(),
  });
  await vi.waitFor(() => expect(labels('File', 'Open Recent').length).toBeGreaterThan(files.length === 0 ? 0 : 3));
  return { open, clear, windows };
}

function itemsOf(...way: readonly string[]): readonly Item[] {
  let items = built.menu as Item[];
  for (const name of way) {
    items = (items.find(({ label, role }) => label === name || role === name)?.submenu ?? []) as Item[];
  }
  return items;
}

function labels(...way: readonly string[]): readonly string[] {
  return itemsOf(...way).map(({ label, role, type }) => label ?? role ?? type ?? '');
}

test('on Linux: recent files with their folder where it is needed, windows by title, logs, and settings in Edit', async () => {
  const files = ['/b/cart.edgewise', '/c/cart.edgewise', '/c/R&D.edgewise'];
  const { open, clear, windows } = await menuOn('linux', files, ['Cart — Edgewise', '• R&D — Edgewise']);
  expect(labels()).toEqual(['File', 'Edit', 'Draw', 'Arrange', 'View', 'Explore', 'Practice', 'Window', 'Help']);
  expect(labels('File', 'Open Recent')).toEqual(['cart — /b', 'cart — /c', 'R&&D', 'separator', 'Clear Recent Files']);
  expect(labels('Window').slice(-3)).toEqual(['separator', 'Cart — Edgewise', '• R&&D — Edgewise']);
  expect(labels('Help')).toEqual(expect.arrayContaining(['Show Logs', 'About Edgewise']));
  expect(labels('Edit').at(-1)).toBe('Settings…');
  expect(labels('File').at(-1)).toBe('quit');
  const press = (item: Item | undefined) => item?.click?.(null as never, undefined as never, null as never);
  press(itemsOf('File', 'Open Recent')[1]);
  press(itemsOf('File', 'Open Recent').at(-1));
  press(itemsOf('Window').at(-1));
  expect([open.mock.calls, clear.mock.calls.length]).toEqual([[['/c/cart.edgewise']], 1]);
  expect(windows[1]?.focus).toHaveBeenCalledTimes(1);
});

test('on macOS: about, settings and quit stand in the program’s own menu, and windows in the system’s', async () => {
  await menuOn('darwin', [], ['One', 'Two']);
  expect(labels()[0]).toBe('appMenu');
  expect(labels('appMenu')).toEqual([
    'About Edgewise',
    'separator',
    'Settings…',
    'separator',
    'services',
    'separator',
    'hide',
    'hideOthers',
    'unhide',
    'separator',
    'quit',
  ]);
  expect(labels()).toContain('windowMenu');
  expect(labels('windowMenu')).toEqual(['minimize', 'zoom', 'togglefullscreen']);
  expect([labels('Edit').at(-1), labels('Help').at(-1), labels('File').at(-1)]).toEqual([
    'Find on Board…',
    'Show Logs',
    'close',
  ]);
  expect(labels('File', 'Open Recent')).toEqual(['No Recent Files', 'separator', 'Clear Recent Files']);
});

test('one window is in no list of windows, and no two lines follow each other', async () => {
  await menuOn('linux', [], ['One']);
  expect(labels('Window')).toEqual(['minimize', 'zoom', 'togglefullscreen']);
  for (const name of labels()) {
    const all = labels(name);
    expect(
      all.filter((label, at) => label === 'separator' && (at === 0 || at === all.length - 1 || all[at - 1] === label)),
    ).toEqual([]);
  }
});
