import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { NoteRequest } from '../shared/host/host.ts';
import { writeNote } from './note-files.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'edgewise-note-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const place = (...parts: readonly string[]) => path.join(folder, ...parts);
const request: NoteRequest = {
  suggestedName: 'Orders',
  kind: 'markdown',
  text: ['![it](', 0, ') and [cards](', 1, ')'],
  beside: [
    { kind: 'png', isAttachment: true, bytes: new Uint8Array([1]) },
    { kind: 'canvas', isAttachment: false, bytes: new Uint8Array([2]) },
  ],
};

test('a note in a vault: the picture goes where attachments go, and what was there stays', async () => {
  await mkdir(place('.obsidian'));
  await writeFile(place('.obsidian/app.json'), '{"attachmentFolderPath":"./files"}');
  await mkdir(place('a b'));
  await writeFile(place('a b/Orders.canvas'), 'somebody else');
  expect(await writeNote(place('a b/Orders.md'), request)).toEqual({ ok: true, value: null });
  expect(await readFile(place('a b/Orders.md'), 'utf8')).toBe(
    '![it](./files/Orders.png) and [cards](./Orders%202.canvas)',
  );
  expect((await readdir(place('a b'))).sort()).toEqual(['Orders 2.canvas', 'Orders.canvas', 'Orders.md', 'files']);
  expect([...(await readFile(place('a b/files/Orders.png')))]).toEqual([1]);
  // Once more: ours are replaced, and nothing is added.
  expect((await writeNote(place('a b/Orders.md'), request)).ok).toBe(true);
  expect((await readdir(place('a b'))).length).toBe(4);
});

test('links have the form that the vault has chosen', async () => {
  await mkdir(place('.obsidian'));
  await writeFile(place('.obsidian/app.json'), '{"newLinkFormat":"shortest","useMarkdownLinks":false}');
  await mkdir(place('old'));
  await writeFile(place('old/Orders.canvas'), 'somebody else');
  expect(await writeNote(place('Orders.md'), request)).toEqual({ ok: true, value: null });
  expect(await readFile(place('Orders.md'), 'utf8')).toBe('![[Orders.png|it]] and [[Orders.canvas|cards]]');
  await mkdir(place('deep'));
  expect((await writeNote(place('deep/Orders.md'), request)).ok).toBe(true);
  // The names are others' too now: the picture gets a number, and the canvas its whole path.
  expect(await readFile(place('deep/Orders.md'), 'utf8')).toBe('![[Orders 2.png|it]] and [[deep/Orders.canvas|cards]]');
});

test('when a file cannot be written, none stays that is new', async () => {
  await mkdir(place('Orders.md'));
  const result = await writeNote(place('Orders.md'), request);
  expect(result.ok).toBe(false);
  expect(await readdir(folder)).toEqual(['Orders.md']);
});

test('a folder for attachments that cannot be made is said', async () => {
  await mkdir(place('.obsidian'));
  await writeFile(place('.obsidian/app.json'), '{"attachmentFolderPath":"files"}');
  await writeFile(place('files'), 'a file');
  const result = await writeNote(place('Orders.md'), request);
  expect(result.ok ? null : result.error.message).toMatch(/Orders\.png/);
  expect((await readdir(folder)).sort()).toEqual(['.obsidian', 'files']);
});
