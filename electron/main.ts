import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { app, session, shell } from 'electron';
import { fileArguments } from './arguments.ts';
import { filesIn } from './board-files.ts';
import { catchAll } from './crash.ts';
import { createHandles } from './handles.ts';
import { listenToPages } from './ipc.ts';
import { dropOpeningSwitches, lockNetwork, lockPages, lockSessions } from './lockdown.ts';
import { createLog } from './log.ts';
import { type AppMenu, createMenu } from './menu.ts';
import { registerPageScheme, servePage } from './protocol.ts';
import { putDamagedAside } from './put-aside.ts';
import { createRecents } from './recents.ts';
import { createSettings } from './settings.ts';
import { createSpelling } from './spelling.ts';
import { updatesHere, watchForUpdates } from './update-watch.ts';
import { windowMemory } from './window-memory.ts';
import { boardWindows } from './windows.ts';

const isTestBuild = path.basename(process.execPath).startsWith('edgewise-test-build');

registerPageScheme();
// A build for tests is driven through what a release refuses.
if (app.isPackaged && !isTestBuild) dropOpeningSwitches();
const data = app.getPath('userData');
const isFirst = app.requestSingleInstanceLock();
// Another instance that runs may be writing them.
const damage = isFirst ? putDamagedAside(data) : null;
const settings = createSettings(path.join(data, 'settings.json'));
const updates = updatesHere();
// Who turns updates on has them from the next start: only then can the address be found at all.
const updateHosts =
  updates.origin !== null && settings.get().updates === 'on' ? [new URL(updates.origin).hostname] : [];
lockNetwork([...(app.isPackaged ? [] : ['localhost', '127.0.0.1']), ...updateHosts]);
lockPages();
// `enableSandbox` would take --no-sandbox back, and as root no page could start.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
if (!isFirst) app.exit(0);

const development = app.isPackaged ? null : app.commandLine.getSwitchValue('dev-url') || null;
const locked = lockSessions(development);
const log = createLog(path.join(data, 'logs'), () => new Date());
catchAll(log, () => windows.list().length > 0);
if (damage !== null) log.write('start', damage);
const recents = createRecents(path.join(data, 'recent.json'));
let menu: AppMenu | null = null;
const windows = boardWindows(
  {
    development,
    handles: createHandles(path.join(data, 'handles.json')),
    recents,
    settings,
    spelling: createSpelling(__dirname, path.join(data, 'words.txt')),
    places: windowMemory(path.join(data, 'windows.json')),
    files: filesIn(data),
    log,
    untold: damage === null ? [] : [damage],
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
void app.whenReady().then(async () => {
  // Made here, so that no page is there before it is locked.
  await Promise.all([session.defaultSession, locked()]);
  servePage(path.join(__dirname, '..', 'renderer'));
  listenToPages();
  menu = createMenu({
    isDevelopment: !app.isPackaged,
    recents,
    open: (file) => windows.receive([file]),
    clearRecents: () => {
      app.clearRecentDocuments();
      void recents.clear();
    },
    windows: windows.list,
    showLogs: () => {
      mkdirSync(log.folder, { recursive: true });
      void shell.openPath(log.folder);
    },
  });
  windows.start(given);
  if (updateHosts.length > 0) void watchForUpdates(updates, settings, log, locked);
});
