import fs from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { sbom } from '../scripts/sbom.mjs';
import { test } from './fixture.ts';

const root = path.resolve(import.meta.dirname, '..');

interface Locked {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
  packages: Readonly<Record<string, Locked>>;
};

/** The packages that our own source names in a folder, types alone left out. */
function named(folder: string): readonly string[] {
  const files = fs.readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' });
  const found = files
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\.d\.ts$|random-/.test(file))
    .flatMap((file) => {
      const text = fs.readFileSync(path.join(root, folder, file), 'utf8');
      const imports = text.matchAll(
        /^(?:import (?!type\b)[^;]*?from |import |export [^;]*?from |.*\bimport\()'([^'./][^']*)'/gm,
      );
      return [...imports].map(([, name]) => /^(?:@[^/]+\/)?[^/]+/.exec(name ?? '')?.[0] ?? '');
    });
  return [...new Set(found)].filter((name) => name !== '' && !/^node:|^electron$/.test(name)).sort();
}

/** Where the lock has what the package in `folder` asks for: beside it, or further out. */
function lockedFor(folder: string, name: string): string | null {
  for (let at = folder; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const place = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (packages[place] !== undefined) return place;
    if (at === '') return null;
  }
}

/** Everything that these packages may bring in, by the lock. */
function closure(names: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (folder: string | null) => {
    if (folder === null || reached.has(folder)) return;
    reached.add(folder);
    const { dependencies, peerDependencies, optionalDependencies } = packages[folder] ?? {};
    for (const name of Object.keys({ ...dependencies, ...peerDependencies, ...optionalDependencies }))
      visit(lockedFor(folder, name));
  };
  for (const name of names) visit(lockedFor('', name));
  return reached;
}

test('the list of parts holds every package that our source names, nothing that none of them brings, and is the same each time', () => {
  const list = sbom('1795737600');
  const parts = list.components.map(({ name }) => name);
  const copied = ['aws-icons', '@fontsource-variable/inter', '@expo-google-fonts/inter', 'dictionary-en'];
  const direct = [...named('renderer'), ...named('electron')];
  expect(direct.length).toBeGreaterThan(12);
  // It only passes on what others made, so nothing of its own is left.
  expect(direct.filter((name) => !parts.includes(name))).toEqual(['radix-ui']);
  const may = new Set(
    [...closure([...direct, ...named('shared'), ...copied, 'electron'])].map((folder) =>
      folder.replace(/^.*node_modules\//, ''),
    ),
  );
  expect(parts.filter((name) => !may.has(name))).toEqual([]);
  expect(parts).toEqual(expect.arrayContaining(['electron', 'react', 'builder-util-runtime', ...copied]));
  expect(JSON.stringify(sbom('1795737600'))).toBe(JSON.stringify(list));
  expect(list).toMatchObject({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { timestamp: '2026-11-27T00:00:00.000Z' },
  });
  expect(sbom('').metadata).not.toHaveProperty('timestamp');
  const odd = list.components.filter(
    (part) =>
      !/^pkg:npm\/(?:%40[^/]+\/)?[^/@]+@\d+\.\d+\.\d+/.test(part.purl) ||
      part['bom-ref'] !== part.purl ||
      !part.hashes.every(({ alg, content }) => alg === 'SHA-512' && /^[0-9a-f]{128}$/.test(content)) ||
      part.licenses.length !== 1,
  );
  expect(odd).toEqual([]);
  const refs = list.components.map((part) => part['bom-ref']);
  expect(new Set(refs).size).toBe(refs.length);
  expect(list.dependencies.map(({ ref }) => ref)).toEqual([list.metadata.component['bom-ref'], ...refs]);
});
