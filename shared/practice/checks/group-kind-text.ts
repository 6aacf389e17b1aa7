import type { GroupKind } from '../../model/document.ts';

const names: Readonly<Record<GroupKind, readonly [one: string, many: string]>> = {
  region: ['region', 'regions'],
  az: ['Availability Zone', 'Availability Zones'],
  vpc: ['VPC', 'VPCs'],
  'subnet-public': ['public subnet', 'public subnets'],
  'subnet-private': ['private subnet', 'private subnets'],
  account: ['AWS account', 'AWS accounts'],
  generic: ['group', 'groups'],
};

/** Within a sentence: "a VPC"; with a count the bare noun: "regions". */
export function groupKindText(kind: GroupKind, count?: number): string {
  const [one, many] = names[kind];
  if (count !== undefined) return count === 1 ? one : many;
  return `${/^[AEIO]/.test(one) ? 'an' : 'a'} ${one}`;
}
