import { expect } from '@playwright/test';
import { driver } from './app.ts';
import { test } from './fixture.ts';

test('a board is drawn, annotated, undone, saved and opened again', async ({ running }) => {
  const app = driver(running);
  await app.newBoard();
  const names = [];
  for (const service of ['Client', 'SQS', 'Lambda']) names.push(await app.place(service));
  expect(names).toEqual(['Client', 'SQS', 'Lambda']);
  await app.connect('Client', 'SQS');
  await app.connect('SQS', 'Lambda');
  await app.set('Client', 'Units a second', '250');
  const label = await app.labelOf('Client', 'SQS');
  expect(label).toMatch(/^250\/s · .+ · \$\d+\/mo$/);
  await app.undo();
  await expect.poll(() => app.labelOf('Client', 'SQS')).not.toBe(label);
  await app.redo();
  await expect.poll(() => app.labelOf('Client', 'SQS')).toBe(label);

  const saved = await app.saveAs('Queue.edgewise');
  expect(JSON.parse(saved)).toMatchObject({ format: 'edgewise', version: 1, design: { edges: [{}, {}] } });
  await app.newBoard();
  await app.open('Queue.edgewise');
  await expect(app.card('Lambda')).toBeVisible();
  await expect.poll(() => app.labelOf('Client', 'SQS')).toBe(label);
  expect(await app.saveAs('Again.edgewise')).toBe(saved);
});

test('a service is dragged from the palette to where it is dropped', async ({ running }) => {
  const app = driver(running);
  await app.newBoard();
  const dropped = await app.dragIn('DynamoDB', -200, -100);
  const card = await app.card('DynamoDB').boundingBox();
  if (card === null) throw new Error('no card');
  // Cards lie on a grid of 4 pixels.
  expect(Math.abs(card.x + card.width / 2 - dropped.x)).toBeLessThanOrEqual(4);
  expect(Math.abs(card.y + card.height / 2 - dropped.y)).toBeLessThanOrEqual(4);
});

test('hostile labels stay text, on the board and in the file', async ({ running }) => {
  const app = driver(running);
  await app.newBoard();
  const label = '<script>window.hit=1</script>"\'&<img src=x onerror="window.hit=1"> عربى 🛒';
  await app.place('Lambda');
  await app.card('Lambda').click();
  const name = app.page.getByRole('complementary', { name: 'Inspector' }).getByLabel('Name of the service');
  await name.fill(label);
  await name.press('Enter');
  await expect(app.card(label)).toBeVisible();
  expect(await app.page.evaluate('window.hit')).toBe(undefined);
  const saved = await app.saveAs('Hostile.edgewise');
  expect(JSON.parse(saved).design.nodes[0].label).toBe(label);
});
