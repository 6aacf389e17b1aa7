import fs from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { driver } from './app.ts';
import { test } from './fixture.ts';

const bad: Readonly<Record<string, { readonly text: string; readonly says: string }>> = {
  'truncated.edgewise': { text: '{ "format": "edgewise", "version": 1, "design": { "nodes": [', says: 'line 1' },
  'newer.edgewise': {
    text: '{ "format": "edgewise", "version": 99, "design": { "nodes": [], "edges": [] } }',
    says: 'made by a newer Edgewise',
  },
  'dangling.edgewise': {
    text: '{ "format": "edgewise", "version": 1, "design": { "nodes": [ { "id": "a", "service": "client" } ],\n"edges": [ { "id": "e", "from": "a", "to": "sqs9" } ] } }',
    says: "no node 'sqs9'",
  },
  'picture.edgewise': { text: '\u0089PNG\r\n\u001a\n\u0000', says: 'line 1' },
};

test('a bad file is named with its faults, and the board that is open stays', async ({ running }) => {
  const app = driver(running);
  await app.newBoard();
  await app.place('Lambda');
  for (const [name, { text, says }] of Object.entries(bad)) {
    const file = path.join(running.folder, name);
    fs.writeFileSync(file, text);
    await app.choose(name);
    const dialog = app.page.getByRole('dialog', { name: 'This file was not opened' });
    await expect(dialog).toContainText(name);
    await expect(dialog).toContainText(says);
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await expect(app.card('Lambda')).toBeVisible();
    expect(fs.readFileSync(file, 'utf8')).toBe(text);
  }
});
