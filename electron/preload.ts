import { contextBridge, ipcRenderer, webFrame, webUtils } from 'electron';
import {
  type HostEvent,
  type HostMethod,
  type HostResult,
  hostChannel,
  hostEventChannel,
  hostFailure,
  hostMethods,
  longestWord,
  mostWords,
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

/**
 * Chromium's own checker would fetch its dictionary from the network and is off; on macOS the system's needs none. The words of a field are
 * looked up by the main process, in a dictionary of ours. Only fields that ask for it are checked (the page's root says no): a number field
 * that is checked never comes back from getting the focus, in Chromium 130.
 */
function checkSpelling(): void {
  if (process.platform === 'darwin') return;
  webFrame.setSpellCheckProvider('en-US', {
    spellCheck(words, answer) {
      const asked = words.filter((word) => word.length <= longestWord).slice(0, mostWords);
      const found: Promise<HostResult<string[]>> = ipcRenderer.invoke(hostChannel('misspelt'), asked);
      found.then((result) => answer(result.ok ? result.value : [])).catch(() => answer([]));
    },
  });
}

checkSpelling();
