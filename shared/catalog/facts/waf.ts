import type { FactSheet } from '../fact.ts';

/** Figures of AWS WAF, each with where it was read. */
export const wafFacts = {
  'rps-per-web-acl': {
    label: 'Rps per web acl',
    unit: 'requests/s',
    aws: {
      value: 100000,
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/limits.html',
      asOf: 'stored copy 2025-26',
    },
    confidence: 'high',
    note: 'web ACL per Region',
  },
  'wcu-max': {
    label: 'Wcu max',
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
    label: 'Web acls per region',
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
    label: 'Body inspection alb',
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
    label: 'Body inspection default',
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
    label: 'Web acl',
    unit: 'USD per web ACL-month',
    aws: { value: 5.0, url: 'https://aws.amazon.com/waf/pricing/', asOf: '2026-09-29' },
    confidence: 'high',
    note: 'prorated hourly',
  },
  rule: {
    label: 'Rule',
    unit: 'USD per rule-month',
    aws: { value: 1.0, url: 'https://aws.amazon.com/waf/pricing/', asOf: '2026-09-29' },
    confidence: 'high',
    note: 'rule or rule group-month',
  },
  requests: {
    label: 'Requests',
    unit: 'USD per million requests',
    aws: { value: 0.6, url: 'https://aws.amazon.com/waf/pricing/', asOf: '2026-09-29' },
    confidence: 'high',
    note: 'million requests inspected',
  },
  'extra-wcu': {
    label: 'Extra wcu',
    unit: 'USD per million requests',
    aws: { value: 0.2, url: 'third-party', asOf: 'undated' },
    confidence: 'medium',
    note: 'per 500 WCU above 1,500',
  },
  'extra-body': {
    label: 'Extra body',
    unit: 'USD per million requests',
    aws: { value: 0.3, url: 'third-party', asOf: 'undated' },
    confidence: 'medium',
    note: 'per 16 KB above default',
  },
  'bot-control': {
    label: 'Bot control',
    unit: 'USD per web ACL-month',
    aws: { value: 10.0, url: 'https://c3x.dev/blog/aws-waf-cost-explained/', asOf: '2026' },
    confidence: 'medium',
    note: 'Bot Control subscription; requests in bot_control_requests',
  },
  'bot-control-requests': {
    label: 'Bot control requests',
    unit: 'USD per million requests',
    aws: { value: 1.0, url: 'https://c3x.dev/blog/aws-waf-cost-explained/', asOf: '2026' },
    confidence: 'medium',
    note: 'Bot Control',
  },
  sla: {
    label: 'Availability that the SLA promises',
    unit: 'monthly uptime',
    aws: { value: 0.9995, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
  },
} as const satisfies FactSheet;
