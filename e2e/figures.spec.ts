import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { driver } from './app.ts';
import { test } from './fixture.ts';

const root = path.resolve(import.meta.dirname, '..');
const examples = path.join(root, 'assets', 'examples');

/** What the command line says of every arrow of a board, by the arrow's id; an arrow's own label comes first. */
function labelsFromCommandLine(file: string): Readonly<Record<string, string>> {
  const command = [path.join(root, 'dist', 'cli', 'edgewise.mjs'), 'check', file, '--json'];
  const analysis = JSON.parse(execFileSync(process.execPath, command, { encoding: 'utf8' })) as {
    edges: Record<string, { label: string }>;
  };
  const { design } = JSON.parse(fs.readFileSync(file, 'utf8')) as {
    design: { edges: readonly { id: string; label?: string }[] };
  };
  return Object.fromEntries(
    design.edges.map(({ id, label }) => [id, [label ?? '', analysis.edges[id]?.label].filter(Boolean).join(' · ')]),
  );
}

const boards = fs.readdirSync(examples).filter((file) => file.endsWith('.edgewise'));
/** One window opens so many boards: starting takes longer than opening. */
const together = 6;

for (let i = 0; i < boards.length; i += together) {
  const names = boards.slice(i, i + together);
  test(`the window shows on every arrow what the command line says: ${names.join(', ')}`, async ({ running }) => {
    test.slow();
    const app = driver(running);
    for (const name of names) {
      fs.copyFileSync(path.join(examples, name), path.join(running.folder, name));
      await app.newBoard();
      await app.open(name);
      const expected = labelsFromCommandLine(path.join(running.folder, name));
      await expect(app.page.locator('[data-edge]'), name).toHaveCount(Object.keys(expected).length);
      await expect.poll(() => app.labels(), name).toEqual(expected);
    }
  });
}
