import { isOutsideAddress, longestAddress } from '../../shared/host/address.ts';
import type { Document } from '../../shared/model/document.ts';
import { thingNamed } from './follow-link.ts';

/** Why a typed link leads nowhere, as a sentence that says what to do; `null` for one that does lead somewhere, and for none. */
export function linkProblem(document: Document, typed: string): string | null {
  const link = typed.trim();
  if (link === '' || isOutsideAddress(link) || thingNamed(document, link) !== null) return null;
  if (link.length > longestAddress) return `At most ${longestAddress.toLocaleString('en-US')} characters.`;
  if (/^[a-z][a-z0-9+.-]*:/i.test(link)) return 'An address begins with https:// or mailto:.';
  return 'Nothing on the board is called that. An address begins with https:// or mailto:.';
}
