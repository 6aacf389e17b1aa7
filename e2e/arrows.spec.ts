import { expect, type Page } from '@playwright/test';
import { driver } from './app.ts';
import { test } from './fixture.ts';

/** The middle of a card on the screen. */
async function middleOf(app: ReturnType<typeof driver>, name: string) {
  const box = await app.card(name).boundingBox();
  if (box === null) throw new Error(`${name} is not in view`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, right: box.x + box.width };
}

function arrows(page: Page) {
  return page.getByRole('main', { name: 'Board' }).locator('.react-flow__edge');
}

test('an arrow pulled into the open offers what usually comes next and brings it along, as one step', async ({
  running,
}) => {
  const app = driver(running);
  const { page } = app;
  await app.newBoard();
  await app.place('Lambda');
  await expect(page.getByRole('complementary', { name: 'Inspector' })).toBeVisible();
  const from = await middleOf(app, 'Lambda');
  const pull = async () => {
    await page.mouse.move(from.right - 1, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 160, from.y + 140, { steps: 6 });
    await page.mouse.up();
  };
  await pull();
  const list = page.getByRole('combobox', { name: 'Often next after Lambda' });
  await expect(list).toBeFocused();
  const offers = page.getByRole('listbox', { name: 'Often next after Lambda' }).getByRole('option');
  await expect(offers.first()).toHaveText(/^DynamoDB/);
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(arrows(page)).toHaveCount(0);

  await pull();
  await expect(list).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(app.card('SNS')).toBeVisible();
  await expect(arrows(page)).toHaveCount(1);
  await app.undo();
  await expect(app.card('SNS')).toHaveCount(0);
  await expect(arrows(page)).toHaveCount(0);

  await pull();
  await expect(list).toBeFocused();
  await page.keyboard.type('aurora');
  await offers
    .filter({ hasText: /^Aurora/ })
    .first()
    .click();
  await expect(app.card('Aurora')).toBeVisible();
});

test('the arrow tool joins by press and release, by two clicks, and in a loop', async ({ running }) => {
  const app = driver(running);
  const { page } = app;
  await app.newBoard();
  for (const service of ['Client', 'Lambda']) await app.place(service);
  const [client, lambda] = [await middleOf(app, 'Client'), await middleOf(app, 'Lambda')];
  await page.mouse.click(client.x - 200, client.y);
  const takeArrow = async (key: string) => {
    await page.keyboard.press(key);
    await expect(page.getByRole('toolbar', { name: 'Tools' }).getByRole('button', { name: 'Arrow' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  };
  await takeArrow('a');
  await page.mouse.move(client.x, client.y);
  await page.mouse.down();
  await page.mouse.move(lambda.x, lambda.y, { steps: 6 });
  await page.mouse.up();
  await expect(arrows(page)).toHaveCount(1);

  await takeArrow('5');
  await page.mouse.click(client.x, client.y);
  await page.mouse.move(lambda.x, lambda.y, { steps: 4 });
  await page.mouse.click(lambda.x, lambda.y);
  await expect(arrows(page)).toHaveCount(2);

  await takeArrow('a');
  await page.mouse.move(lambda.x, lambda.y);
  await page.mouse.down();
  await page.mouse.move(lambda.x + 200, lambda.y, { steps: 4 });
  await page.mouse.move(lambda.x, lambda.y, { steps: 4 });
  await page.mouse.up();
  await expect(arrows(page)).toHaveCount(3);

  // Escape while it is in hand: nothing is drawn.
  await takeArrow('a');
  await page.mouse.move(client.x, client.y);
  await page.mouse.down();
  await page.mouse.move(lambda.x, lambda.y, { steps: 4 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(arrows(page)).toHaveCount(3);
  for (let step = 0; step < 3; step++) await page.keyboard.press('Control+z');
  await expect(arrows(page)).toHaveCount(0);
});

test('an arrow is turned round, rerouted and joined elsewhere from its panel and menu', async ({ running }) => {
  const app = driver(running);
  const { page } = app;
  await app.newBoard();
  for (const service of ['Client', 'SQS', 'Lambda']) await app.place(service);
  await app.connect('Client', 'SQS');
  const panel = page.getByRole('complementary', { name: 'Inspector' });
  const group = (name: string) => page.getByRole('group', { name });
  await expect(group('Client to SQS:')).toBeVisible();
  await panel.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Reverse' }).click();
  await expect(group('SQS to Client:')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(group('Client to SQS:')).toBeVisible();

  await panel.getByRole('combobox', { name: 'To', exact: true }).click();
  await page.getByRole('option', { name: 'Lambda' }).click();
  await expect(group('Client to Lambda:')).toBeVisible();

  const line = arrows(page).locator('.arrow-reach');
  const before = await line.getAttribute('d');
  await panel.getByRole('radio', { name: 'Curved' }).click();
  await expect(line).toHaveAttribute('d', /C/);
  await panel.getByRole('radio', { name: 'Right-angled' }).click();
  await expect(line).toHaveAttribute('d', before ?? '');

  await panel.getByRole('combobox', { name: 'From, side of the card' }).click();
  await page.getByRole('option', { name: 'Left' }).click();
  await expect(line).not.toHaveAttribute('d', before ?? '');
  await panel.getByRole('button', { name: 'Route Again' }).click();
  await expect(line).toHaveAttribute('d', before ?? '');
  const saved = JSON.parse(await app.saveAs('Shaped.edgewise'));
  expect([saved.design.edges, saved.layout.edges]).toEqual([
    [{ id: 'e1', from: 'client', to: 'lambda', label: '', params: {} }],
    {},
  ]);
});
