import path from 'node:path';
import { app, type BrowserWindow, session } from 'electron';
import { hostEventChannel } from '../shared/host/host.ts';
import { fileArgument } from './arguments.ts';
import { openBoardWindow, type Shell } from './board-window.ts';
import { createHandles } from './handles.ts';
import { lockNetwork, lockPages, lockSession } from './lockdown.ts';
import { registerPageScheme, servePage } from './protocol.ts';
import { createStamps } from './stamps.ts';

const development = app.isPackaged ? null : app.commandLine.getSwitchValue('dev-url') || null;
const shell: Shell = { development, handles: createHandles(), stamps: createStamps(), pending: [] };
let window: BrowserWindow | null = null;

registerPageScheme();
lockNetwork();
lockPages();
// `enableSandbox` would take --no-sandbox back, and as root no page could start.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
if (!app.requestSingleInstanceLock()) app.exit(0);

function receive(file: string | null): void {
  if (file !== null) shell.pending.push(file);
  if (window === null) return;
  if (file !== null) window.webContents.send(hostEventChannel, { type: 'file-pending' });
  if (window.isMinimized()) window.restore();
  window.focus();
}

function openWindow(): void {
  const opened = openBoardWindow(shell);
  window = opened;
  opened.on('closed', () => {
    window = null;
  });
}

app.on('open-file', (event, file) => {
  event.preventDefault();
  receive(file);
  if (window === null && app.isReady()) openWindow();
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
