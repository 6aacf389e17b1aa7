import { beforeEach, expect, test, vi } from 'vitest';

const electron = vi.hoisted(() => ({
  written: [] as unknown[],
  ClipboardItem: undefined as unknown,
  clipboard: { write: (data: unknown) => electron.written.push(data), readText: () => 'text' },
  nativeImage: { createFromBuffer: (bytes: Buffer) => ({ image: bytes.length }) },
}));
vi.mock('electron', () => electron);
const { readClipboardText, writeClipboard } = await import('./clipboard.ts');

beforeEach(() => {
  electron.written.length = 0;
});

const content = { text: 'a', svg: '<svg/>', png: new Uint8Array([1, 2, 3]) };

test('the older clipboard gets all forms in one write', async () => {
  await writeClipboard(content);
  expect(electron.written).toEqual([{ text: 'a', html: '<svg/>', image: { image: 3 } }]);
  expect(await readClipboardText()).toBe('text');
});

test('the newer clipboard gets all forms in one item', async () => {
  electron.ClipboardItem = class {
    readonly forms: Record<string, unknown>;
    constructor(forms: Record<string, unknown>) {
      this.forms = forms;
    }
  };
  await writeClipboard(content);
  electron.ClipboardItem = undefined;
  const [[item]] = electron.written as [[{ forms: Record<string, unknown> }]];
  expect(Object.keys(item.forms)).toEqual(['text/plain', 'text/html', 'image/png']);
  expect((item.forms['image/png'] as Blob).size).toBe(3);
});
