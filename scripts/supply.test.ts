import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { verdict } from './audit.mjs';
import { packageFolders } from './bundled.mjs';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string) => JSON.parse(fs.readFileSync(path.join(root, file), 'utf8')) as Record<string, unknown>;

interface Locked {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
}

/** What is wrong with the packages of a lock: each must have its sum and come from npm's own registry. */
function faults(packages: Readonly<Record<string, Locked>>): readonly string[] {
  return Object.entries(packages).flatMap(([folder, { resolved, integrity, link }]) => {
    if (folder === '') return [];
    if (!/^(?:node_modules\/(?:@[^/]+\/)?[^/]+\/?)+$/.test(folder) || link)
      return [`${folder}: not a package of a registry`];
    if (!/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? '')) return [`${folder}: no sum`];
    // Left out, it is the registry that npm is set to; the sum holds either way.
    return resolved === undefined || resolved.startsWith('https://registry.npmjs.org/')
      ? []
      : [`${folder}: from ${resolved}`];
  });
}

test('every package of the lock has its sum, and none comes from anywhere but the registry', () => {
  const lock = read('package-lock.json') as unknown as { lockfileVersion: number; packages: Record<string, Locked> };
  expect(lock.lockfileVersion).toBe(3);
  expect(Object.keys(lock.packages).length).toBeGreaterThan(500);
  expect(faults(lock.packages)).toEqual([]);
  const sum = `sha512-${'A'.repeat(86)}==`;
  expect(
    faults({
      '': {},
      'node_modules/a': { integrity: sum },
      'node_modules/b': { integrity: sum, resolved: 'https://registry.npmjs.org.example/b.tgz' },
      'node_modules/c': { resolved: 'git+ssh://git@example.org/c.git#1' },
      'node_modules/d': { integrity: 'sha1-AAAA' },
      'packages/e': { integrity: sum },
      'node_modules/f': { link: true, resolved: 'packages/e' },
    }),
  ).toEqual([
    'node_modules/b: from https://registry.npmjs.org.example/b.tgz',
    'node_modules/c: no sum',
    'node_modules/d: no sum',
    'packages/e: not a package of a registry',
    'node_modules/f: not a package of a registry',
  ]);
});

test('every package that is asked for is asked for in one exact version', () => {
  const { dependencies, devDependencies } = read('package.json') as Record<string, Record<string, string>>;
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});

test('an audit that the registry refuses never reads as a clean one', () => {
  const none = { critical: 0, high: 0, moderate: 0, low: 0, total: 0 };
  expect([
    verdict(JSON.stringify({ vulnerabilities: {}, metadata: { vulnerabilities: none } })).status,
    verdict(JSON.stringify({ vulnerabilities: { a: {} }, metadata: { vulnerabilities: { ...none, high: 1 } } })),
    verdict('{"message":"405 Method Not Allowed","error":{"summary":"","detail":""}}'),
    verdict('').status,
    verdict('null').status,
    verdict('{}').status,
  ]).toEqual([
    0,
    { status: 1, words: 'Known flaws: 1 high: a' },
    { status: 2, words: 'NOT AUDITED: the registry does not say which flaws are known (405 Method Not Allowed).' },
    2,
    2,
    2,
  ]);
});

test('files are told apart by the package that they belong to', () => {
  expect(
    packageFolders([
      '/x/node_modules/react/index.js?v=1',
      '/x/node_modules/@a/b/c.js',
      '/x/node_modules/a/node_modules/@b/c/d.js',
      'C:\\x\\node_modules\\z\\z.js',
      '/x/renderer/main.tsx',
      '\0virtual:thing',
      '/x/assets/icons/aws/s3.svg',
      'assets/fonts/inter-400.ttf',
    ]),
  ).toEqual([
    'node_modules/@a/b',
    'node_modules/@expo-google-fonts/inter',
    'node_modules/a/node_modules/@b/c',
    'node_modules/aws-icons',
    'node_modules/react',
    'node_modules/z',
  ]);
});
