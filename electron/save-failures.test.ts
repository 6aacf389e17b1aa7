import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';

/**
 * Root may write anywhere, so these run the real code as an ordinary user and on file systems of their own: a
 * read-only folder, a read-only mount and a full disk. Not as root, the user's own rights are enough for the first.
 */
const isRoot = process.getuid?.() === 0;
let folder = '';
let script = '';

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'edgewise-failures-'));
  fs.chmodSync(folder, 0o755);
  script = path.join(folder, 'write.mjs');
  const entry = `import { writeBytes } from './files.ts';
    console.log(JSON.stringify(await writeBytes(process.argv[2], new Uint8Array(Number(process.argv[3])).fill(65))));`;
  const stdin = { contents: entry, resolveDir: import.meta.dirname, loader: 'ts' as const };
  await build({ stdin, bundle: true, platform: 'node', format: 'esm', outfile: script });
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

function write(file: string, size: number, as: number | null): unknown {
  const { stdout, stderr } = spawnSync(process.execPath, [script, file, String(size)], {
    encoding: 'utf8',
    ...(as === null ? {} : { uid: as, gid: as }),
  });
  return stdout === '' ? stderr : JSON.parse(stdout);
}

/** Runs `work` with a small file system mounted, or says false where this machine does not let us mount. */
function mounted(work: (mount: string) => void): boolean {
  const mount = fs.mkdtempSync(path.join(folder, 'mount-'));
  if (!isRoot || spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', mount]).status !== 0) return false;
  try {
    work(mount);
  } finally {
    execFileSync('umount', [mount]);
  }
  return true;
}

test('a read-only folder: said with the file and the folder, the old file untouched', () => {
  const closed = path.join(folder, 'closed');
  fs.mkdirSync(closed);
  const file = path.join(closed, 'a.edgewise');
  fs.writeFileSync(file, 'old');
  fs.chmodSync(file, 0o666);
  fs.chmodSync(closed, 0o555);
  const result = write(file, 10, isRoot ? 65534 : null);
  const left = fs.readdirSync(closed);
  fs.chmodSync(closed, 0o755);
  expect(result).toEqual({
    ok: false,
    error: {
      code: 'read-only',
      message: `“a.edgewise” in ${closed} was not written: you have no permission to write there. Use Save As to choose another place. The file on disk is unchanged.`,
    },
  });
  expect([fs.readFileSync(file, 'utf8'), left]).toEqual(['old', ['a.edgewise']]);
});

test('a read-only file in a folder that is not: said, the old file untouched', () => {
  const file = path.join(folder, 'locked.edgewise');
  fs.writeFileSync(file, 'old');
  fs.chmodSync(file, 0o444);
  fs.chmodSync(folder, 0o777);
  expect(write(file, 10, isRoot ? 65534 : null)).toMatchObject({ ok: false, error: { code: 'read-only' } });
  expect(fs.readFileSync(file, 'utf8')).toBe('old');
});

test('a read-only mount and a full disk: said, the old file untouched, nothing beside it', () => {
  const done = mounted((mount) => {
    const file = path.join(mount, 'a.edgewise');
    fs.writeFileSync(file, 'old');
    expect(write(file, 200_000, null)).toEqual({
      ok: false,
      error: {
        code: 'no-space',
        message: `“a.edgewise” in ${mount} was not written: the disk is full. Make room, or use Save As to choose another disk. The file on disk is unchanged.`,
      },
    });
    execFileSync('mount', ['-o', 'remount,ro', mount]);
    expect(write(file, 10, null)).toEqual({
      ok: false,
      error: {
        code: 'read-only',
        message: `“a.edgewise” in ${mount} was not written: the folder is read-only. Use Save As to choose another place. The file on disk is unchanged.`,
      },
    });
    expect([fs.readFileSync(file, 'utf8'), fs.readdirSync(mount)]).toEqual(['old', ['a.edgewise']]);
  });
  if (!done) console.warn('This machine lets nobody mount: the full disk and the read-only mount were not tried.');
});
