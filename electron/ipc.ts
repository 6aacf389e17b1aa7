import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import {
  type Host,
  type HostMethod,
  type HostResult,
  hostChannel,
  hostFailure,
  hostMethods,
} from '../shared/host/host.ts';
import { isValidRequest } from './request-check.ts';

/** The desktop's side of the contract: as `Host`, but a dropped file arrives as the path that the preload found. */
export type DesktopHost = Omit<Host, 'onEvent' | 'openDropped'> & {
  openDropped(path: string): ReturnType<Host['openDropped']>;
};

/** Answers every method of the contract for the main frame of `window`, and for nobody else. */
export function serveHost(window: BrowserWindow, host: DesktopHost, origin: string): void {
  for (const method of Object.keys(hostMethods) as HostMethod[]) {
    const channel = hostChannel(method);
    ipcMain.removeHandler(channel);
    ipcMain.handle(channel, (event, ...args: unknown[]) => answer(event, method, args));
  }

  async function answer(event: IpcMainInvokeEvent, method: HostMethod, args: unknown[]): Promise<HostResult<unknown>> {
    if (!isOurPage(event, window, origin)) return hostFailure('bad-request', 'This page may not ask for that.');
    if (!isValidRequest(method, args)) {
      return hostFailure('bad-request', `“${method}” was called with something it does not take.`);
    }
    try {
      return await (host[method] as (...given: unknown[]) => Promise<HostResult<unknown>>)(...args);
    } catch (error) {
      console.error(`${method} failed:`, error);
      return hostFailure('unsupported', `Something went wrong in “${method}”: ${(error as Error).message}`);
    }
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
