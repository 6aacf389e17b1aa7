import { expect } from '@playwright/test';
import { killOften } from '../scripts/kills.mjs';
import { test } from './fixture.ts';

// A sample of `npm run proof:kills`, which kills the app 500 times.
test('killed at any moment, the app leaves whole files with all that was told as saved, and at most a second is lost', async () => {
  test.setTimeout(240_000);
  const lines: string[] = [];
  const told = await killOften(process.env['EDGEWISE_ELECTRON'] ?? '', 5, 6, (line) => lines.push(line), 5);
  expect(told, lines.join('\n')).toMatchObject({
    kills: 5,
    corrupt: 0,
    lostSaves: 0,
    late: 0,
    restarted: 1,
    notRestored: 0,
  });
  expect(told.edits).toBeGreaterThan(5);
});
