import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { app, session, shell } from 'electron';
import { fileArguments } from './arguments.ts';
import { catchAll } from './crash.ts';
import { createHandles } from './handles.ts';
import { listenToPages } from './ipc.ts';
import { lockNetwork, lockPages, lockSession } from './lockdown.ts';
import { createLog } from './log.ts';
import { type AppMenu, createMenu } from './menu.ts';
import { registerPageScheme, servePage } from './protocol.ts';
import { createRecents } from './recents.ts';
import { createSettings } from './settings.ts';
import { createStamps } from './stamps.ts';
import { windowMemory } from './window-memory.ts';
import { boardWindows } from './windows.ts';

registerPageScheme();
lockNetwork();
lockPages();
// `enableSandbox` would take --no-sandbox back, and as root no page could start.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
if (!app.requestSingleInstanceLock()) app.exit(0);

const development = app.isPackaged ? null : app.commandLine.getSwitchValue('dev-url') || null;
const data = app.getPath('userData');
const log = createLog(path.join(data, 'logs'), () => new Date());
catchAll(log, () => windows.list().length > 0);
const recents = createRecents(path.join(data, 'recent.json'));
let menu: AppMenu | null = null;
const windows = boardWindows(
  {
    development,
    handles: createHandles(path.join(data, 'handles.json')),
    recents,
    settings: createSettings(path.join(data, 'settings.json')),
    places: windowMemory(path.join(data, 'windows.json')),
    stamps: createStamps(),
    log,
  },
  () => menu?.refresh(),
);

app.on('open-file', (event, file) => {
  event.preventDefault();
  windows.receive([file]);
});
app.on('second-instance', (_event, argv, cwd) => windows.receive(fileArguments(argv, cwd, !app.isPackaged)));
app.on('window-all-closed', () => {
  if (process.platform !== 'darwin') app.quit();
});
app.on('activate', () => windows.show());
const given = fileArguments(process.argv, process.cwd(), !app.isPackaged);
void app.whenReady().then(() => {
  servePage(path.join(__dirname, '..', 'renderer'));
  lockSession(session.defaultSession, development);
  listenToPages();
  menu = createMenu({
    isDevelopment: !app.isPackaged,
    recents,
    open: (file) => windows.receive([file]),
    windows: windows.list,
    showLogs: () => {
      mkdirSync(log.folder, { recursive: true });
      void shell.openPath(log.folder);
    },
  });
  windows.start(given);
});
