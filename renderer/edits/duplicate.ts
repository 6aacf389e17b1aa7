import type { Document, Point } from '../../shared/model/document.ts';
import type { Added } from './add.ts';
import { clippingOf, pasted } from './clipping.ts';

/** Copies of the chosen things and all that belongs to them; `null` when nothing can be copied. */
export function duplicate(document: Document, chosen: Iterable<string>, by: Point): Added | null {
  const clipping = clippingOf(document, chosen);
  return clipping === null ? null : pasted(document, clipping, { by, outside: 'keep' });
}
