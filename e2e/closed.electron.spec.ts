import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page } from '@playwright/test';
import { contentPolicy } from '../shared/host/content-policy.ts';
import { hostMethods } from '../shared/host/host.ts';
import { launchDesktop, quit, requestsIn, test } from './fixture.ts';

/** Runs `source` in the page, as a hostile script there would. */
function inPage(page: Page, source: string): Promise<unknown> {
  return page.evaluate(source);
}

test('the page has the sandbox, isolation and none of Node', async ({ running }) => {
  const { page, electron } = running;
  // Every method of the contract and its events, and nothing else.
  const seen = await inPage(
    page,
    `({ require: typeof require, process: typeof process, module: typeof module, Buffer: typeof Buffer,
        electron: typeof window.electron, ipc: typeof window.ipcRenderer, opener: window.opener,
        host: Object.keys(window.edgewiseHost).length })`,
  );
  expect(seen).toEqual({
    require: 'undefined',
    process: 'undefined',
    module: 'undefined',
    Buffer: 'undefined',
    electron: 'undefined',
    ipc: 'undefined',
    opener: null,
    host: Object.keys(hostMethods).length + 1,
  });
  const preferences = await electron?.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>;
    };
    const { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity } = contents.getLastWebPreferences();
    return { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity };
  });
  expect(preferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    webSecurity: true,
  });
});

test('the content policy arrives as a header and is obeyed', async ({ running }) => {
  const { page } = running;
  const response = await page.reload();
  expect(await response?.headerValue('content-security-policy')).toBe(contentPolicy);
  const blocked = await inPage(
    page,
    `(async () => {
      const seen = [];
      document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
      const script = document.createElement('script');
      script.textContent = 'window.injected = true';
      document.body.append(script);
      const image = document.createElement('img');
      image.src = 'https://example.com/x.png';
      document.body.append(image);
      const frame = document.createElement('iframe');
      frame.src = 'https://example.com/';
      document.body.append(frame);
      const fetched = await fetch('https://example.com/').then(() => 'answered', () => 'refused');
      // Each refusal is told in its own time.
      for (let k = 0; k < 200 && new Set(seen).size < 4; k++) await new Promise((resolve) => setTimeout(resolve, 50));
      return { fetched, injected: window.injected, seen: [...new Set(seen)].sort() };
    })()`,
  );
  expect(blocked).toEqual({
    fetched: 'refused',
    seen: expect.arrayContaining(['connect-src', 'frame-src', 'img-src', 'script-src-elem']),
  });
});

test('navigation, new windows, permissions and downloads are refused', async ({ running }) => {
  const { page, electron } = running;
  const before = page.url();
  const answers = await inPage(
    page,
    `(async () => {
      const opened = window.open('https://example.com/');
      const own = window.open(location.href);
      const notification = await Notification.requestPermission();
      const place = await new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(() => resolve('given'), () => resolve('refused')));
      const camera = await navigator.mediaDevices.getUserMedia({ video: true }).then(() => 'given', () => 'refused');
      const clipboard = await navigator.clipboard.readText().then(() => 'given', () => 'refused');
      const link = document.createElement('a');
      link.href = 'https://example.com/'; document.body.append(link); link.click();
      const file = document.createElement('a');
      file.href = 'file:///etc/passwd'; document.body.append(file); file.click();
      const saved = document.createElement('a');
      saved.href = 'data:text/plain,x'; saved.download = 'x.txt'; document.body.append(saved); saved.click();
      location.href = 'https://example.com/';
      await new Promise((resolve) => setTimeout(resolve, 500));
      return { opened, own, notification, place, camera, clipboard };
    })()`,
  );
  expect(answers).toEqual({
    opened: null,
    own: null,
    notification: 'denied',
    place: 'refused',
    camera: 'refused',
    clipboard: 'refused',
  });
  expect(page.url()).toBe(before);
  expect(electron?.windows()).toHaveLength(1);
});

test('the bridge takes handles that it gave out and nothing else', async ({ running }) => {
  const { page } = running;
  const refused = await inPage(
    page,
    `(async () => {
      const host = window.edgewiseHost;
      const results = await Promise.all([
        host.saveFile('/etc/passwd', new Uint8Array(1)),
        host.saveFile('/etc/passwd', 'text'),
        host.openRecent('/etc/passwd'),
        host.openDropped(new File(['x'], '/etc/passwd')),
        host.saveFileAs({ suggestedName: 'a', kind: 'constructor', bytes: new Uint8Array(1) }),
        host.setWindowState({ title: 1 }),
        host.confirm(),
      ]);
      return results.map((result) => result.ok ? 'done' : result.error.code);
    })()`,
  );
  expect(refused).toEqual([
    'not-found',
    'bad-request',
    'not-found',
    'unsupported',
    'bad-request',
    'bad-request',
    'bad-request',
  ]);
});

test('a request from inside the program is stopped, and the check for network use would have seen it', async ({
  folder,
}) => {
  const server = createServer((_request, response) => response.end('hello'));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const netLog = `${folder}/net-log.json`;
  const electron = await launchDesktop(folder, [], [`--log-net-log=${netLog}`]);
  await electron.firstWindow();
  const answers = await electron.evaluate(async ({ net, session }, url) => {
    const fetched = () =>
      net.fetch(url).then(
        (answer) => answer.text(),
        () => 'refused',
      );
    const locked = await fetched();
    session.defaultSession.webRequest.onBeforeRequest(null);
    return {
      locked,
      unlocked: await fetched(),
      unknownHost: await net.resolveHost('example.com').then(
        () => 'found',
        () => 'refused',
      ),
    };
  }, address);
  await quit(electron, electron.process());
  server.close();
  expect(answers).toEqual({ locked: 'refused', unlocked: 'hello', unknownHost: 'refused' });
  expect(requestsIn(netLog)).toContain(address);
});
