import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileFailure } from './file-failure.ts';

/**
 * Root may write anywhere, so these run the real code as an ordinary user where rights are to hold. Full disks, read-only mounts and files that
 * are mounts are real ones: root mounts them on the machine, anyone else in a namespace of their own. Where neither is allowed they fail;
 * EDGEWISE_WITHOUT_MOUNTS=1 says that they may be left out.
 */
const isRoot = process.getuid?.() === 0;
const testMounted = test.skipIf(process.env['EDGEWISE_WITHOUT_MOUNTS'] === '1');
/** As whom the code runs where rights are to hold: as `nobody` when we are root. */
const person = isRoot ? 65534 : null;
let folder = '';
let script = '';
/** What stands before a command that is to see the mounts, and where their files are seen from here. */
let enter: readonly string[] = [];
let seenFrom = '/';
let keeper: ChildProcess | null = null;

beforeAll(async () => {
  if (!isRoot && process.env['EDGEWISE_WITHOUT_MOUNTS'] !== '1') await ownNamespace();
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'edgewise-failures-'));
  fs.chmodSync(folder, 0o777);
  script = path.join(folder, 'write.mjs');
  const entry = `import { execFileSync } from 'node:child_process';
    import { backupsIn } from './backups.ts';
    import { replaceFile } from './files.ts';
    const [file, size, folder, limit] = process.argv.slice(2);
    const backups = folder ? backupsIn(folder) : undefined;
    // The system takes no more than so many bytes from here on: the write fails, and so does writing back.
    const late = limit && { ...backups, keep: async (...args) => {
      const kept = await backups.keep(...args);
      execFileSync('prlimit', ['--pid', String(process.pid), '--fsize=' + limit]);
      return kept;
    } };
    console.log(JSON.stringify(await replaceFile(file, new Uint8Array(Number(size)).fill(65), { backups: late || backups })));`;
  const stdin = { contents: entry, resolveDir: import.meta.dirname, loader: 'ts' as const };
  await build({ stdin, bundle: true, platform: 'node', format: 'esm', outfile: script });
});
afterAll(() => {
  keeper?.kill();
  fs.rmSync(folder, { recursive: true, force: true });
});

/** Makes a namespace in which this user is root; it lasts as long as the process in it. */
async function ownNamespace(): Promise<void> {
  keeper = spawn('unshare', ['--map-root-user', '--mount', 'sh', '-c', 'echo ready; exec sleep 600'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve, reject) => {
    keeper?.stdout?.once('data', resolve);
    keeper?.once('exit', () =>
      reject(new Error('Nothing can be mounted here. Run as root, or set EDGEWISE_WITHOUT_MOUNTS=1.')),
    );
  });
  enter = ['nsenter', '-t', String(keeper.pid), '--user', '--mount', '--preserve-credentials'];
  seenFrom = `/proc/${keeper.pid}/root`;
}

function run(...command: readonly string[]): void {
  const [program = '', ...args] = [...enter, ...command];
  execFileSync(program, args);
}

/** A path of a mount, as this process sees it. */
const seen = (file: string) => path.join(seenFrom, file);

interface Ways {
  readonly as?: number | null;
  readonly backups?: string;
  readonly limit?: number;
  /** Runs where the mounts are seen. */
  readonly inMounts?: boolean;
}

/** Writes so many letters A over `file`, in a process of its own. */
function write(file: string, size: number, { as = null, backups = '', limit, inMounts = false }: Ways = {}): unknown {
  const [program = '', ...args] = [
    ...(inMounts ? enter : []),
    process.execPath,
    script,
    file,
    String(size),
    backups,
    ...(limit === undefined ? [] : [String(limit)]),
  ];
  const { stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    ...(as === null ? {} : { uid: as, gid: as }),
  });
  return stdout === '' ? stderr : JSON.parse(stdout);
}

/** A folder of one test, where anyone may write. */
function made(name: string): string {
  const place = path.join(folder, name);
  fs.mkdirSync(place);
  fs.chmodSync(place, 0o777);
  return place;
}

/** Runs `work` with a small file system mounted. */
function mounted(work: (mount: string) => void): void {
  const mount = made(`mount-${Math.random().toString(36).slice(2)}`);
  run('mount', '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', mount);
  try {
    work(mount);
  } finally {
    run('umount', '-l', mount);
  }
}

function said(code: string, file: string, words: string) {
  const message = `“${path.basename(file)}” in ${path.dirname(file)} was not written: ${words} The file on disk is unchanged.`;
  return { ok: false, error: { code, message } };
}

