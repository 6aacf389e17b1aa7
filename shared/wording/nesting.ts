import type { GroupKind } from '../model/document.ts';
import type { Clash } from '../model/nesting.ts';

const one: Readonly<Record<GroupKind, string>> = {
  region: 'a region',
  az: 'an Availability Zone',
  vpc: 'a VPC',
  'subnet-public': 'a subnet',
  'subnet-private': 'a subnet',
  account: 'an account',
  generic: 'a group',
};

/** What cannot be, and what came of it: "A VPC cannot lie in a subnet, so it went back to where it was." */
export function clashWords({ inner, outer }: Clash, so = 'it went back to where it was'): string {
  const words = `${one[inner]} cannot lie in ${inner === outer ? `another ${one[outer].replace(/^an? /, '')}` : one[outer]}`;
  return `${words[0]?.toUpperCase()}${words.slice(1)}, so ${so}.`;
}
