/** How containers are written. */
import type { GroupKind } from '../model/document.ts';

/** The words for each kind; the first is the one that is printed. */
const words: Readonly<Record<GroupKind, readonly string[]>> = {
  region: ['region'],
  az: ['az', 'availability zone', 'zone'],
  vpc: ['vpc'],
  'subnet-public': ['public', 'public subnet', 'subnet-public'],
  'subnet-private': ['private', 'private subnet', 'subnet-private', 'subnet'],
  account: ['account', 'aws account'],
  generic: ['group'],
};

/** Longer words first, so that "public subnet" is no public subnet of the name "subnet". */
const byLength = Object.entries(words)
  .flatMap(([kind, names]) => names.map((name) => ({ kind: kind as GroupKind, name })))
  .sort((a, b) => b.name.length - a.name.length);

export function frameWord(kind: GroupKind): string {
  return words[kind][0] ?? kind;
}

/** What stands before a brace: "vpc Main" is a VPC of the name "Main"; a name without a kind is a plain group of that name. */
export function frameOf(text: string): { readonly frame: GroupKind; readonly label: string | null } {
  const lower = text.toLowerCase();
  for (const { kind, name } of byLength) {
    if (lower === name) return { frame: kind, label: null };
    if (lower.startsWith(`${name} `)) return { frame: kind, label: text.slice(name.length + 1) };
  }
  return { frame: 'generic', label: text === '' ? null : text };
}
