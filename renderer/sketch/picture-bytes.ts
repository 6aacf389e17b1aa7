import type { PictureType } from '../../shared/model/document.ts';

/** What a file is by its first bytes, whatever it is called; `null` for anything but a PNG or JPEG. */
export function pictureType(bytes: Uint8Array): PictureType | null {
  const startsWith = (...start: readonly number[]) => start.every((byte, i) => bytes[i] === byte);
  if (startsWith(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  return startsWith(0xff, 0xd8, 0xff) ? 'image/jpeg' : null;
}

/** Limits of a picture: of the file that is read, and of what the board keeps. */
export const pictureLimits = {
  fileBytes: 50_000_000,
  /** Longer side, px of the picture. */
  side: 2048,
  /** Kept as they are up to this size. */
  bytes: 3_000_000,
  /** Longer side on the board, px. */
  shown: 480,
} as const;

/** The size of a picture scaled down, where it must be, so that its longer side has at most `most`; at least 1 px each way. */
export function within(
  width: number,
  height: number,
  most: number,
): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, most / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
