import { type FileHandle, type Host, type HostEvent, type HostMethod, hostOk } from '../../shared/host/host.ts';
import type { BrowserRest } from './browser-rest.ts';
import { hasPickers } from './has-pickers.ts';

/** What newer browsers give a page that was installed: the files that were opened with it. */
interface LaunchWindow {
  readonly launchQueue?: {
    setConsumer(take: (launched: { readonly files?: readonly FileSystemHandle[] }) => void): void;
  };
}

/**
 * A host for a plain browser. Here is what the first picture needs and what cannot wait; all else loads when it is first asked for.
 */
export function browserHost(version: string): Host {
  const listeners = new Set<(event: HostEvent) => void>();
  const emit = (event: HostEvent) => {
    for (const listener of listeners) listener(event);
  };
  let loaded: Promise<BrowserRest> | null = null;
  const rest = () => {
    loaded ??= import('./browser-rest.ts').then(({ browserRest }) =>
      browserRest({
        emit,
        dropped: () => dropped,
        mayLeave: () => {
          unsaved = false;
        },
      }),
    );
    return loaded;
  };
  /** Files that wait to be shown. */
  const pending = takeFromAddress();
  let dropped: readonly Promise<FileSystemHandle | null>[] = [];
  let unsaved = false;

  window.addEventListener('beforeunload', (event) => {
    if (unsaved) event.preventDefault();
  });
  // Only while the event is under way does the browser give the handles of what was dropped.
  window.addEventListener('drop', ({ dataTransfer }) => (dropped = handlesIn(dataTransfer)), true);
  (window as LaunchWindow).launchQueue?.setConsumer(({ files = [] }) => {
    pending.push(...files.filter((file) => file.kind === 'file'));
    if (files.length > 0) emit({ type: 'file-pending' });
  });

  const early: Partial<Host> = {
    appInfo: async () =>
      hostOk({
        version,
        platform: 'web',
        runtime: 'browser',
        runtimeVersion: navigator.userAgent,
        sandboxed: true,
        updates: 'kept-otherwise',
      }),
    takePendingFile: async () => {
      const next = pending.shift();
      return next === undefined ? hostOk(null) : (await rest()).openPending(next);
    },
    // Where no file can be written again none is kept.
    recentFiles: async () => (hasPickers() ? (await rest()).recentFiles() : hostOk([])),
    watchFiles: async (ids) => (hasPickers() ? (await rest()).watchFiles(ids) : hostOk(null)),
    packFiles: async () => hostOk([]),
    setWindowState: async (state) => {
      unsaved = state.unsaved;
      document.title = state.edited ? `• ${state.title}` : state.title;
      return hostOk(null);
    },
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const late =
    (name: HostMethod) =>
    async (...args: readonly unknown[]) =>
      ((await rest())[name as keyof BrowserRest] as (...args: readonly unknown[]) => unknown)(...args);
  // No list of all methods: it would come with the first picture. Whoever waits for the host itself must not find a `then`.
  return new Proxy(early, {
    get: (known, name: HostMethod) => known[name] ?? (hasMethod(name) ? late(name) : undefined),
  }) as Host;
}

const hasMethod = (name: unknown) => typeof name === 'string' && name !== 'then';

/** A new window is told which file to show by what stands behind its address. */
const fileSearch = /^\?file=([0-9a-f-]{36})$/;

/** The file that this window was opened for. It is taken out of the address: a reload is not to open it again. */
function takeFromAddress(): (FileHandle | FileSystemHandle)[] {
  const file = fileSearch.exec(location.search)?.[1];
  if (file === undefined) return [];
  history.replaceState(null, '', location.pathname);
  return [file as FileHandle];
}

/** What the browser gives for each file that was dropped: a way to write it again, in some. */
function handlesIn(data: DataTransfer | null): readonly Promise<FileSystemHandle | null>[] {
  return [...(data?.items ?? [])].flatMap((item) => {
    const { getAsFileSystemHandle } = item as { getAsFileSystemHandle?: () => Promise<FileSystemHandle | null> };
    return item.kind === 'file' && getAsFileSystemHandle ? [getAsFileSystemHandle.call(item)] : [];
  });
}
