import { expect, test } from 'vitest';
import type { HostEvent } from '../../shared/host/host.ts';
import { memoryHost } from './memory.ts';

const bytes = new Uint8Array([1, 2, 3]);

test('what is saved can be opened again and is the newest recent file', async () => {
  const host = memoryHost();
  const saved = await host.saveFileAs({ suggestedName: 'Cart', kind: 'board', bytes });
  expect(saved).toEqual({ ok: true, value: { handle: 'Cart.edgewise', name: 'Cart.edgewise', notice: null } });
  host.world.chosen = 'Cart.edgewise';
  expect(await host.openFile()).toEqual({
    ok: true,
    value: { handle: 'Cart.edgewise', name: 'Cart.edgewise', bytes, writable: true },
  });
  expect(await host.recentFiles()).toEqual({
    ok: true,
    value: [{ handle: 'Cart.edgewise', name: 'Cart.edgewise', folder: '' }],
  });
});

test('a failed save leaves the old file', async () => {
  const host = memoryHost({ 'a.edgewise': bytes });
  host.world.chosen = 'a.edgewise';
  const opened = await host.openFile();
  if (!opened.ok || opened.value === null) throw new Error('not opened');
  host.world.writeError = 'The disk is full.';
  expect(await host.saveFile(opened.value.handle, new Uint8Array([9]))).toEqual({
    ok: false,
    error: { code: 'unwritable', message: 'The disk is full.' },
  });
  expect(host.world.files.get('a.edgewise')).toEqual(bytes);
});

test('a note and what comes along with it are written with links between them', async () => {
  const host = memoryHost();
  const beside = [{ kind: 'png' as const, isAttachment: true, bytes }];
  await host.exportNote({ suggestedName: 'My cart', kind: 'markdown', text: ['![](', 0, ')'], beside });
  expect([...host.world.exports].map(([name, content]) => [name, new TextDecoder().decode(content)])).toEqual([
    ['My cart.png', '\u0001\u0002\u0003'],
    ['My cart.md', '![](./My%20cart.png)'],
  ]);
});

test('events reach listeners until they stop listening', () => {
  const host = memoryHost();
  const seen: HostEvent[] = [];
  const stop = host.onEvent((event) => seen.push(event));
  host.world.emit({ type: 'command', command: 'file.save' });
  stop();
  host.world.emit({ type: 'close-requested' });
  expect(seen).toEqual([{ type: 'command', command: 'file.save' }]);
});
