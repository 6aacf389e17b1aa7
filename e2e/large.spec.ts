import fs from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { driver } from './app.ts';
import { test } from './fixture.ts';

/** A client in front of more functions than are analysed at once. */
function largeBoard(): string {
  const functions = Array.from({ length: 1100 }, (_, i) => `f${i}`);
  const node = (id: string, service: string, params: object) => ({ id, service, label: id, params });
  const place = (id: string, i: number) => [id, { x: 320 + (i % 34) * 240, y: Math.floor(i / 34) * 160 }] as const;
  return JSON.stringify({
    format: 'edgewise',
    version: 1,
    title: 'large',
    design: {
      nodes: [node('c', 'client', { perSecond: 100 }), ...functions.map((id) => node(id, 'lambda', {}))],
      edges: [{ id: 'e', from: 'c', to: 'f0' }],
    },
    layout: { nodes: { c: { x: 0, y: 0 }, ...Object.fromEntries(functions.map(place)) } },
  });
}

test('figures of a large board come from a worker, and are dimmed while it works', async ({ running }) => {
  test.slow();
  const app = driver(running);
  const { page } = running;
  fs.writeFileSync(path.join(running.folder, 'large.edgewise'), largeBoard());
  await app.newBoard();
  await app.open('large.edgewise');
  const window = page.locator('.window');
  const bar = page.locator('.bottom-bar');
  await expect(bar).toContainText('$');
  const before = await bar.innerText();
  // What was late stays written on the window, however short it was.
  await window.evaluate((element) => {
    new MutationObserver(() => {
      if (element.getAttribute('aria-busy') === 'true') document.documentElement.dataset['wasLate'] = 'yes';
    }).observe(element, { attributeFilter: ['aria-busy'] });
  });
  await page.getByRole('slider').first().press('End');
  await expect(bar).not.toHaveText(before, { useInnerText: true, timeout: 20_000 });
  await expect(window).toHaveAttribute('aria-busy', 'false');
  await expect(page.locator('html')).toHaveAttribute('data-was-late', 'yes');
  expect(page.workers()).toHaveLength(1);
});
