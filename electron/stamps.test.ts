import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createStamps, isChanged, stampAt } from './stamps.ts';

let folder = '';
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'edgewise-stamps-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

test('a file that another program wrote is changed; one that is as it was, gone or unknown is not', async () => {
  const file = path.join(folder, 'a.edgewise');
  const stamps = createStamps();
  const changed = () => isChanged(file, stamps.of(file));
  const note = async () => stamps.set(file, (await stampAt(file)) ?? '');
  fs.writeFileSync(file, 'one');
  const seen = [await changed()];
  await note();
  seen.push(await changed());
  fs.writeFileSync(file, 'two!');
  seen.push(await changed());
  await note();
  seen.push(await changed());
  fs.rmSync(file);
  seen.push(await changed());
  expect(seen).toEqual([false, false, true, false, false]);
});
