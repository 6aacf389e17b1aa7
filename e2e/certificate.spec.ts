import { expect } from '@playwright/test';
import { test } from './fixture.ts';

test('a click on a figure shows its formula and every fact with its source, and Copy takes them along', async ({
  running,
}) => {
  const { page } = running;
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.locator('.annotation').first().getByRole('button').nth(1).click();
  const certificate = page.getByRole('complementary', { name: 'Where this figure comes from' });
  await expect(certificate.locator('.step-names').nth(1)).toHaveText('shards × records written to one shard');
  const facts = certificate.locator('.fact', { hasText: 'Records written to one shard' });
  await expect(facts.locator('.source')).toHaveText('Guide');
  await expect(facts.locator('.fact-source')).toHaveAttribute('title', /\w{3}/);
  // They load now and not with the window.
  expect(loaded.filter((path) => /\/sources-[^/]*\.js$/.test(path))).toHaveLength(1);
  await certificate.getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByText('Copied with its formula and sources')).toBeVisible();
});

test('totals, break points and the per cent on a card lead to where they come from', async ({ running }) => {
  const { page } = running;
  const certificate = page.getByRole('complementary', { name: 'Where this figure comes from' });
  await page.getByTestId('total').click();
  await expect(certificate).toContainText('The whole board');
  await certificate
    .getByRole('button', { name: /Events to Archive/ })
    .first()
    .click();
  await expect(certificate.locator('.fact').first()).toBeVisible();
  await page.getByRole('button', { name: /Breaks at/ }).click();
  await expect(certificate.locator('.step-names').last()).toHaveText('demand on the node ÷ capacity');
  await page.locator('.card-state.over').click();
  await expect(certificate).toContainText('Counters');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.locator('.costs .cost-row', { hasText: 'Lambda' }).click();
  await expect(certificate).toContainText('Lambda');
});

test('a finding opens to why its rule holds, who says so, and the figures that it rests on', async ({ running }) => {
  const { page } = running;
  const finding = page.locator('.finding', { hasText: 'write units needs 463 of 400 WCU' });
  const why = finding.getByRole('button', { name: 'Why' });
  await expect(why).toHaveAttribute('aria-expanded', 'false');
  await why.click();
  await expect(finding).toContainText('Above a limit AWS throttles or refuses');
  await expect(finding.locator('.why > .fact-source')).toHaveText('BoardThe board’s own figures');
  await expect(finding.locator('.fact', { hasText: 'Size of a write unit' }).locator('.source')).toHaveText('Guide');
  await why.click();
  await expect(finding.locator('.why')).toHaveCount(0);
});

test('a typical time and a promised availability lead to where they come from, and back to the request', async ({
  running,
}) => {
  const { page } = running;
  await page.getByRole('button', { name: 'Explore' }).click();
  await page.getByRole('menuitem', { name: 'Request Path' }).click();
  await page.getByRole('button', { name: /^Events 200 ms 99.9%/ }).click();
  const certificate = page.getByRole('complementary', { name: 'Where this figure comes from' });
  await expect(certificate).toContainText('200 ms, typical');
  await certificate.getByRole('radio', { name: 'SLA' }).click();
  await expect(certificate).toContainText('99.9% promised a year');
  await expect(certificate.locator('.fact').first()).toBeVisible();
  await certificate.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('complementary', { name: 'Request path' })).toBeVisible();
});
