import type { FactSheet } from '../fact.ts';

/** What the guide says of networks that belongs to no box on a board: a network is a container, its firewalls are settings. */
export const networkingFacts = {
  'vpc-cidr': {
    label: 'Typical address range of a network',
    unit: 'CIDR block',
    guide: { value: '10.0.0.0/16', section: 'Networking & Security' },
    confidence: 'high',
    note: '65,536 addresses, the largest block that a network takes',
  },
  'security-group': {
    label: 'Security group',
    unit: 'firewall',
    guide: { value: 'instance level, stateful', section: 'Networking & Security' },
    confidence: 'high',
    differs:
      'the guide says instance; it belongs to a network interface, and so also guards load balancers, databases and functions in a network',
  },
  'network-acl': {
    label: 'Network ACL',
    unit: 'firewall',
    guide: { value: 'subnet level, stateless', section: 'Networking & Security' },
    confidence: 'high',
    note: 'answers need a rule of their own',
  },
} as const satisfies FactSheet;
