import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checklist, checklistTable, withChecklist } from './checklist.mjs';

const root = path.resolve(import.meta.dirname, '..');

/** The titles of the tests of a file, as they stand there. */
function titlesIn(file: string): readonly string[] {
  const text = fs.readFileSync(path.join(root, file), 'utf8');
  return [
    ...text.matchAll(/^\s*test(?:\.\w+)?(?:\([^'"`\n]*\))?\(\s*(['"`])(.*?)\1/gms),
    ...text.matchAll(/^\]\)\(\s*(['"`])(.*?)\1/gms),
  ].map(([, , title]) => title ?? '');
}

test('Electron’s checklist has twenty points, and each is proved by tests that there are', () => {
  expect(checklist).toHaveLength(20);
  const missing = checklist.flatMap(({ name, proofs }) =>
    proofs.length === 0
      ? [`${name}: no proof`]
      : proofs
          .filter(([file, title]) => !titlesIn(file).includes(title))
          .map(([file, title]) => `${name}: ${file}: ${title}`),
  );
  expect(missing).toEqual([]);
});

test('README has the table as it is (`npm run quotes` writes it again)', () => {
  const readme = fs.readFileSync(path.join(root, 'README.md'), 'utf8');
  expect(readme).toContain(checklistTable());
  expect(withChecklist(readme)).toBe(readme);
});

test('only the table changes', () => {
  const head = "a\n<!-- Electron's checklist, from scripts/checklist.mjs -->\n";
  expect(withChecklist(`${head}| old |\n| older |\n\nb\n`)).toBe(`${head}${checklistTable()}\nb\n`);
});