const inPlace = { ok: true, value: { stamp: expect.any(String), inPlace: 'folder' } };
const noPermission = 'you have no permission to write there. Use Save As to choose another place.';
const full = 'the disk is full. Make room, or use Save As to choose another disk.';

/** The copies in a folder for backups, and the marks. */
function copies(backups: string): readonly string[] {
  const names = fs.readdirSync(backups, { recursive: true, encoding: 'utf8' }).map((name) => path.join(backups, name));
  return names
    .filter((name) => fs.statSync(name).isFile())
    .map((name) => (name.endsWith('.unfinished') ? 'unfinished' : fs.readFileSync(name, 'utf8')));
}

test('a read-only folder: without a place for a copy it is said; with one the file is written in place, after the copy', () => {
  const closed = made('closed');
  const backups = made('closed-backups');
  const file = path.join(closed, 'a.edgewise');
  fs.writeFileSync(file, 'old');
  fs.chmodSync(file, 0o666);
  fs.chmodSync(closed, 0o555);
  expect(write(file, 10, { as: person })).toEqual(said('read-only', file, noPermission));
  expect([fs.readFileSync(file, 'utf8'), fs.readdirSync(closed)]).toEqual(['old', ['a.edgewise']]);
  expect(write(file, 10, { as: person, backups })).toEqual(inPlace);
  expect([fs.readFileSync(file, 'utf8'), fs.readdirSync(closed)]).toEqual(['A'.repeat(10), ['a.edgewise']]);
  expect(copies(backups)).toEqual(['old']);
  expect(write(path.join(closed, 'new.edgewise'), 10, { as: person, backups })).toEqual(
    said('read-only', path.join(closed, 'new.edgewise'), noPermission),
  );
  fs.chmodSync(closed, 0o755);
});

test('a read-only file in a folder that is not, and a folder that one may not enter: said, the old file untouched', () => {
  const open = made('open');
  const file = path.join(open, 'locked.edgewise');
  fs.writeFileSync(file, 'old');
  fs.chmodSync(file, 0o444);
  const backups = made('open-backups');
  expect(write(file, 10, { as: person, backups })).toEqual(said('read-only', file, noPermission));
  expect([fs.readFileSync(file, 'utf8'), fs.readdirSync(open)]).toEqual(['old', ['locked.edgewise']]);
  fs.chmodSync(open, 0o000);
  expect(write(file, 10, { as: person, backups })).toEqual(said('read-only', file, noPermission));
  fs.chmodSync(open, 0o755);
  expect([fs.readFileSync(file, 'utf8'), copies(backups)]).toEqual(['old', []]);
});

test('a folder that went, one that became a file, a file that became a folder, links that lead nowhere: each is said', () => {
  const here = made('here');
  const backups = made('here-backups');
  fs.writeFileSync(path.join(here, 'file'), 'old');
  fs.mkdirSync(path.join(here, 'dir'));
  fs.symlinkSync('gone/board', path.join(here, 'nowhere'));
  const gone = 'its folder is no longer there. Use Save As to choose another place.';
  const tried = ['gone/a', 'file/a', 'nowhere', 'dir'].map((name) => path.join(here, name));
  expect(tried.map((file) => write(file, 10, { backups }))).toEqual([
    said('not-found', tried[0] ?? '', gone),
    said('not-found', tried[1] ?? '', gone),
    said('not-found', tried[2] ?? '', gone),
    { ok: false, error: { code: 'unwritable', message: '“dir” is not a file. Choose another name.' } },
  ]);
  expect([fs.readdirSync(here), fs.readFileSync(path.join(here, 'file'), 'utf8')]).toEqual([
    ['dir', 'file', 'nowhere'],
    'old',
  ]);
});

testMounted('a full disk and a read-only mount: said, the old file untouched, nothing beside it', () => {
  mounted((mount) => {
    const file = path.join(mount, 'a.edgewise');
    fs.writeFileSync(seen(file), 'old');
    expect(write(file, 200_000, { inMounts: true })).toEqual(said('no-space', file, full));
    run('mount', '-o', 'remount,bind,ro', mount);
    const readOnly = said('read-only', file, 'the folder is read-only. Use Save As to choose another place.');
    expect(write(file, 10, { backups: made('ro-backups'), inMounts: true })).toEqual(readOnly);
    expect([fs.readFileSync(seen(file), 'utf8'), fs.readdirSync(seen(mount))]).toEqual(['old', ['a.edgewise']]);
  });
});

