import { appendFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Records } from '../shared/host/records.ts';
import { recordsIn } from './records.ts';

let folder: string;
let records: Records;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'edgewise-records-'));
  records = recordsIn(path.join(folder, 'kept'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const done = { ok: true, value: null };

test('a record grows by lines, is replaced whole, and goes', async () => {
  expect(await records.recordNames()).toEqual({ ok: true, value: [] });
  expect(await records.readRecord('round-1')).toEqual({ ok: true, value: null });
  expect(await records.appendRecord('round-1', '{"a":1}')).toEqual(done);
  expect(await records.appendRecord('round-1', 'Zürich ✓')).toEqual(done);
  expect(await records.readRecord('round-1')).toEqual({ ok: true, value: ['{"a":1}', 'Zürich ✓'] });
  expect(await records.replaceRecord('round-1', ['b'])).toEqual(done);
  expect(await records.replaceRecord('drills', [])).toEqual(done);
  expect(await records.readRecord('round-1')).toEqual({ ok: true, value: ['b'] });
  expect(await records.recordNames()).toEqual({ ok: true, value: ['drills', 'round-1'] });
  expect(await records.deleteRecord('round-1')).toEqual(done);
  expect(await records.deleteRecord('round-1')).toEqual(done);
  expect(await readdir(path.join(folder, 'kept'))).toEqual(['drills.jsonl']);
});

test('lines that are added at once all arrive, in order', async () => {
  await Promise.all(Array.from({ length: 50 }, (_, i) => records.appendRecord('many', `${i}`)));
  expect(await records.readRecord('many')).toEqual({ ok: true, value: Array.from({ length: 50 }, (_, i) => `${i}`) });
});

test('a line that a crash tore is left out, and costs no other', async () => {
  await records.appendRecord('round-1', 'whole');
  const file = path.join(folder, 'kept', 'round-1.jsonl');
  await appendFile(file, '{"torn');
  expect(await records.readRecord('round-1')).toEqual({ ok: true, value: ['whole'] });
  await records.appendRecord('round-1', 'next');
  expect(await readFile(file, 'utf8')).toBe('whole\n{"torn\nnext\n');
  expect(await records.readRecord('round-1')).toEqual({ ok: true, value: ['whole', '{"torn', 'next'] });
});

test.each(['', '../x', 'A', 'a b', 'a--b', '-a', 'x'.repeat(101)])('“%s” is no name of a record', async (name) => {
  expect(await records.appendRecord(name, 'x')).toMatchObject({ ok: false, error: { code: 'bad-request' } });
  expect(await readdir(folder)).toEqual([]);
});
