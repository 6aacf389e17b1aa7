import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { chromium } from 'playwright';
import { serveWeb } from '../scripts/web.mjs';
import { keptFiles, makeWeb } from '../scripts/web-make.mjs';
import { driver } from './app.ts';

/** The web build as a host on the web would serve it, and a person's browser: what is kept in one test is not there in another. */
const root = path.resolve(import.meta.dirname, '..');
const built = path.join(root, 'dist', 'web');

async function ready(page: Page): Promise<void> {
  await expect(page.locator('html[data-ready="true"]')).toBeAttached({ timeout: 20_000 });
}

/** Waits until the worker keeps the whole build and answers for the page. */
async function kept(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), { timeout: 40_000 })
    .toBe(true);
}

/** The builds that are kept, each by the addresses of its files. */
async function caches(page: Page): Promise<readonly (readonly string[])[]> {
  return page.evaluate(async () => {
    const all = await Promise.all((await window.caches.keys()).map((name) => window.caches.open(name)));
    return Promise.all(all.map(async (cache) => (await cache.keys()).map(({ url }) => url).sort()));
  });
}

/** All that goes wrong in the pages of a context, or leaves the host. */
function troubleIn(context: BrowserContext, address: string): readonly string[] {
  const trouble: string[] = [];
  context.on('page', (page) => {
    page.on('pageerror', (error) => trouble.push(error.stack ?? error.message));
    page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
  });
  context.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(address)) trouble.push(request.url());
  });
  return trouble;
}

test('a browser finds all that it needs to install it', async () => {
  const server = await serveWeb(0);
  // A private window installs nothing; a profile of its own is no private window.
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'edgewise-profile-'));
  const { args, executablePath } = test.info().project.use.launchOptions ?? {};
  const context = await chromium.launchPersistentContext(profile, {
    ...(args === undefined ? {} : { args }),
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  const page = await context.newPage();
  await page.goto(server.address);
  await ready(page);
  const devtools = await context.newCDPSession(page);
  const manifest = await devtools.send('Page.getAppManifest');
  expect(manifest.errors).toEqual([]);
  const { icons, file_handlers: handlers, ...said } = JSON.parse(manifest.data ?? '');
  expect(said).toMatchObject({ name: 'Edgewise', display: 'standalone', start_url: './', scope: './' });
  expect(handlers[0].accept).toEqual({ 'application/vnd.edgewise+json': ['.edgewise'] });
  const sizes = await page.evaluate(
    (all) =>
      Promise.all(
        all.map(async (src) => {
          const image = new Image();
          image.src = src;
          await image.decode();
          return [image.naturalWidth, image.naturalHeight];
        }),
      ),
    icons.map(({ src }: { src: string }) => src) as string[],
  );
  expect(sizes.map(([width, height]) => `${width}x${height}`)).toEqual(
    icons.map(({ sizes: claimed }: { sizes: string }) => claimed),
  );
  expect(icons.map(({ purpose }: { purpose: string }) => purpose)).toEqual(['any', 'any', 'maskable']);
  expect((await devtools.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([]);
  await context.close();
  server.close();
  fs.rmSync(profile, { recursive: true, force: true });
});

test('after one visit all of it works without a network, in any folder of a host', async ({ browser }, info) => {
  test.slow();
  const server = await serveWeb(0, { under: '/boards/edgewise/' });
  const context = await browser.newContext({ acceptDownloads: true });
  await context.addInitScript('delete window.showOpenFilePicker; delete window.showSaveFilePicker;');
  const trouble = troubleIn(context, server.address);
  const page = await context.newPage();
  page.on('filechooser', () => {});
  await page.goto(server.address);
  await ready(page);
  await kept(page);
  const files = ['', ...keptFiles(built)].map((file) => server.address + file).sort();
  expect(await caches(page)).toEqual([files]);

  server.close();
  await context.setOffline(true);
  await page.reload();
  await ready(page);
  fs.mkdirSync(info.outputDir, { recursive: true });
  const app = driver({ page, electron: null, folder: info.outputDir });
  await app.newBoard();
  for (const service of ['Lambda', 'DynamoDB']) await app.place(service);
  await app.connect('Lambda', 'DynamoDB');
  expect(await app.labelOf('Lambda', 'DynamoDB')).not.toBe('');
  expect(await app.saveAs('offline.edgewise')).toContain('"format": "edgewise"');
  const png = await app.exportAs('PNG', 'offline.png');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  const pdf = await app.exportAs('PDF', 'offline.pdf');
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(trouble).toEqual([]);
  await context.close();
});

test('a new build is fetched beside the one in use, told of, and used from the next start; a torn one never', async ({
  browser,
}, info) => {
  test.slow();
  const policies = await import(path.join(root, 'dist', 'content-policy.mjs'));
  /** The same page as of another build: it says which one it is. */
  const another = async (name: string) => {
    const [page, web] = [info.outputPath(`${name}-page`), info.outputPath(name)];
    fs.cpSync(path.join(root, 'dist', 'renderer'), page, { recursive: true });
    const index = path.join(page, 'index.html');
    fs.writeFileSync(index, fs.readFileSync(index, 'utf8').replace('<html ', `<html data-build="${name}" `));
    await makeWeb(page, web, policies);
    return web;
  };
  let folder = built;
  let asked = 0;
  const server = await serveWeb(0, {
    folder: () => {
      asked += 1;
      return folder;
    },
  });
  const context = await browser.newContext();
  const trouble = troubleIn(context, server.address);
  const page = await context.newPage();
  await page.goto(server.address);
  await ready(page);
  await kept(page);
  await page.reload();
  await ready(page);

  folder = await another('second');
  asked = 0;
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect(page.getByText('A new version is ready.')).toBeVisible({ timeout: 30_000 });
  // The worker, the page and the manifest: what did not change is not fetched again.
  expect(asked).toBeLessThan(6);
  await page.reload();
  await ready(page);
  await expect(page.locator('html[data-build]')).toHaveCount(0);
  await page.close();

  const next = await context.newPage();
  await next.goto(server.address);
  await ready(next);
  await expect(next.locator('html')).toHaveAttribute('data-build', 'second');
  await expect.poll(async () => (await caches(next)).length).toBe(1);

  // A host that is in the middle of taking a build: one file is not what the worker was told.
  folder = await another('torn');
  fs.appendFileSync(path.join(folder, 'index.html'), '<!-- of yet another build -->');
  const ended = await next.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update().catch(() => {});
    const worker = registration?.installing;
    if (worker)
      await new Promise<void>((resolve) => {
        const look = () => /installed|redundant/.test(worker.state) && resolve();
        worker.addEventListener('statechange', look);
        look();
      });
    return [worker?.state, registration?.waiting ?? null];
  });
  expect(ended).toEqual(['redundant', null]);
  await expect(next.getByText('A new version is ready.')).toHaveCount(0);
  await next.close();
  const after = await context.newPage();
  await after.goto(server.address);
  await ready(after);
  await expect(after.locator('html')).toHaveAttribute('data-build', 'second');
  expect(trouble).toEqual([]);
  await context.close();
  server.close();
});
