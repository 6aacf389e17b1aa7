import { app, type Session, type WebContents } from 'electron';

const allowedSchemes: ReadonlySet<string> = new Set(['app:', 'data:', 'blob:', 'devtools:']);

/** Whether a request may leave the page: our own scheme and what never leaves the process. */
export function mayRequest(url: string, developmentOrigin: string | null): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host } = new URL(url);
  if (allowedSchemes.has(protocol)) return true;
  return developmentOrigin !== null && host === new URL(developmentOrigin).host;
}

/** Rules for Chromium's resolver that let it find these hosts and no other, neither by name nor by number. */
export function resolverRules(hosts: readonly string[]): string {
  return ['MAP * ~NOTFOUND', ...hosts.map((host) => `EXCLUDE ${host}`)].join(', ');
}

/** Lets Chromium find `hosts` and nothing else, whatever asks for it. Must run before the app is ready. */
export function lockNetwork(hosts: readonly string[]): void {
  app.commandLine.appendSwitch('host-resolver-rules', resolverRules(hosts));
}

/** Switches of Chromium that open the page to other programs, or switch off what closes it. */
const openingSwitches = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-allow-origins',
  'disable-web-security',
  'disable-site-isolation-trials',
  'allow-running-insecure-content',
  'allow-file-access-from-files',
  'unsafely-treat-insecure-origin-as-secure',
  'load-extension',
  'proxy-server',
  'proxy-pac-url',
];

/** Takes those switches back that nobody but a developer has a use for. Must run before the app is ready. */
export function dropOpeningSwitches(): void {
  for (const name of openingSwitches) app.commandLine.removeSwitch(name);
}

/** A proxy for everything, this machine included, whose name belongs to nobody. */
const nowhere = {
  mode: 'fixed_servers',
  proxyRules: 'http://nowhere.invalid:1',
  proxyBypassRules: '<-loopback>',
} as const;

/**
 * Locks every session at the moment it is made: pages have one, parts of the program may have others. The function that it gives waits until
 * those that there are have been locked.
 */
export function lockSessions(developmentOrigin: string | null): () => Promise<unknown> {
  const locking: Promise<void>[] = [];
  app.on('session-created', (session) => locking.push(lockSession(session, developmentOrigin)));
  return () => Promise.all(locking);
}

/** Denies every permission, device and outside request of a session. */
async function lockSession(session: Session, developmentOrigin: string | null): Promise<void> {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !mayRequest(details.url, developmentOrigin) });
  });
  // The window's own switch leaves the session looking for dictionaries on its maker's servers.
  if (process.platform !== 'darwin') {
    session.setSpellCheckerEnabled(false);
    session.setSpellCheckerLanguages([]);
  }
  session.on('will-download', (event) => event.preventDefault());
  // Calls over TCP are no requests that could be cancelled, but they do go by the proxy: so nowhere.
  if (developmentOrigin === null) await session.setProxy(nowhere);
}

/** Denies navigation, new windows and embedded pages, for every page that the app will ever have. */
export function lockPages(): void {
  app.on('web-contents-created', (_event, contents) => lockPage(contents));
}

function lockPage(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  // Closing is asked about by the program; a page cannot hold its window open.
  contents.on('will-prevent-unload', (event) => event.preventDefault());
  // Unanswered, Electron would take the first device that it finds.
  contents.on('select-bluetooth-device', (event, _devices, choose) => {
    event.preventDefault();
    choose('');
  });
  // Packets of calls know no content policy: without a proxy that takes them none are sent.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
