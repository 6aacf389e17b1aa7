import type { Asked } from './asked.ts';

/** Networks, transfer, protection: these stand under a theme of their own, see `topicOf`. */
export const askedOfNetwork: Asked = {
  'data-transfer': {
    'inter-az': 'What does a GB between two zones cost, on each side?',
    'internet-tier1': 'What does a GB sent from a region to the internet cost, in the first 10 TB?',
    'inter-region': 'What does a GB from us-east-1 to most other regions cost?',
    inbound: 'What does a GB received from the internet cost?',
    'to-cloudfront': 'What does a GB from an AWS origin to CloudFront cost in transfer?',
    'public-ipv4': 'What does a public IPv4 address cost an hour?',
  },
  'nat-gateway': {
    hour: 'What does a NAT gateway cost an hour?',
    data: 'What does a NAT gateway charge for a GB?',
    'connections-per-destination': 'How many connections to one destination does an address of a NAT gateway hold?',
  },
  'vpc-gateway-endpoint': { data: 'What does a GB through a gateway endpoint cost?' },
  'vpc-interface-endpoint': {
    hour: 'What does an interface endpoint cost an hour in one zone?',
    'data-tier1': 'What does a GB through an interface endpoint cost, in the first PB?',
  },
  'vpc-peering': {
    'active-peerings': 'How many peerings may a VPC have by default?',
  },
  networking: {
    'vpc-cidr': 'Which address range does the guide call typical for a VPC?',
    'security-group': 'Security group: at which level does it filter, and is it stateful?',
    'network-acl': 'Network ACL: at which level does it filter, and is it stateful?',
  },
  waf: {
    'web-acl': 'What does a web ACL of WAF cost a month?',
    requests: 'What does WAF charge for a million requests inspected?',
  },
  shield: {
    'advanced-subscription': 'What does Shield Advanced cost a month?',
    standard: 'What does Shield Standard cost?',
  },
};
