import type { FactSheet } from '../fact.ts';

/** Figures of AWS WAF, each with where it was read. */
export const wafFacts = {
  'rps-per-web-acl': {
    label: 'Requests a second through one web ACL',
    unit: 'requests/s',
    aws: {
      value: 100000,
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/limits.html',
      asOf: 'stored copy 2025-26',
    },
    confidence: 'high',
    note: 'AWS raises it on request; at CloudFront its quota holds',
  },
  'wcu-max': {
    label: 'Capacity units of a web ACL',
    unit: 'web ACL capacity units',
    aws: {
      value: 5000,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e4:skills/specialized-skills/networking-and-content-delivery-skills/waf/references/adding-managed-rules-and-tuning-with-count-mode.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'web ACL',
  },
  'web-acls-per-region': {
    label: 'Web ACLs of the account and region',
    unit: 'web ACLs',
    aws: {
      value: 100,
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/limits.html',
      asOf: 'stored copy 2025-26',
    },
    confidence: 'high',
    note: 'account per Region',
  },
  'body-inspection-alb': {
    label: 'Part of a body that is inspected, load balancer',
    unit: 'KB',
    aws: {
      value: 8,
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-setting-body-inspection-limit.html',
      asOf: 'stored copy 2025-26',
    },
    confidence: 'high',
    note: 'ALB, AppSync',
  },
  'body-inspection-default': {
    label: 'Part of a body that is inspected, elsewhere',
    unit: 'KB',
    aws: {
      value: 16,
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-setting-body-inspection-limit.html',
      asOf: 'stored copy 2025-26',
    },
    confidence: 'high',
    note: 'to 64; CloudFront, API Gateway, Cognito',
  },
  'web-acl': {
    label: 'Web ACL, a month',
    unit: 'USD per web ACL-month',
    aws: { value: 5, url: 'https://aws.amazon.com/waf/pricing/', asOf: '2026-09-29' },
    confidence: 'high',
    note: 'prorated hourly',
  },
  rule: {
    label: 'Rule or rule group, a month',
    unit: 'USD per rule-month',
    aws: { value: 1, url: 'https://aws.amazon.com/waf/pricing/', asOf: '2026-09-29' },
    confidence: 'high',
    note: 'rule or rule group-month',
  },
  requests: {
    label: 'Million requests inspected',
    unit: 'USD per million requests',
    aws: { value: 0.6, url: 'https://aws.amazon.com/waf/pricing/', asOf: '2026-09-29' },
    confidence: 'high',
    note: 'million requests inspected',
  },
  'extra-wcu': {
    label: 'Million requests, for each 500 capacity units above 1,500',
    unit: 'USD per million requests',
    aws: { value: 0.2, url: 'third-party', asOf: 'undated' },
    confidence: 'medium',
    note: 'per 500 WCU above 1,500',
  },
  'extra-body': {
    label: 'Million requests, for each 16 KB of body above the default',
    unit: 'USD per million requests',
    aws: { value: 0.3, url: 'third-party', asOf: 'undated' },
    confidence: 'medium',
    note: 'per 16 KB above default',
  },
  'bot-control': {
    label: 'Bot Control, a month',
    unit: 'USD per web ACL-month',
    aws: { value: 10, url: 'https://c3x.dev/blog/aws-waf-cost-explained/', asOf: '2026' },
    confidence: 'medium',
    note: 'Bot Control subscription; requests in bot_control_requests',
  },
  'bot-control-requests': {
    label: 'Million requests through Bot Control',
    unit: 'USD per million requests',
    aws: { value: 1, url: 'https://c3x.dev/blog/aws-waf-cost-explained/', asOf: '2026' },
    confidence: 'medium',
    note: 'Bot Control',
  },
  sla: {
    label: 'Availability that the SLA promises',
    unit: 'monthly uptime',
    aws: { value: 0.9995, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
  },
  'wcu-included': {
    label: 'Capacity units in the price',
    unit: 'WCU',
    aws: {
      value: 1500,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e4:skills/specialized-skills/networking-and-content-delivery-skills/waf/references/adding-managed-rules-and-tuning-with-count-mode.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
  },
  'wcu-step': {
    label: 'Capacity units of one surcharge',
    unit: 'WCU',
    aws: { value: 500, url: 'third-party', asOf: 'undated' },
    confidence: 'medium',
  },
  'latency-p50': {
    label: 'Typical time of a call',
    unit: 'ms',
    assumption: { value: 1, reason: 'AWS says that it adds little and publishes no figure' },
    confidence: 'low',
  },
  layer: {
    label: 'What it protects',
    unit: 'layer',
    guide: { value: 'application', section: 'Networking & Security' },
    confidence: 'high',
  },
} as const satisfies FactSheet;
