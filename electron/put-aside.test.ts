import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { putDamagedAside } from './put-aside.ts';

const folderWith = (files: Readonly<Record<string, string>>) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'edgewise-aside-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return folder;
};

test('what cannot be read is kept under another name, whole, and said', () => {
  const torn = '{"spelling": false, "upd';
  const folder = folderWith({
    'settings.json': torn,
    'recent.json': '\0\0\0\0',
    'windows.json': '{}',
    'words.txt': '\0',
  });
  expect(putDamagedAside(folder)).toBe(
    `Edgewise could not read the settings and the list of recent files, and starts without what was there. It is kept as settings.json.damaged and recent.json.damaged in ${folder}.`,
  );
  expect(readdirSync(folder).toSorted()).toEqual([
    'recent.json.damaged',
    'settings.json.damaged',
    'windows.json',
    'words.txt',
  ]);
  expect(readFileSync(path.join(folder, 'settings.json.damaged'), 'utf8')).toBe(torn);
  expect(putDamagedAside(folder)).toBeNull();
});

test('what cannot be renamed is not said to be kept', () => {
  const folder = folderWith({ 'settings.json': '{' });
  mkdirSync(path.join(folder, 'settings.json.damaged'));
  expect(putDamagedAside(folder)).toBe('Edgewise could not read the settings, and starts without what was there.');
  expect(readFileSync(path.join(folder, 'settings.json'), 'utf8')).toBe('{');
});

test('files that are whole, empty or not there are nobody’s trouble', () => {
  expect(putDamagedAside(folderWith({}))).toBeNull();
  expect(
    putDamagedAside(folderWith({ 'settings.json': '{"spelling":false}', 'recent.json': '[]', 'handles.json': '' })),
  ).toBeNull();
});
