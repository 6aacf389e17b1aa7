/** What a picture can have inside beside itself. */
import type { Result } from '../../model/result.ts';

/** The keyword of a board inside a picture, as its own kind of file is named. */
export const boardMime = 'application/vnd.edgewise+json';
export const excalidrawMime = 'application/vnd.excalidraw+json';

export interface CarriedDrawing {
  /** Whose drawing it is. */
  readonly kind: 'edgewise' | 'excalidraw' | 'drawio';
  /** Where in the picture it stands, for people. */
  readonly place: string;
  /** The file of the drawing, or what is wrong with it as the end of a sentence. */
  readonly file: Result<Uint8Array, string>;
}

/** One byte a character, as programs write that keep bytes in a string. */
export function bytesOfLatin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0) & 255);
}

export function latin1OfBytes(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}
