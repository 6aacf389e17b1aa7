import type { FactSheet } from '../fact.ts';

/** Figures of Network Load Balancer, each with where it was read. */
export const nlbFacts = {
  'nlcu-tcp-new': {
    label: 'Nlcu tcp new',
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
    label: 'Nlcu tcp active',
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
    label: 'Nlcu udp new',
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
    label: 'Nlcu udp active',
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
    label: 'Nlcu tls new',
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
    label: 'Nlcu tls active',
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
    label: 'Nlcu bytes',
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
    label: 'Targets per nlb',
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
    label: 'Listeners per nlb',
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
    label: 'Tcp idle timeout',
    unit: 's',
    aws: { value: 350, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'flow',
  },
  hour: {
    label: 'Hour',
    unit: 'USD per NLB-hour',
    aws: { value: 0.0225, url: 'https://aws.amazon.com/elasticloadbalancing/pricing/', asOf: '2026' },
    confidence: 'high',
  },
  'nlcu-hour': {
    label: 'Nlcu hour',
    unit: 'USD per NLCU-hour',
    aws: { value: 0.006, url: 'https://aws.amazon.com/elasticloadbalancing/pricing/', asOf: '2026-09-20' },
    confidence: 'high',
  },
  'public-ipv4': {
    label: 'Public ipv4',
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
} as const satisfies FactSheet;
