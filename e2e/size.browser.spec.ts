import { gzipSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { test } from './fixture.ts';

test('the window starts with less than 350 KB of JavaScript, compressed; the rest waits until it is needed', async ({
  running,
}) => {
  const { page } = running;
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (!response.url().endsWith('.js')) return;
    sizes.push(response.body().then((body) => gzipSync(body).byteLength));
  });
  await page.reload();
  await expect(page.locator('html[data-ready="true"]')).toBeAttached();
  await page.waitForLoadState('networkidle');
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  test.info().annotations.push({ type: 'initial JavaScript', description: `${total} bytes` });
  expect(total).toBeGreaterThan(50_000);
  expect(total).toBeLessThan(350_000);
});
