import type { FactSheet } from '../fact.ts';

/** Figures of Application Load Balancer, each with where it was read. */
export const albFacts = {
  'lcu-new-connections': {
    label: 'New connections a second in one capacity unit',
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
    label: 'Open connections in one capacity unit',
    unit: 'active connections/min per LCU',
    aws: {
      value: 3000,
      url: 'https://raw.githubusercontent.com/api-evangelist/amazon-elastic-load-balancing/refs/heads/main/plans/amazon-elastic-load-balancing-plans-pricing.yml',
      asOf: '2026-09-20',
    },
    confidence: 'high',
    note: '1,500 with mutual TLS',
  },
  'lcu-processed-bytes': {
    label: 'Volume an hour in one capacity unit',
    unit: 'GB/h',
    aws: {
      value: 1,
      url: 'https://raw.githubusercontent.com/api-evangelist/amazon-elastic-load-balancing/refs/heads/main/plans/amazon-elastic-load-balancing-plans-pricing.yml',
      asOf: '2026-09-20',
    },
    confidence: 'high',
  },
  'lcu-rule-evaluations': {
    label: 'Rules tried a second in one capacity unit',
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
    label: 'Targets of a load balancer',
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
    label: 'Rules of a load balancer',
    unit: 'rules',
    aws: {
      value: 100,
      url: 'https://docs.aws.amazon.com/zh_cn/elasticloadbalancing/latest/application/load-balancer-limits.html',
      asOf: 'stored copy 2025-26',
    },
    confidence: 'high',
    note: 'default rules not counted; AWS raises it on request',
  },
  'listeners-per-alb': {
    label: 'Listeners of a load balancer',
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
    label: 'Load balancers of the account and region',
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
    label: 'Target groups of a load balancer',
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
    label: 'Headers of a request',
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
    label: 'Capacity units that can be reserved',
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
    label: 'Longest silence of a connection',
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
    label: 'Load balancer, an hour',
    unit: 'USD per ALB-hour',
    aws: { value: 0.0225, url: 'https://aws.amazon.com/elasticloadbalancing/pricing/', asOf: '2026-09-29' },
    confidence: 'high',
  },
  'lcu-hour': {
    label: 'Capacity unit, an hour',
    unit: 'USD per LCU-hour',
    aws: { value: 0.008, url: 'https://aws.amazon.com/elasticloadbalancing/pricing/', asOf: '2026-09-20' },
    confidence: 'high',
  },
  'trust-store-hour': {
    label: 'Trust store, an hour',
    unit: 'USD per trust-store-hour',
    aws: { value: 0.0056, url: 'https://aws.amazon.com/elasticloadbalancing/pricing/', asOf: 'undated' },
    confidence: 'medium',
    note: 'mutual TLS',
  },
  'public-ipv4': {
    label: 'Public address, an hour',
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
  'lcu-lambda-bytes': {
    label: 'Volume an hour to functions in one capacity unit',
    unit: 'GB/h',
    aws: {
      value: 0.4,
      url: 'https://raw.githubusercontent.com/api-evangelist/amazon-elastic-load-balancing/refs/heads/main/plans/amazon-elastic-load-balancing-plans-pricing.yml',
      asOf: '2026-09-20',
    },
    confidence: 'high',
  },
  'free-rules': {
    label: 'Rules that are not billed',
    unit: 'rules',
    aws: {
      value: 10,
      url: 'https://raw.githubusercontent.com/api-evangelist/amazon-elastic-load-balancing/refs/heads/main/plans/amazon-elastic-load-balancing-plans-pricing.yml',
      asOf: '2026-09-20',
    },
    confidence: 'high',
  },
  'requests-per-connection': {
    label: 'Requests on one connection',
    unit: 'requests',
    assumption: { value: 10, reason: 'clients keep connections open; set new connections where it is known' },
    confidence: 'low',
  },
  'latency-p50': {
    label: 'Typical time of a call',
    unit: 'ms',
    assumption: { value: 2, reason: 'AWS gives no figure; a few milliseconds are commonly measured' },
    confidence: 'low',
  },
  layer: {
    label: 'Network layer',
    unit: 'layer',
    guide: { value: 7, section: 'Networking & Security' },
    confidence: 'high',
    note: 'HTTP and HTTPS',
  },
} as const satisfies FactSheet;
