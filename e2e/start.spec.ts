import { expect } from '@playwright/test';
import { test } from './fixture.ts';

test('Edgewise opens with its name and without a word on the console', async ({ running }) => {
  const said: string[] = [];
  running.page.on('console', (message) => {
    // The window's policy keeps the page from dialogs, windows and downloads of its own, not from itself; Chromium remarks on that.
    if (!message.text().startsWith('An iframe which has both allow-scripts and allow-same-origin'))
      said.push(`${message.type()}: ${message.text()}`);
  });
  running.page.on('pageerror', (error) => said.push(error.message));
  await running.page.reload();
  await expect(running.page.locator('html[data-ready="true"]')).toBeAttached();
  const title =
    running.electron === null
      ? await running.page.title()
      : await running.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
  expect(title).toContain('Edgewise');
  expect(said).toEqual([]);
});

test('a window that gets its width while it starts has its panels', async ({ running }) => {
  const { page } = running;
  await page.addInitScript(() => {
    const ask = window.matchMedia.bind(window);
    // Narrow when it is first asked, wide before anything can be drawn.
    let isNarrow = true;
    window.matchMedia = (query) => {
      const list = ask(query);
      if (!query.includes('max-width: 1199px')) return list;
      Object.defineProperty(list, 'matches', { get: () => isNarrow });
      queueMicrotask(() => {
        isNarrow = false;
        list.dispatchEvent(new Event('change'));
      });
      return list;
    };
  });
  await page.reload();
  await expect(page.locator('html[data-ready="true"]')).toBeAttached();
  await expect(page.getByRole('combobox', { name: 'Search services' })).toBeVisible();
});
