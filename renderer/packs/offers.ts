/** What the packs folder, or a chosen file, offers beside the packs in force. */
import { catalog as builtIn } from '../../shared/catalog/index.ts';
import type { PackFile } from '../../shared/host/host.ts';
import type { Issue } from '../../shared/model/result.ts';
import type { Pack } from '../../shared/packs/pack.ts';
import { readPack } from '../../shared/packs/pack-read.ts';
import type { AcceptedPack } from '../store/state.ts';

export interface Offer {
  readonly file: string;
  readonly text: string;
  readonly pack: Pack;
  /** `new`: nothing with this id is in force; `changed`: the same release with another content. */
  readonly is: 'new' | 'newer' | 'older' | 'changed' | 'in-force';
}

/** A file that is no pack, with all that is wrong with it. */
export interface Refusal {
  readonly file: string;
  readonly issues: readonly Issue[];
}

export interface Offers {
  readonly offers: readonly Offer[];
  readonly refused: readonly Refusal[];
}

/** Reads files as packs and compares them with those in force. */
export function offersOf(files: readonly PackFile[], accepted: readonly AcceptedPack[]): Offers {
  const offers: Offer[] = [];
  const refused: Refusal[] = [];
  for (const { name, bytes } of files) {
    const read = readPack(bytes, builtIn);
    if (!read.ok) {
      refused.push({ file: name, issues: read.error });
      continue;
    }
    const { pack } = read.value;
    const text = new TextDecoder().decode(bytes);
    offers.push({ file: name, text, pack, is: comparedWith(accepted, pack, text) });
  }
  return { offers, refused };
}

function comparedWith(accepted: readonly AcceptedPack[], pack: Pack, text: string): Offer['is'] {
  const before = accepted.find(({ id }) => id === pack.id);
  if (before === undefined) return 'new';
  if (before.text === text) return 'in-force';
  if (before.release === pack.release) return 'changed';
  return pack.release > before.release ? 'newer' : 'older';
}
