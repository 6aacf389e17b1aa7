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

const beside = ['What If…', 'Failure Lens', 'Request Path', 'Decisions', 'Calculator', 'Packs…'];

test('what works beside the board, a finding’s reason and a bill can be used by everyone', async ({ running }) => {
  const { page } = running;
  await page.getByRole('button', { name: 'Why' }).first().click();
  expect(await breaches(page)).toEqual([]);
  for (const name of beside) {
    await page.getByRole('button', { name: 'Explore' }).click();
    await page.getByRole('menuitem', { name }).click();
    await expect(page.getByRole('menu')).toBeHidden();
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    expect(await breaches(page), name).toEqual([]);
  }
  await page.keyboard.press('Escape');
  await page.getByTestId('total').click();
  await expect(page.getByText('The whole board')).toBeVisible();
  expect(await breaches(page)).toEqual([]);
});
