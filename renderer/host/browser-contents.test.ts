import { expect, test } from 'vitest';
import { contentsOf } from './browser-contents.ts';

/** A handle whose file is written by somebody else the first `times` that it is read, with the waits between. */
function fileWrittenMeanwhile(times: number, name = 'NotReadableError') {
  let reads = 0;
  const waits: number[] = [];
  const getFile = async () => {
    reads += 1;
    const isWritten = reads <= times;
    const file = new File([`as of read ${reads}`], 'cart.edgewise');
    if (isWritten) file.arrayBuffer = () => Promise.reject(new DOMException('written meanwhile', name));
    return file;
  };
  const read = () => contentsOf({ getFile }, 100, async (ms) => void waits.push(ms));
  return { read, waits, reads: () => reads };
}

test('a file that is written while it is read is read afresh', async () => {
  const file = fileWrittenMeanwhile(3);
  const { bytes } = await file.read();
  expect(new TextDecoder().decode(bytes ?? undefined)).toBe('as of read 4');
  expect(file.waits).toEqual([20, 60, 120]);
});

test('one that stays unreadable is said to be, after a second', async () => {
  const file = fileWrittenMeanwhile(Number.POSITIVE_INFINITY);
  await expect(file.read()).rejects.toThrow('written meanwhile');
  expect(file.reads()).toBe(6);
  expect(file.waits.reduce((sum, ms) => sum + ms)).toBe(1_000);
});

test('any other failure is said at once', async () => {
  const file = fileWrittenMeanwhile(1, 'NotFoundError');
  await expect(file.read()).rejects.toThrow('written meanwhile');
  expect([file.reads(), file.waits]).toEqual([1, []]);
});

test('of a file that holds more than is wanted nothing is read', async () => {
  const file = new File(['12345'], 'huge.edgewise');
  const getFile = async () => file;
  expect(await contentsOf({ getFile }, 4)).toEqual({ file, bytes: null });
  expect((await contentsOf({ getFile }, 5)).bytes).toHaveLength(5);
});