testMounted('a full disk under a file that is written in place: said, the old content is back, no mark is left', () => {
  mounted((mount) => {
    const file = path.join(mount, 'a.edgewise');
    const old = 'old '.repeat(9000);
    fs.writeFileSync(seen(file), old);
    fs.linkSync(seen(file), seen(path.join(mount, 'b.edgewise')));
    const backups = made('full-backups');
    expect(write(file, 200_000, { backups, inMounts: true })).toEqual(said('no-space', file, full));
    expect([fs.readFileSync(seen(file), 'utf8'), fs.readdirSync(seen(mount))]).toEqual([
      old,
      ['a.edgewise', 'b.edgewise'],
    ]);
    expect(copies(backups)).toEqual([old]);
  });
});

testMounted('no room for the copy: the file that can only be written in place is not touched', () => {
  mounted((mount) => {
    const here = made('no-room');
    const file = path.join(here, 'a.edgewise');
    const old = 'old '.repeat(50_000);
    fs.writeFileSync(file, old);
    fs.linkSync(file, path.join(here, 'b.edgewise'));
    const words = `it can only be written in place, and a copy of what it holds could not be kept in the program’s own folder first: ${full}`;
    expect(write(file, 10, { backups: mount, inMounts: true })).toEqual(said('no-space', file, words));
    expect([fs.readFileSync(file, 'utf8'), fs.readdirSync(here)]).toEqual([old, ['a.edgewise', 'b.edgewise']]);
  });
});

testMounted(
  'a file that is a mount itself, as in a container: no other can take its place, so it is written in place',
  () => {
    const here = made('bound');
    const backups = made('bound-backups');
    const file = path.join(here, 'a.edgewise');
    fs.writeFileSync(path.join(here, 'real'), 'old');
    fs.writeFileSync(file, '');
    run('mount', '--bind', path.join(here, 'real'), file);
    try {
      expect(write(file, 10, { backups, inMounts: true })).toEqual(inPlace);
      expect(write(file, 5, { backups, inMounts: true })).toEqual(inPlace);
      expect([fs.readFileSync(path.join(here, 'real'), 'utf8'), fs.readdirSync(here)]).toEqual([
        'AAAAA',
        ['a.edgewise', 'real'],
      ]);
      expect(copies(backups)).toEqual(['A'.repeat(10)]);
    } finally {
      run('umount', file);
    }
  },
);

test('a write in place that fails for good, writing back too: the sentence names the copy, and the copy is whole', () => {
  const here = made('torn');
  const backups = made('torn-backups');
  const file = path.join(here, 'a.edgewise');
  const old = 'old '.repeat(5000);
  fs.writeFileSync(file, old);
  fs.linkSync(file, path.join(here, 'b.edgewise'));
  const result = write(file, 20_000, { backups, limit: 4096 }) as { readonly error: { readonly message: string } };
  const [, copy = ''] = /What it held before is in (.*)\.$/.exec(result.error.message) ?? [];
  expect(result).toEqual({
    ok: false,
    error: {
      code: 'unwritable',
      message: `“a.edgewise” in ${here} could not be written, and what it held before could not be written back, so it may be damaged: the file is too large for this disk. Use Save As to choose another disk. What it held before is in ${copy}.`,
    },
  });
  expect([path.basename(copy), fs.readFileSync(copy, 'utf8')]).toEqual(['a.edgewise', old]);
  expect([...copies(backups)].sort()).toEqual([old, 'unfinished']);
});

test('what a drive says that no test can bring about has its words as well', () => {
  const words = (code: string) => {
    const failure = fileFailure(Object.assign(new Error(`${code}: some words`), { code }), 'written', '/x/a.edgewise');
    return failure.ok ? null : [failure.error.code, failure.error.message.replace(/^.*was not written: /, '')];
  };
  expect(['EDQUOT', 'EIO', 'ESTALE', 'ETXTBSY', 'EWEIRD'].map(words)).toEqual([
    [
      'no-space',
      'your share of the disk is used up. Make room, or use Save As to choose another disk. The file on disk is unchanged.',
    ],
    ['unwritable', 'the disk reported an error. Use Save As to choose another disk. The file on disk is unchanged.'],
    [
      'unwritable',
      'its drive does not answer. Check that it is connected, or use Save As to choose another place. The file on disk is unchanged.',
    ],
    ['unwritable', 'another program is using it. Close it there and save again. The file on disk is unchanged.'],
    ['unwritable', 'EWEIRD: some words. The file on disk is unchanged.'],
  ]);
});
