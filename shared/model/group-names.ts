import type { GroupKind } from './document.ts';

/** What a new container is called. */
export const groupName: Readonly<Record<GroupKind, string>> = {
  region: 'us-east-1',
  az: 'Availability Zone',
  vpc: 'VPC',
  'subnet-public': 'Public subnet',
  'subnet-private': 'Private subnet',
  account: 'AWS account',
  generic: 'Group',
};
