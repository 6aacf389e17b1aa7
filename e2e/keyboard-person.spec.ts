import fs from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { driver } from './app.ts';
import { test } from './fixture.ts';

/** The guide's Pattern 1 with a client in front, in a region and a VPC, as a person would type it; `bench:gestures` draws it in Excalidraw too. */
const { line, arrows: wanted }: { readonly line: string; readonly arrows: readonly (readonly [string, string])[] } =
  JSON.parse(fs.readFileSync(path.resolve(import.meta.dirname, '../bench/pattern-1.json'), 'utf8'));

/** What needs Shift on a US keyboard. */
const shifted = /[A-Z~!@#$%^&*()_+{}|:"<>?]/;

test('a person draws Pattern 1 by keyboard alone, in far less than a minute of key time', async ({ running }) => {
  const app = driver(running);
  await app.newBoard();
  const { keyboard } = app.page;
  let keys = 0;
  const press = async (key: string) => {
    // Shift is a key press of its own, each time.
    keys += shifted.test(key) && key.length === 1 ? 2 : 1;
    await keyboard.press(key);
  };
  await press('/');
  await expect(app.page.getByRole('combobox', { name: 'Line to draw' })).toBeFocused();
  for (const character of line) await press(character === ' ' ? 'Space' : character);
  await press('Enter');
  await expect(app.page.locator('.react-flow__node-card')).toHaveCount(13);

  // 60 seconds at 5 keys a second.
  test.info().annotations.push({ type: 'key presses', description: String(keys) });
  expect(keys).toBe(192);
  expect(keys).toBeLessThanOrEqual(300);

  const saved = JSON.parse(await app.saveAs('Pattern 1.edgewise'));
  const { nodes, edges, groups } = saved.design;
  expect(groups).toEqual([
    { id: 'g1', kind: 'region', label: 'us-east-1', group: null },
    { id: 'g2', kind: 'vpc', label: 'VPC', group: 'g1' },
  ]);
  const card = (id: string, service: string, label: string) => ({ id, service, label, group: 'g2', params: {} });
  expect(nodes).toEqual([
    { ...card('client', 'client', 'Client'), group: null, params: { perSecond: 100 } },
    card('api-gateway-rest', 'api-gateway-rest', 'API Gateway'),
    card('lambda', 'lambda', 'Order Lambda'),
    card('sns', 'sns', 'SNS Topic'),
    card('sqs-standard', 'sqs-standard', 'Inventory Queue'),
    card('lambda-2', 'lambda', 'Inventory Lambda'),
    card('sqs-standard-2', 'sqs-standard', 'Payment Queue'),
    card('lambda-3', 'lambda', 'Payment Lambda'),
    card('sqs-standard-3', 'sqs-standard', 'Shipping Queue'),
    card('lambda-4', 'lambda', 'Shipping Lambda'),
    card('dynamodb', 'dynamodb', 'DynamoDB 1'),
    card('dynamodb-2', 'dynamodb', 'DynamoDB 2'),
    card('dynamodb-3', 'dynamodb', 'DynamoDB 3'),
  ]);
  const names = new Map<string, string>(nodes.map(({ id, label }: { id: string; label: string }) => [id, label]));
  const arrows = edges.map(({ from, to }: { from: string; to: string }) => `${names.get(from)} > ${names.get(to)}`);
  expect(arrows.toSorted()).toEqual(wanted.map((ends) => ends.join(' > ')).toSorted());
  // Every card has figures, none lies on another, and all of it is in view.
  for (const name of names.values()) await expect(app.card(name)).toBeInViewport();
});
