import { expect } from '@playwright/test';
import { allowClipboard } from '../fixture.ts';
import { edits, type Hand, type Table, type Trial } from './trial.ts';

const count = (record: object) => Object.keys(record).length;

/** Copies two services with their arrow first, and waits until the clipboard has them. */
async function copied({ running, page, select }: Hand): Promise<void> {
  await allowClipboard(running);
  await select('a', 'b');
  await page.keyboard.press('Control+c');
  await expect(page.getByRole('status')).toContainText('Copied 2 services and 1 arrow');
}

/** What the notice says after it. */
function says(ids: readonly string[], text: string): Trial {
  return async ({ page, select }, act) => {
    await select(...ids);
    await act();
    await expect(page.getByRole('status')).toContainText(text);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('status')).not.toContainText(text);
  };
}

function pastes(inPlace: boolean): Trial {
  const pasted = edits(
    [],
    ({ things, arrows, selected }) => {
      const [first] = selected.map((id) => things[id]).filter((thing) => thing?.look === 'card');
      const isThere = first !== undefined && first.x === things['a']?.x && first.y === things['a']?.y;
      return [count(things), count(arrows), isThere];
    },
    [13, 4, inPlace],
  );
  return async (hand, act) => {
    await copied(hand);
    await pasted(hand, act);
  };
}

export const clipTrials: Table = {
  'edit.cut': edits(['a', 'b'], ({ things, arrows }) => [things['a'], things['b'], count(arrows)], [
    undefined,
    undefined,
    0,
  ]),
  'edit.copy': says(['a', 'b'], 'Copied 2 services and 1 arrow'),
  'edit.paste': pastes(false),
  'edit.paste-in-place': { menu: ['Paste in Place'], trial: pastes(true) },
  'edit.copy-png': says(['a', 'b'], 'Copied 2 services and 1 arrow as PNG'),
  'edit.copy-svg': says(['a', 'b'], 'Copied 2 services and 1 arrow as SVG'),
  'edit.copy-mermaid': says(['a', 'b'], 'Copied 2 services and 1 arrow as Mermaid'),
  'edit.copy-excalidraw': says(['a', 'b'], 'Copied 2 services and 1 arrow as Excalidraw'),
  'edit.copy-drawio': says(['a', 'b'], 'Copied 2 services and 1 arrow as draw.io'),
  'edit.copy-markdown': says(['a', 'b'], 'Copied 2 services and 1 arrow as Markdown'),
  'edit.copy-alt': says(['a', 'b'], 'Copied 2 services and 1 arrow as alt text'),
  'edit.copy-certificate': async ({ page, select }, act) => {
    await select('a');
    await page.locator('.react-flow__edge[data-id="e1"]').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    await expect(page.getByRole('complementary', { name: 'Where this figure comes from' })).toBeVisible();
    await act();
    await expect(page.getByRole('status')).toContainText('Copied with its formula and sources');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('complementary', { name: 'Where this figure comes from' })).toHaveCount(0);
  },
};
