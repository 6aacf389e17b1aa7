import path from 'node:path';
import { app, session } from 'electron';
import { fileArgument } from './arguments.ts';
import { createHandles } from './handles.ts';
import { listenToPages } from './ipc.ts';
import { lockNetwork, lockPages, lockSession } from './lockdown.ts';
import { setMenu } from './menu.ts';
import { registerPageScheme, servePage } from './protocol.ts';
import { createRecents } from './recents.ts';
import { createStamps } from './stamps.ts';
import { boardWindows } from './windows.ts';

registerPageScheme();
lockNetwork();
lockPages();
// `enableSandbox` would take --no-sandbox back, and as root no page could start.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
if (!app.requestSingleInstanceLock()) app.exit(0);

const development = app.isPackaged ? null : app.commandLine.getSwitchValue('dev-url') || null;
const data = app.getPath('userData');
const windows = boardWindows({
  development,
  handles: createHandles(path.join(data, 'handles.json')),
  recents: createRecents(path.join(data, 'recent.json')),
  stamps: createStamps(),
});

app.on('open-file', (event, file) => {
  event.preventDefault();
  windows.receive(file);
});
app.on('second-instance', (_event, argv, cwd) => windows.receive(fileArgument(argv, cwd, !app.isPackaged)));
app.on('window-all-closed', () => {
  if (process.platform !== 'darwin') app.quit();
});
app.on('activate', () => windows.show());
const given = fileArgument(process.argv, process.cwd(), !app.isPackaged);
void app.whenReady().then(() => {
  servePage(path.join(__dirname, '..', 'renderer'));
  lockSession(session.defaultSession, development);
  listenToPages();
  setMenu(!app.isPackaged);
  windows.start(given);
});
