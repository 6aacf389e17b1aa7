import path from 'node:path';
import { app, type BrowserWindow, session } from 'electron';
import { hostEventChannel } from '../shared/host/host.ts';
import { fileArgument } from './arguments.ts';
import { createHandles } from './handles.ts';
import { createHost } from './host.ts';
import { serveHost } from './ipc.ts';
import { lockNetwork, lockPages, lockSession } from './lockdown.ts';
import { setMenu } from './menu.ts';
import { pageOrigin, registerPageScheme, servePage } from './protocol.ts';
import { createRecents } from './recents.ts';
import { smokeTest } from './smoke.ts';
import { createWindow } from './window.ts';

const development = app.isPackaged ? null : app.commandLine.getSwitchValue('dev-url') || null;
const pending: string[] = [];
const handles = createHandles();
let window: BrowserWindow | null = null;

registerPageScheme();
lockNetwork();
lockPages();
// `enableSandbox` would take --no-sandbox back, and as root no page could start.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
if (!app.requestSingleInstanceLock()) app.exit(0);

function receive(file: string | null): void {
  if (file !== null) pending.push(file);
  if (window === null) return;
  if (file !== null) window.webContents.send(hostEventChannel, { type: 'file-pending' });
  if (window.isMinimized()) window.restore();
  window.focus();
}

function openWindow(): void {
  const closing = { edited: false, allowed: false };
  const opened = createWindow(app.isPackaged);
  window = opened;
  const recents = createRecents(path.join(app.getPath('userData'), 'recent.json'));
  serveHost(opened, createHost({ window: opened, handles, recents, pending, closing }), development ?? pageOrigin);
  setMenu(opened, !app.isPackaged);
  opened.on('close', (event) => {
    if (!closing.edited || closing.allowed || opened.webContents.isCrashed()) return;
    event.preventDefault();
    opened.webContents.send(hostEventChannel, { type: 'close-requested' });
  });
  opened.on('closed', () => {
    window = null;
  });
  const picture = app.commandLine.getSwitchValue('smoke');
  if (picture !== '') smokeTest(opened, picture);
  void opened.loadURL(development ?? `${pageOrigin}/index.html`);
}

app.on('open-file', (event, file) => {
  event.preventDefault();
  receive(file);
});
app.on('second-instance', (_event, argv, cwd) => receive(fileArgument(argv, cwd, !app.isPackaged)));
app.on('window-all-closed', () => {
  if (process.platform !== 'darwin') app.quit();
});
app.on('activate', () => {
  if (window === null && app.isReady()) openWindow();
});
receive(fileArgument(process.argv, process.cwd(), !app.isPackaged));
void app.whenReady().then(() => {
  servePage(path.join(__dirname, '..', 'renderer'));
  lockSession(session.defaultSession, development);
  openWindow();
});
