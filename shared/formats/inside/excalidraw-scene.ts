import { failed, ok, type Result } from '../../model/result.ts';
import { isObject } from '../board-check.ts';
import { bytesOfLatin1 } from './carried.ts';
import { inflated } from './deflated.ts';

/**
 * The file of an Excalidraw drawing out of the envelope that its pictures have: JSON whose `encoded` is a string of bytes, deflated as a rule.
 * Old pictures have the drawing itself.
 */
export function excalidrawScene(envelope: string): Result<Uint8Array, string> {
  let raw: unknown;
  try {
    raw = JSON.parse(envelope);
  } catch {
    return failed('its text is damaged');
  }
  if (!isObject(raw)) return failed('its text is damaged');
  const encoded = raw['encoded'];
  if (typeof encoded !== 'string') return ok(bytesOfLatin1(envelope));
  const bytes = bytesOfLatin1(encoded);
  return raw['compressed'] === false ? ok(bytes) : inflated(bytes);
}
