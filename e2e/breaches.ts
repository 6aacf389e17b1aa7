import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What breaks WCAG 2.2 A and AA on the page as it stands: rule and place. */
export async function breaches(page: Page, without: readonly string[] = []): Promise<readonly string[]> {
  // `legacy` keeps axe from opening a page of its own, which the desktop refuses.
  const axe = new AxeBuilder({ page })
    .setLegacyMode(true)
    // Of what passes one place is enough: to name them all takes longer than to find what fails.
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .disableRules([...without]);
  const { passes, violations } = await axe.analyze();
  // An analysis that looked at nothing finds nothing.
  expect(passes.length).toBeGreaterThan(15);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
