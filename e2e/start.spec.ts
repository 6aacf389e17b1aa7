import { expect } from '@playwright/test';
import { test } from './fixture.ts';

test('Edgewise opens with its name and without a word on the console', async ({ running }) => {
  const said: string[] = [];
  running.page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
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
