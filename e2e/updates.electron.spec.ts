import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { type ElectronApplication, expect } from '@playwright/test';
import { launchDesktop, quit, requestsIn, test } from './fixture.ts';

const image = Buffer.from('not a program, but the bytes of one');

/** Stands in for a server of new versions; notes every request. */
async function versions() {
  const heard: string[] = [];
  const sha512 = createHash('sha512').update(image).digest('base64');
  const list = `version: 9.9.9\nfiles:\n  - url: Edgewise-9.9.9.AppImage\n    sha512: ${sha512}\n    size: ${image.length}\npath: Edgewise-9.9.9.AppImage\nsha512: ${sha512}\nreleaseDate: '2026-11-27T00:00:00.000Z'\n`;
  const server = createServer((request, response) => {
    const name = (request.url ?? '').replace(/\?.*/, '');
    heard.push(`${request.method} ${name}`);
    if (name === '/latest-linux.yml') response.end(list);
    else if (name === '/Edgewise-9.9.9.AppImage') response.end(image);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, heard, close: () => server.close() };
}

/** Starts the app with a server of versions and settings of its own, and answers its questions with `choice`. */
async function launch(folder: string, updates: 'on' | 'off', address: string, flags: readonly string[] = []) {
  fs.mkdirSync(path.join(folder, 'data'), { recursive: true });
  fs.writeFileSync(path.join(folder, 'data', 'settings.json'), JSON.stringify({ spelling: true, updates }));
  const netLog = path.join(folder, 'net-log.json');
  const config = path.join(folder, 'app-update.yml');
  fs.writeFileSync(config, `provider: generic\nurl: ${address}\nupdaterCacheDirName: edgewise-updater\n`);
  const electron = await launchDesktop(folder, [], [`--log-net-log=${netLog}`, `--updates-config=${config}`, ...flags]);
  await electron.evaluate(({ dialog }) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    Object.assign(dialog, {
      showMessageBox: async ({ message }: Electron.MessageBoxOptions) => {
        asked.push(message);
        return { response: 0 };
      },
    });
  });
  return { electron, netLog, page: await electron.firstWindow() };
}

function asked(electron: ElectronApplication): Promise<readonly string[]> {
  return electron.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);
}

test('with updates on, the one address is asked once a day, by the program and never by the page', async ({
  folder,
}) => {
  const server = await versions();
  const other = await versions();
  process.env['APPIMAGE'] = path.join(folder, 'Edgewise.AppImage');
  process.env['XDG_CACHE_HOME'] = path.join(folder, 'cache');
  fs.writeFileSync(process.env['APPIMAGE'], 'the old one');
  const { electron, netLog, page } = await launch(folder, 'on', server.address);
  await expect
    .poll(() => asked(electron), { timeout: 30_000 })
    .toEqual(['Edgewise 9.9.9 is there. Download it now?', 'Edgewise 9.9.9 is downloaded.']);
  // Neither another session nor the page may ask, and the updater's own may ask no other address.
  const fromPage = await page.evaluate(
    (url) =>
      fetch(url).then(
        () => 'answered',
        () => 'refused',
      ),
    `${server.address}page`,
  );
  const fromProgram = await electron.evaluate(
    async ({ net, session }, [own, foreign]) => {
      const reached = (asking: Promise<Response>) =>
        asking.then(
          () => 'answered',
          () => 'refused',
        );
      const updater = session.fromPartition('electron-updater', { cache: false });
      return [await reached(net.fetch(`${own}session`)), await reached(updater.fetch(`${foreign}foreign`))];
    },
    [server.address, other.address] as const,
  );
  expect([fromPage, ...fromProgram]).toEqual(['refused', 'refused', 'refused']);
  // It would be put in place now; here it must not be.
  await electron.evaluate(({ app }) => app.removeAllListeners('quit'));
  await quit(electron, electron.process());
  const [first, ...rest] = server.heard;
  expect(first).toBe('GET /latest-linux.yml');
  expect(rest.filter((request) => !/^GET \/Edgewise-[\d.]+\.AppImage(\.blockmap)?$/.test(request))).toEqual([]);
  expect(rest).toContain('GET /Edgewise-9.9.9.AppImage');
  expect(other.heard).toEqual([]);
  expect(
    requestsIn(netLog).filter((url) => !url.startsWith(server.address.slice(0, -1)) && !url.startsWith(other.address)),
  ).toEqual([]);
  // The same day it is not asked again.
  const looked = JSON.parse(fs.readFileSync(path.join(folder, 'data', 'updates.json'), 'utf8')) as { looked: number };
  expect(Math.abs(Date.now() - looked.looked)).toBeLessThan(120_000);
  const before = server.heard.length;
  const again = await launch(folder, 'on', server.address);
  await again.page.waitForTimeout(6500);
  expect([server.heard.length, await asked(again.electron)]).toEqual([before, []]);
  await quit(again.electron, again.electron.process());
  for (const one of [server, other]) one.close();
  delete process.env['APPIMAGE'];
  delete process.env['XDG_CACHE_HOME'];
});

test('with updates off, or forbidden, nothing is asked at all', async ({ folder }) => {
  const server = await versions();
  const starts = [
    ['off', []],
    ['on', ['--no-updates']],
  ] as const;
  await Promise.all(
    starts.map(async ([updates, flags]) => {
      const { electron, netLog, page } = await launch(path.join(folder, updates), updates, server.address, flags);
      await page.waitForTimeout(6500);
      expect(await asked(electron)).toEqual([]);
      await quit(electron, electron.process());
      expect(requestsIn(netLog)).toEqual([]);
    }),
  );
  expect(server.heard).toEqual([]);
  server.close();
});
