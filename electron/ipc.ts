import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import {
  type Host,
  type HostMethod,
  type HostResult,
  hostChannel,
  hostFailure,
  hostMethods,
} from '../shared/host/host.ts';
import { type DialogTurns, dialogTurns } from './dialog-turns.ts';
import { isValidRequest } from './request-check.ts';

/** The desktop's side of the contract: as `Host`, but a dropped file arrives as the path that the preload found. */
export type DesktopHost = Omit<Host, 'onEvent' | 'openDropped'> & {
  openDropped(path: string): ReturnType<Host['openDropped']>;
};

interface Served {
  readonly window: BrowserWindow;
  readonly host: DesktopHost;
  readonly origin: string;
  readonly turns: DialogTurns;
}

/** Methods that put a dialog of the system before the person. */
const asking: ReadonlySet<HostMethod> = new Set<HostMethod>([
  'openFile',
  'saveFileAs',
  'exportFile',
  'exportNote',
  'choosePack',
  'choosePicture',
  'openAddress',
  'confirm',
]);

/** Behind an open dialog, as many may wait as a window has reasons to ask at once. */
const mostWaiting = 3;

/** Each window has a host of its own, found by the page that asks. */
const hosts = new Map<number, Served>();

/** Listens for every method of the contract, once for all windows. */
export function listenToPages(): void {
  for (const method of Object.keys(hostMethods) as HostMethod[]) {
    ipcMain.handle(hostChannel(method), (event, ...args: unknown[]) => answer(event, method, args));
  }
}

/** Answers the main frame of `window` from now on until it is closed, and nobody else for it. */
export function serveHost(window: BrowserWindow, host: DesktopHost, origin: string): void {
  const { id } = window.webContents;
  hosts.set(id, { window, host, origin, turns: dialogTurns(mostWaiting) });
  window.once('closed', () => hosts.delete(id));
}

async function answer(event: IpcMainInvokeEvent, method: HostMethod, args: unknown[]): Promise<HostResult<unknown>> {
  const served = hosts.get(event.sender.id);
  if (served === undefined || !isOurPage(event, served.window, served.origin)) {
    return hostFailure('bad-request', 'This page may not ask for that.');
  }
  if (!isValidRequest(method, args)) {
    return hostFailure('bad-request', `“${method}” was called with something it does not take.`);
  }
  const serve = () => (served.host[method] as (...given: unknown[]) => Promise<HostResult<unknown>>)(...args);
  try {
    const answered = asking.has(method) ? served.turns(serve) : serve();
    return answered === null
      ? hostFailure('bad-request', 'Another question is open. Answer that first.')
      : await answered;
  } catch (error) {
    console.error(`${method} failed:`, error);
    return hostFailure('unsupported', `Something went wrong in “${method}”: ${(error as Error).message}`);
  }
}

/** Whether a message comes from the main frame of the window, while that shows our own page. */
export function isOurPage(
  event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>,
  window: Pick<BrowserWindow, 'webContents'>,
  origin: string,
): boolean {
  const { sender, senderFrame } = event;
  return (
    sender === window.webContents &&
    senderFrame !== null &&
    senderFrame === sender.mainFrame &&
    senderFrame.url.startsWith(`${origin}/`)
  );
}
