/** Deflated data that comes from outside: never larger than what a board can be, and whole. */
import { Inflate, Unzlib, zlibSync } from 'fflate';
import { largestFile } from '../../model/limits.ts';
import { failed, ok, type Result } from '../../model/result.ts';

/** How much is inflated at a time: a step makes at most a thousand times as much of it. */
const step = 16_384;

/** The bytes in zlib's form; the same bytes always give the same. */
export function deflated(bytes: Uint8Array): Uint8Array {
  return zlibSync(bytes, { level: 9 });
}

/** The bytes inside, or what is wrong with them as the end of a sentence. */
export function inflated(data: Uint8Array, form: 'zlib' | 'raw' = 'zlib'): Result<Uint8Array, string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  const take = (part: Uint8Array, final: boolean) => {
    size += part.length;
    isWhole = final;
    // The part belongs to the stream, which uses it again.
    parts.push(part.slice());
  };
  const stream = form === 'zlib' ? new Unzlib(take) : new Inflate(take);
  try {
    for (let at = 0; at < data.length && size <= largestFile; at += step)
      stream.push(data.subarray(at, at + step), at + step >= data.length);
  } catch {
    return failed('its compressed data is damaged');
  }
  if (size > largestFile) return failed(`it unpacks to more than ${largestFile / 1e6} MB`);
  if (!isWhole) return failed('its compressed data ends too early');
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  if (form === 'zlib' && checksum(bytes) !== lastWord(data)) return failed('its checksum does not match');
  return ok(bytes);
}

/** Adler-32, which ends a zlib stream. */
function checksum(bytes: Uint8Array): number {
  let [a, b] = [1, 0];
  for (const byte of bytes) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  return ((b << 16) | a) >>> 0;
}

function lastWord(data: Uint8Array): number {
  const end = data.length;
  return end < 4 ? -1 : new DataView(data.buffer, data.byteOffset + end - 4).getUint32(0);
}
