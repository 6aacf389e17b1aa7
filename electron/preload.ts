import { contextBridge, ipcRenderer, webUtils } from 'electron';
import {
  type HostEvent,
  type HostMethod,
  hostChannel,
  hostEventChannel,
  hostFailure,
  hostMethods,
} from '../shared/host/host.ts';

type DomFile = Parameters<typeof webUtils.getPathForFile>[0];

/** Only a file that the person really dropped has a path; one that a script made gives ''. */
function forTheWire(method: HostMethod, args: readonly unknown[]): readonly unknown[] {
  return method === 'openDropped' ? [webUtils.getPathForFile(args[0] as DomFile)] : args;
}

function call(method: HostMethod): (...args: unknown[]) => Promise<unknown> {
  return async (...args) => {
    try {
      return await ipcRenderer.invoke(hostChannel(method), ...forTheWire(method, args));
    } catch (error) {
      return hostFailure('bad-request', `“${method}” could not be asked for: ${(error as Error).message}`);
    }
  };
}

function onEvent(listener: (event: HostEvent) => void): () => void {
  const forward = (_event: unknown, event: HostEvent) => listener(event);
  ipcRenderer.on(hostEventChannel, forward);
  return () => {
    ipcRenderer.removeListener(hostEventChannel, forward);
  };
}

const methods = Object.keys(hostMethods) as HostMethod[];
contextBridge.exposeInMainWorld('edgewiseHost', {
  ...Object.fromEntries(methods.map((method) => [method, call(method)])),
  onEvent,
});
