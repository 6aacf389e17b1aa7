import { createSocket } from 'node:dgram';
import fs from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { type ElectronApplication, expect } from '@playwright/test';
import { launchDesktop, quit, requestsIn, test } from './fixture.ts';
import { leave } from './hostile/leave.ts';
import { reachOut } from './hostile/network.ts';
import { askForEverything } from './hostile/permissions.ts';

/** Listens on this machine to everything that comes in on one port, whatever it is, and answers nothing. */
async function listening() {
  const heard: string[] = [];
  const server = createServer((socket) => {
    heard.push('a connection');
    socket.on('data', (data) => heard.push(data.toString('latin1').slice(0, 80)));
    socket.on('error', () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const packets = createSocket('udp4');
  packets.on('message', (packet) => heard.push(`a packet of ${packet.length}`));
  await new Promise<void>((resolve) => packets.bind(port, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    packets.close();
  };
  return { base: `http://127.0.0.1:${port}/`, heard, close };
}

/** Takes the locks of the session away, as a mistake of ours would. */
async function unlock(electron: ElectronApplication): Promise<void> {
  await electron.evaluate(async ({ session }) => {
    session.defaultSession.webRequest.onBeforeRequest(null);
    await session.defaultSession.setProxy({ mode: 'direct' });
  });
}

test('nothing that a hostile page does reaches the network, from the board or from the interviewer', async ({
  folder,
}) => {
  const outside = await listening();
  const netLog = path.join(folder, 'net-log.json');
  const electron = await launchDesktop(folder, [], [`--log-net-log=${netLog}`]);
  const board = await electron.firstWindow();
  await expect(board.locator('html[data-ready="true"]')).toBeAttached({ timeout: 20_000 });
  const opened = electron.waitForEvent('window');
  await board.evaluate("window.edgewiseHost.openInterviewer('?interviewer=none')");
  const interviewer = await opened;
  await interviewer.waitForLoadState();
  const [said, saidThere] = await Promise.all([
    board.evaluate(reachOut, outside.base),
    interviewer.evaluate(reachOut, outside.base),
  ]);
  expect(outside.heard).toEqual([]);
  for (const name of [
    'fetch',
    'script',
    'import',
    'XMLHttpRequest',
    'WebSocket',
    'EventSource',
    'service worker',
    'picture',
    'video',
  ]) {
    expect([name, said[name], saidThere[name]]).toEqual([
      name,
      expect.stringMatching(/error/i),
      expect.stringMatching(/error/i),
    ]);
  }
  expect({ call: said['call'], webview: said['webview'], worker: said['worker from a blob'] }).toEqual({
    call: '',
    webview: 'HTMLElement',
    worker: 'message',
  });
  expect([await board.evaluate('window.ranData'), electron.windows().length]).toEqual([undefined, 2]);
  // The listener hears what does get out, of both kinds: without the locks the same call leaves by TCP.
  await unlock(electron);
  await board.evaluate(reachOut, outside.base);
  expect(outside.heard).toContain('a connection');
  await quit(electron, electron.process());
  outside.close();
});

test('a request from inside the program is stopped, and the check for network use would have seen it', async ({
  folder,
}) => {
  const outside = await listening();
  const netLog = path.join(folder, 'net-log.json');
  const electron = await launchDesktop(folder, [], [`--log-net-log=${netLog}`]);
  await electron.firstWindow();
  const ask = () =>
    electron.evaluate(async ({ net, session }, url) => {
      const refused = (asked: Promise<unknown>) =>
        asked.then(
          () => 'answered',
          (error: Error) => error.message,
        );
      const other = session.fromPartition('another');
      const sent = (signal = AbortSignal.timeout(2000)) => [
        net.fetch(url, { signal }),
        other.fetch(`${url}other`, { signal }),
      ];
      return Promise.all([
        ...sent().map(refused),
        refused(net.resolveHost('example.com')),
        refused(net.resolveHost('192.0.2.1')),
      ]);
    }, outside.base);
  const blocked = 'net::ERR_BLOCKED_BY_CLIENT';
  expect(await ask()).toEqual([blocked, blocked, 'net::ERR_NAME_NOT_RESOLVED', 'net::ERR_NAME_NOT_RESOLVED']);
  expect(outside.heard).toEqual([]);
  await unlock(electron);
  await ask();
  await quit(electron, electron.process());
  outside.close();
  expect(outside.heard[1]).toContain('GET / HTTP/1.1');
  // Other sessions have locks of their own.
  expect(outside.heard.join()).not.toContain('/other');
  expect(requestsIn(netLog)).toContain(outside.base);
});

test('a hostile page goes nowhere, opens nothing, reads no file and asks nobody', async ({ running }) => {
  const { page, electron, folder } = running;
  if (electron === null) throw new Error('this is the desktop’s');
  await electron.evaluate(({ app, BrowserWindow }) => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    app.on('browser-window-created', () => seen.push('a window'));
    app.on('web-contents-created', () => seen.push('another page'));
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    contents?.on('did-navigate', (_event, url) => seen.push(`at ${url}`));
    contents?.session.on('will-download', (_event, item) =>
      item.once('done', (_done, state) => seen.push(`download ${state}`)),
    );
  });
  const before = page.url();
  const said = await page.evaluate(leave, 'https://out.example.org/');
  const got = Object.entries(said).filter(([name, what]) => {
    if (/^open /.test(name)) return what !== 'null' && what !== 'nothing';
    if (/^(fetch|ask for|script) /.test(name))
      return !['TypeError', 'NetworkError', 'SecurityError', 'refused'].includes(what);
    return false;
  });
  expect(got).toEqual([]);
  expect(said).toMatchObject({ history: 'SecurityError', alert: 'nothing', confirm: 'false', prompt: 'Error' });
  expect(page.url()).toBe(before);
  expect(await electron.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual([]);
  expect(electron.windows()).toHaveLength(1);
  expect(await page.evaluate('[window.ranScript, window.pwned]')).toEqual([undefined, undefined]);
  expect(fs.readdirSync(folder).sort()).toEqual(['data', 'net-log.json']);
  // The page is still there, and a page that wants to be held open is not.
  expect(await page.evaluate('window.edgewiseHost.appInfo().then(({ ok }) => ok)')).toBe(true);
  const closed = page.waitForEvent('close');
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await closed;
});

test('every permission, device and picker is refused, also to a click', async ({ running }) => {
  const { page, electron } = running;
  const said = await page.evaluate(askForEverything);
  const given = Object.entries(said).filter(([, what]) => ['given', 'granted', 'prompt', 'no answer'].includes(what));
  expect(given).toEqual([]);
  expect(Object.keys(said).length).toBeGreaterThan(45);
  expect(
    await electron?.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => window.isFullScreen()),
    ),
  ).toEqual([false]);
});
