import { expect, type Page } from '@playwright/test';
import { driver } from './app.ts';
import { test } from './fixture.ts';

function parts(page: Page) {
  return {
    line: page.getByRole('combobox', { name: 'Line to draw' }),
    ghosts: page.locator('.ghost-card'),
    cards: page.locator('.react-flow__node-card'),
    arrows: page.locator('.react-flow__edge'),
    foot: page.getByRole('dialog', { name: 'Quick add' }).getByRole('status'),
  };
}

test('a line is shown before it is drawn, is one step, and Escape leaves nothing', async ({ running }) => {
  const app = driver(running);
  await app.newBoard();
  const { line, ghosts, cards, arrows, foot } = parts(app.page);
  const { keyboard } = app.page;
  await keyboard.press('/');
  await line.fill('client > apigw > lambda x3 > ddb');
  await expect(foot).toHaveText('6 cards, 7 arrows');
  await expect(ghosts).toHaveCount(6);
  await expect(cards).toHaveCount(0);
  await keyboard.press('Escape');
  await expect(line).toBeHidden();
  await expect(ghosts).toHaveCount(0);
  await expect(cards).toHaveCount(0);
  await expect(app.page.getByText('Draw it, and every arrow')).toBeVisible();

  await keyboard.press('/');
  await line.fill('client > apigw > lambda x3 > ddb');
  await keyboard.press('Enter');
  await expect(cards).toHaveCount(6);
  await expect(arrows).toHaveCount(7);
  await expect(ghosts).toHaveCount(0);
  await expect(app.page.locator('.react-flow__node-card.selected')).toHaveCount(6);
  // The keys mean the board again, and all of it is one step.
  await keyboard.press('Control+z');
  await expect(cards).toHaveCount(0);
  await keyboard.press('Control+y');
  await expect(cards).toHaveCount(6);
});

test('words are completed with Tab, wrong lines say what to do, and nothing wrong is drawn', async ({ running }) => {
  const app = driver(running);
  await app.newBoard();
  const { line, cards, foot } = parts(app.page);
  const { keyboard } = app.page;
  await keyboard.press('/');
  await line.pressSequentially('client > kines');
  await expect(app.page.getByRole('option', { name: 'Kinesis Data Streams', selected: true })).toBeVisible();
  await keyboard.press('Tab');
  await expect(line).toHaveValue('client > Kinesis Data Streams');
  await line.pressSequentially(' > ');
  await expect(app.page.getByText('Often next after Kinesis Data Streams')).toBeVisible();
  await keyboard.press('ArrowDown');
  const second = app.page.getByRole('listbox', { name: 'What fits here' }).getByRole('option').nth(1);
  await expect(second).toHaveAttribute('aria-selected', 'true');
  await expect(line).toHaveAttribute('aria-activedescendant', (await second.getAttribute('id')) ?? '');
  await line.fill('client > > lambda');
  await expect(foot).toHaveText('Column 10: two arrows in a row. Name a service between them.');
  await keyboard.press('Enter');
  await expect(line).toBeVisible();
  await expect(cards).toHaveCount(0);
  await line.fill('client > my thing');
  await expect(foot).toHaveText('2 cards, 1 arrow · a plain box: My thing');
  await keyboard.press('Enter');
  await expect(app.card('My thing')).toBeVisible();
});

test('with a card selected the line goes on from it; a name on the board is that card', async ({ running }) => {
  const app = driver(running);
  await app.newBoard();
  const { line, cards, arrows } = parts(app.page);
  const { keyboard } = app.page;
  await app.place('Lambda');
  await app.page.getByRole('main', { name: 'Board' }).focus();
  await keyboard.press('/');
  await expect(line).toHaveValue('> ');
  await keyboard.type('sqs');
  await keyboard.press('Enter');
  await expect(cards).toHaveCount(2);
  await expect(arrows).toHaveCount(1);
  await keyboard.press('/');
  await line.fill('client > lambda; sqs > vpc { worker }');
  await keyboard.press('Enter');
  await expect(cards).toHaveCount(4);
  await expect(arrows).toHaveCount(3);
  await expect(app.page.locator('.react-flow__node-frame')).toHaveCount(1);
});

test('typing begins on the start screen, and rows that are pasted become flows', async ({ running }) => {
  const app = driver(running);
  await app.newBoard();
  const { line, cards, ghosts } = parts(app.page);
  await app.page.getByLabel('Type a line to draw').focus();
  await app.page.keyboard.press('c');
  await expect(line).toHaveValue('c');
  await expect(line).toBeFocused();
  await app.page.keyboard.type('lient > lambda');
  await expect(ghosts).toHaveCount(2);
  await line.selectText();
  await line.evaluate((field) => {
    const data = new DataTransfer();
    data.setData('text/plain', 'client > lambda\nlambda > ddb\n');
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await expect(line).toHaveValue('client > lambda; lambda > ddb');
  await app.page.keyboard.press('Enter');
  await expect(cards).toHaveCount(3);
});

test('what is typed at once after the key is all in the line, and none of it is a command', async ({ running }) => {
  const { page } = running;
  await driver(running).newBoard();
  await page.keyboard.press('/');
  await page.keyboard.type('client > apigw > ddb');
  await expect(page.getByRole('dialog').getByRole('combobox')).toHaveValue('client > apigw > ddb');
  await page.keyboard.press('Enter');
  await expect(page.locator('.react-flow__node-card')).toHaveCount(3);
});

test('the line stays over the board when the window gets smaller', async ({ running }) => {
  const { page } = running;
  await driver(running).newBoard();
  await page.keyboard.press('/');
  const line = page.getByRole('combobox', { name: 'Line to draw' });
  await expect(line).toBeFocused();
  await page.setViewportSize({ width: 900, height: 640 });
  await expect
    .poll(async () => {
      const box = await page.getByRole('dialog').boundingBox();
      return box !== null && box.x >= 0 && box.x + box.width <= 900;
    })
    .toBe(true);
});
