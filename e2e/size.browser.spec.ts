import { gzipSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { test } from './fixture.ts';

test('the window starts with less than 350 KB of JavaScript, compressed; the rest waits until it is needed', async ({
  running,
}) => {
  // A page of its own, so that nothing of an earlier load is still under way while this one is measured.
  const page = await running.page.context().newPage();
  const files: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.js')) files.push(request.url());
  });
  await page.goto(running.page.url());
  await expect(page.locator('html[data-ready="true"]')).toBeAttached();
  await page.waitForLoadState('networkidle');
  // What is asked for once the board is in view waits its turn: the rules of advice, and the certificate's panel.
  const atStart = await page.evaluate(() => {
    const [ready] = performance.getEntriesByName('ready');
    if (ready === undefined) throw new Error('the board was never in view');
    return performance
      .getEntriesByType('resource')
      .filter(({ name, startTime }) => name.endsWith('.js') && startTime < ready.startTime)
      .map(({ name }) => name);
  });
  // Asked for again: what the browser kept of an answer may be gone by the time that it is read.
  const sizes = await Promise.all(
    atStart.map(async (file) => gzipSync(await (await running.page.request.get(file)).body()).byteLength),
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  test.info().annotations.push({ type: 'initial JavaScript', description: `${total} bytes` });
  expect(total).toBeGreaterThan(50_000);
  expect(total).toBeLessThan(350_000);
  // The sources of figures come with the first certificate: certificate.spec.ts.
  expect(files.filter((file) => /\/sources-[^/]*\.js$/.test(file))).toEqual([]);
});
