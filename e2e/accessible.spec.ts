import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { driver } from './app.ts';
import { test } from './fixture.ts';

/** What breaks WCAG 2.2 A and AA on the page as it stands: rule and place. */
async function breaches(page: Page): Promise<readonly string[]> {
  // `legacy` keeps axe from opening a page of its own, which the desktop refuses.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']);
  const { passes, violations } = await axe.analyze();
  // An analysis that looked at nothing finds nothing.
  expect(passes.length).toBeGreaterThan(15);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

for (const theme of ['light', 'dark'] as const) {
  test(`the example, a selected card and an empty board can be used by everyone, ${theme}`, async ({ running }) => {
    const app = driver(running);
    await app.page.emulateMedia({ colorScheme: theme });
    expect(await breaches(app.page)).toEqual([]);
    await app.card('Events').click();
    expect(await breaches(app.page)).toEqual([]);
    await app.newBoard();
    expect(await breaches(app.page)).toEqual([]);
  });
}
