/** The chunks that a PNG is made of. */
import { failed, ok, type Result } from '../../model/result.ts';
import { crc32 } from './crc.ts';

export const pngSignature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

export interface PngChunk {
  /** Four letters. */
  readonly type: string;
  readonly data: Uint8Array;
  /** Where in the file its length stands. */
  readonly at: number;
  /** False where the data is not what its checksum says. Only worked out for text. */
  readonly isSound: boolean;
}

export function isPng(bytes: Uint8Array): boolean {
  return bytes.length >= pngSignature.length && pngSignature.every((byte, i) => bytes[i] === byte);
}

/** The chunks in order, or the place of the first that is cut off. What follows the end chunk is not looked at. */
export function pngChunks(bytes: Uint8Array): Result<readonly PngChunk[], string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const chunks: PngChunk[] = [];
  for (let at = pngSignature.length; at < bytes.length; ) {
    const length = at + 8 <= bytes.length ? view.getUint32(at) : Number.POSITIVE_INFINITY;
    const end = at + 12 + length;
    if (end > bytes.length) return failed(`the file ends in the middle of the part that begins at byte ${at}`);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const isText = /^(?:iTXt|zTXt|tEXt)$/.test(type);
    const isSound = !isText || crc32(bytes.subarray(at + 4, end - 4)) === view.getUint32(end - 4);
    chunks.push({ type, data: bytes.subarray(at + 8, end - 4), at, isSound });
    if (type === 'IEND') return ok(chunks);
    at = end;
  }
  return failed('the file ends before the picture does');
}

/** A chunk as it stands in a file. */
export function pngChunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let i = 0; i < 4; i++) bytes[4 + i] = type.charCodeAt(i);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
