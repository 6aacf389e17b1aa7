import type { FactSheet } from '../fact.ts';

/** Figures of Application Load Balancer, each with where it was read. */
export const albFacts = {
  'lcu-new-connections': {
    label: 'Lcu new connections',
    unit: 'new connections/s per LCU',
    aws: {
      value: 25,
      url: 'https://raw.githubusercontent.com/api-evangelist/amazon-elastic-load-balancing/refs/heads/main/plans/amazon-elastic-load-balancing-plans-pricing.yml',
      asOf: '2026-09-20',
    },
    confidence: 'high',
    note: 'ALB',
  },
  'lcu-active-connections': {
    label: 'Lcu active connections',
    unit: 'active connections/min per LCU',
    aws: {
      value: 3000,
      url: 'https://raw.githubusercontent.com/api-evangelist/amazon-elastic-load-balancing/refs/heads/main/plans/amazon-elastic-load-balancing-plans-pricing.yml',
      asOf: '2026-09-20',
    },
    confidence: 'high',
    note: 'ALB',
  },
  'lcu-processed-bytes': {
    label: 'Lcu processed bytes',
    unit: 'GB/h',
    aws: {
      value: 1,
      url: 'https://raw.githubusercontent.com/api-evangelist/amazon-elastic-load-balancing/refs/heads/main/plans/amazon-elastic-load-balancing-plans-pricing.yml',
      asOf: '2026-09-20',
    },
    confidence: 'high',
    note: 'per LCU; 0.4 for Lambda targets; ALB',
  },
  'lcu-rule-evaluations': {
    label: 'Lcu rule evaluations',
    unit: 'rule evaluations/s per LCU',
    aws: {
      value: 1000,
      url: 'https://raw.githubusercontent.com/api-evangelist/amazon-elastic-load-balancing/refs/heads/main/plans/amazon-elastic-load-balancing-plans-pricing.yml',
      asOf: '2026-09-20',
    },
    confidence: 'high',
    note: 'ALB',
  },
  'targets-per-alb': {
    label: 'Targets per alb',
    unit: 'targets',
    aws: {
      value: 1000,
      url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html',
      asOf: 'stored copy 2025-26',
    },
    confidence: 'high',
    note: 'ALB',
  },
  'rules-per-alb': {
    label: 'Rules per alb',
    unit: 'rules',
    aws: {
      value: 100,
      url: 'https://docs.aws.amazon.com/zh_cn/elasticloadbalancing/latest/application/load-balancer-limits.html',
      asOf: 'stored copy 2025-26',
    },
    confidence: 'high',
    note: 'ALB',
  },
  'listeners-per-alb': {
    label: 'Listeners per alb',
    unit: 'listeners',
    aws: {
      value: 50,
      url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html',
      asOf: 'stored copy 2025-26',
    },
    confidence: 'high',
    note: 'ALB',
  },
  'albs-per-region': {
    label: 'Albs per region',
    unit: 'load balancers',
    aws: {
      value: 50,
      url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html',
      asOf: 'stored copy 2025-26',
    },
    confidence: 'high',
    note: 'account per Region',
  },
  'target-groups-per-alb': {
    label: 'Target groups per alb',
    unit: 'target groups',
    aws: {
      value: 100,
      url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html',
      asOf: 'stored copy 2025-26',
    },
    confidence: 'high',
    note: 'ALB',
  },
  'header-total': {
    label: 'Header total',
    unit: 'KB',
    aws: {
      value: 64,
      url: 'https://docs.aws.amazon.com/zh_cn/elasticloadbalancing/latest/application/load-balancer-limits.html',
      asOf: 'stored copy 2025-26',
    },
    confidence: 'high',
    note: 'request',
  },
  'reserved-lcu-per-alb': {
    label: 'Reserved lcu per alb',
    unit: 'LCU',
    aws: {
      value: 15000,
      url: 'https://docs.aws.amazon.com/zh_cn/elasticloadbalancing/latest/application/load-balancer-limits.html',
      asOf: 'stored copy 2025-26',
    },
    confidence: 'high',
    note: 'ALB',
  },
  'idle-timeout': {
    label: 'Idle timeout',
    unit: 's',
    aws: {
      value: 60,
      url: 'github:awsdocs/elb-application-load-balancers-user-guide@42119c0:doc_source/application-load-balancers.md',
      asOf: '2023-04',
    },
    confidence: 'high',
    note: 'default; 1-4000; ALB',
  },
  hour: {
    label: 'Hour',
    unit: 'USD per ALB-hour',
    aws: { value: 0.0225, url: 'https://aws.amazon.com/elasticloadbalancing/pricing/', asOf: '2026-09-29' },
    confidence: 'high',
  },
  'lcu-hour': {
    label: 'Lcu hour',
    unit: 'USD per LCU-hour',
    aws: { value: 0.008, url: 'https://aws.amazon.com/elasticloadbalancing/pricing/', asOf: '2026-09-20' },
    confidence: 'high',
  },
  'trust-store-hour': {
    label: 'Trust store hour',
    unit: 'USD per trust-store-hour',
    aws: { value: 0.0056, url: 'https://aws.amazon.com/elasticloadbalancing/pricing/', asOf: 'undated' },
    confidence: 'medium',
    note: 'mutual TLS',
  },
  'public-ipv4': {
    label: 'Public ipv4',
    unit: 'USD per public IPv4-hour',
    aws: { value: 0.005, url: 'https://aws.amazon.com/vpc/pricing/', asOf: '2026-09-29' },
    confidence: 'high',
    note: 'one per AZ',
  },
  'free-tier': {
    label: 'Free tier',
    unit: 'allowance',
    aws: {
      value: 0,
      url: 'https://raw.githubusercontent.com/api-evangelist/amazon-elastic-load-balancing/refs/heads/main/plans/amazon-elastic-load-balancing-plans-pricing.yml',
      asOf: '2026-09-20',
    },
    confidence: 'high',
    note: '750 h + 15 LCU for 12 months (older accounts)',
  },
  sla: {
    label: 'Availability that the SLA promises',
    unit: 'monthly uptime',
    aws: {
      value: 0.9999,
      url: 'https://cloudonaut.io/aws-sla-are-you-able-to-keep-your-availability-promise/',
      asOf: '2019-01, ELB with two or more AZs',
    },
    confidence: 'medium',
  },
} as const satisfies FactSheet;
