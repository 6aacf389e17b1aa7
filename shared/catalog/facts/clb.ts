import type { FactSheet } from '../fact.ts';

/** Figures of Classic Load Balancer (legacy), each with where it was read. */
export const clbFacts = {
  'clbs-per-region': {
    label: 'Load balancers of the account and region',
    unit: 'load balancers',
    aws: {
      value: 20,
      url: 'github:awsdocs/elb-classic-load-balancers-user-guide@1d41335:doc_source/elb-limits.md',
      asOf: '2023-04',
    },
    confidence: 'high',
    note: 'account per Region',
  },
  'instances-per-clb': {
    label: 'Servers of a load balancer',
    unit: 'instances',
    aws: {
      value: 1000,
      url: 'github:awsdocs/elb-classic-load-balancers-user-guide@1d41335:doc_source/elb-limits.md',
      asOf: '2023-04',
    },
    confidence: 'high',
    note: 'CLB',
  },
  'listeners-per-clb': {
    label: 'Listeners of a load balancer',
    unit: 'listeners',
    aws: {
      value: 100,
      url: 'github:awsdocs/elb-classic-load-balancers-user-guide@1d41335:doc_source/elb-limits.md',
      asOf: '2023-04',
    },
    confidence: 'high',
    note: 'CLB',
  },
  hour: {
    label: 'Load balancer, an hour',
    unit: 'USD per CLB-hour',
    aws: {
      value: 0.025,
      url: 'https://raw.githubusercontent.com/api-evangelist/amazon-elastic-load-balancing/refs/heads/main/plans/amazon-elastic-load-balancing-plans-pricing.yml',
      asOf: '2026-09-20',
    },
    confidence: 'high',
  },
  data: {
    label: 'Volume handled',
    unit: 'USD per GB',
    aws: {
      value: 0.008,
      url: 'https://raw.githubusercontent.com/api-evangelist/amazon-elastic-load-balancing/refs/heads/main/plans/amazon-elastic-load-balancing-plans-pricing.yml',
      asOf: '2026-09-20',
    },
    confidence: 'high',
    note: 'processed',
  },
  sla: {
    label: 'Availability that the SLA promises',
    unit: 'monthly uptime',
    aws: {
      value: 0.9999,
      url: 'https://cloudonaut.io/aws-sla-are-you-able-to-keep-your-availability-promise/',
      asOf: '2019-01, ELB',
    },
    confidence: 'medium',
  },
  'latency-p50': {
    label: 'Typical time of a call',
    unit: 'ms',
    assumption: { value: 2, reason: 'AWS gives no figure; taken to be that of an Application Load Balancer' },
    confidence: 'low',
  },
  advice: {
    label: 'Use in new designs',
    unit: 'advice',
    guide: { value: 'avoid: legacy', section: 'Networking & Security' },
    confidence: 'high',
  },
} as const satisfies FactSheet;
