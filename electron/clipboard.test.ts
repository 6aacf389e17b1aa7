import { beforeEach, expect, test, vi } from 'vitest';

const electron = vi.hoisted(() => ({
  written: [] as unknown[],
  ClipboardItem: undefined as unknown,
  clipboard: {
    write: (data: unknown) => electron.written.push(data),
    readText: () => 'text',
    readHTML: () => '',
    readImage: () => ({ isEmpty: () => false, toPNG: () => Buffer.from([1, 2]) }),
    read: async () => electron.written.flat(),
  },
  nativeImage: { createFromBuffer: (bytes: Buffer) => ({ image: bytes.length }) },
}));
vi.mock('electron', () => electron);
const { readClipboard, writeClipboard } = await import('./clipboard.ts');

beforeEach(() => {
  electron.written.length = 0;
});

const content = { text: 'a', svg: '<svg/>', png: new Uint8Array([1, 2, 3]), board: '{ "a": "<&>" }' };
const html = '<div data-edgewise="{ &quot;a&quot;: &quot;&lt;&amp;&gt;&quot; }"><svg/></div>';

test('the older clipboard gets all forms in one write', async () => {
  await writeClipboard(content);
  expect(electron.written).toEqual([{ text: 'a', html, image: { image: 3 } }]);
  expect(await readClipboard()).toEqual({ text: 'text', png: new Uint8Array([1, 2]) });
});

test('the newer clipboard gets all forms in one item', async () => {
  electron.ClipboardItem = class {
    readonly forms: Record<string, unknown>;
    readonly types: readonly string[];
    constructor(forms: Record<string, unknown>) {
      this.forms = forms;
      this.types = Object.keys(forms);
    }
    async getType(type: string) {
      return new Blob([this.forms[type] as Blob | string]);
    }
  };
  await writeClipboard(content);
  expect(await readClipboard()).toEqual({ text: 'a', html, png: content.png });
  electron.ClipboardItem = undefined;
  const [[item]] = electron.written as [[{ forms: Record<string, unknown> }]];
  expect(Object.keys(item.forms)).toEqual(['text/plain', 'text/html', 'image/png']);
  expect((item.forms['image/png'] as Blob).size).toBe(3);
});
