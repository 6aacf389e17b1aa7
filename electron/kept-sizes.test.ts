import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { keptSizesIn } from './kept-sizes.ts';

test('each folder is as large as the files in it and below; one that is not there is empty', async () => {
  const data = mkdtempSync(path.join(tmpdir(), 'edgewise-kept-'));
  mkdirSync(path.join(data, 'versions', 'a'), { recursive: true });
  mkdirSync(path.join(data, 'logs'));
  writeFileSync(path.join(data, 'versions', 'a', '1'), 'x'.repeat(700));
  writeFileSync(path.join(data, 'versions', '2'), 'x'.repeat(50));
  writeFileSync(path.join(data, 'logs', 'edgewise.log'), 'line\n');
  writeFileSync(path.join(data, 'settings.json'), '{}');
  expect(await keptSizesIn(data)).toEqual([
    { part: 'records', size: 0 },
    { part: 'versions', size: 750 },
    { part: 'packs', size: 0 },
    { part: 'logs', size: 5 },
  ]);
});
