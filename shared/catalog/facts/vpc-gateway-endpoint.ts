import type { FactSheet } from '../fact.ts';

/** Figures of VPC gateway endpoint (S3 and DynamoDB), each with where it was read. */
export const vpcGatewayEndpointFacts = {
  'per-region': {
    label: 'Per region',
    unit: 'endpoints',
    aws: {
      value: 20,
      url: 'https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-limits-endpoints.html',
      asOf: 'stored copy',
    },
    confidence: 'high',
    note: 'account per Region',
  },
  hour: {
    label: 'Hour',
    unit: 'USD per endpoint-hour',
    aws: { value: 0, url: 'https://aws.amazon.com/vpc/pricing/', asOf: 'stored copy' },
    confidence: 'high',
    note: 'free',
  },
  data: {
    label: 'Data',
    unit: 'USD per GB',
    aws: { value: 0, url: 'https://aws.amazon.com/vpc/pricing/', asOf: 'stored copy' },
    confidence: 'high',
    note: 'free',
  },
} as const satisfies FactSheet;
