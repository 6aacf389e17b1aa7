import { expect } from '@playwright/test';
import { driver } from './app.ts';
import { test } from './fixture.ts';

test('a decision about the selected stream is answered, doubted and set on it in one step', async ({ running }) => {
  const app = driver(running);
  const { page } = app;
  await app.newBoard();
  const name = await app.place('Kinesis Data Streams');
  await page.getByRole('button', { name: 'Explore' }).click();
  await page.getByRole('menuitem', { name: 'Decisions' }).click();
  const aside = page.getByRole('complementary', { name: 'Decisions' });
  await expect(aside.getByRole('combobox', { name: 'Decision' })).toHaveText('Kinesis shards');
  await aside.getByRole('textbox', { name: 'Records' }).fill('2,500');
  await aside.getByRole('textbox', { name: 'Reading applications' }).fill('1');
  await expect(aside.getByRole('region', { name: 'Answer' }).getByText('3 shards', { exact: true })).toBeVisible();
  await expect(aside.getByRole('region', { name: 'What the guide says' })).toContainText('2.5');
  await aside.getByRole('button', { name: `Set on ${name}` }).click();
  await expect(app.card(name)).toContainText('3 shards');
  await app.undo();
  await expect(app.card(name)).toContainText('2 shards');
});

test('an answer of two services is put on the board, joined', async ({ running }) => {
  const app = driver(running);
  const { page } = app;
  await app.newBoard();
  await app.place('Client');
  await page.getByRole('button', { name: 'Explore' }).click();
  await page.getByRole('menuitem', { name: 'Decisions' }).click();
  const aside = page.getByRole('complementary', { name: 'Decisions' });
  await aside.getByRole('switch', { name: 'Several readers' }).click();
  await aside.getByRole('button', { name: 'Add SNS and SQS' }).click();
  await expect(app.card('SNS')).toBeVisible();
  await expect(page.getByRole('group', { name: 'SNS to SQS:' })).toHaveCount(1);
});
