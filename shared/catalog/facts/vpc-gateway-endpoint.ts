import type { FactSheet } from '../fact.ts';

/** Figures of VPC gateway endpoint (S3 and DynamoDB), each with where it was read. */
export const vpcGatewayEndpointFacts = {
  'per-region': {
    label: 'Gateway endpoints of the account and region',
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
    label: 'Endpoint, an hour',
    unit: 'USD per endpoint-hour',
    aws: { value: 0, url: 'https://aws.amazon.com/vpc/pricing/', asOf: 'stored copy' },
    confidence: 'high',
    note: 'free',
  },
  data: {
    label: 'Volume handled',
    unit: 'USD per GB',
    aws: { value: 0, url: 'https://aws.amazon.com/vpc/pricing/', asOf: 'stored copy' },
    confidence: 'high',
    note: 'free, unlike a NAT gateway or an interface endpoint',
  },
  'latency-p50': {
    label: 'Typical time of a call',
    unit: 'ms',
    assumption: { value: 0, reason: 'it is a route, not a machine on the way' },
    confidence: 'low',
  },
  reaches: {
    label: 'What it reaches',
    unit: 'services',
    guide: { value: 'AWS services, privately', section: 'Networking & Security' },
    confidence: 'high',
    differs:
      'the guide has one word for two kinds: gateway endpoints are free and reach S3 and DynamoDB, interface endpoints reach the rest and are paid by the hour',
  },
} as const satisfies FactSheet;
