import type { GroupKind } from './document.ts';

/** What kind of container it is, where it has no name of its own. */
export const groupKindName: Readonly<Record<GroupKind, string>> = {
  region: 'Region',
  az: 'Availability Zone',
  vpc: 'VPC',
  'subnet-public': 'Public subnet',
  'subnet-private': 'Private subnet',
  account: 'AWS account',
  generic: 'Group',
};

/** What a new container is called. */
export const groupName: Readonly<Record<GroupKind, string>> = { ...groupKindName, region: 'us-east-1' };
