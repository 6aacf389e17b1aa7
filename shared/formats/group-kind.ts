/** Which kind of container the words on somebody else's frame mean. */
import type { GroupKind } from '../model/document.ts';

const kindPatterns: readonly (readonly [GroupKind, RegExp])[] = [
  ['subnet-public', /\bpublic\b.*\bsubnets?\b|\bsubnets?\b.*\bpublic\b|^public$/i],
  ['subnet-private', /\bsubnets?\b|^private$/i],
  ['vpc', /\bvpc\b/i],
  ['az', /\bavailability zone\b|\bAZ\b|^(?:us|eu|ap|ca|sa|me|af|il|mx)-[a-z]+-\d[a-f]$/i],
  ['region', /\bregion\b|^(?:us|eu|ap|ca|sa|me|af|il|mx)(?:-gov)?-[a-z]+-\d$/i],
  ['account', /\baccount\b|^aws( cloud)?$/i],
];

/** `null` where the words name no kind. */
export function meantKind(label: string): GroupKind | null {
  return kindPatterns.find(([, pattern]) => pattern.test(label.trim()))?.[0] ?? null;
}
