import type { GroupKind } from '../../shared/model/document.ts';

/** What each kind of container is called. */
export const kindNames: Readonly<Record<GroupKind, string>> = {
  region: 'Region',
  az: 'Availability Zone',
  vpc: 'VPC',
  'subnet-public': 'Public subnet',
  'subnet-private': 'Private subnet',
  account: 'Account',
  generic: 'Group',
};
