import type { FactSheet } from '../fact.ts';

/** Figures of AWS Shield (Standard and Advanced), each with where it was read. */
export const shieldFacts = {
  'protected-resources': {
    label: 'Protected resources of a type',
    unit: 'resources',
    aws: { value: 1000, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'resources per type; account',
  },
  'auto-mitigation-wcu': {
    label: 'Capacity units of automatic mitigation',
    unit: 'web ACL capacity units',
    aws: {
      value: 150,
      url: 'https://docs.aws.amazon.com/en_us/waf/latest/developerguide/ddos-advanced-summary-deciding.html',
      asOf: 'stored copy',
    },
    confidence: 'high',
    note: 'web ACL',
  },
  standard: {
    label: 'Shield Standard, a month',
    unit: 'USD per month',
    aws: {
      value: 0,
      url: 'https://raw.githubusercontent.com/aws/agent-toolkit-for-aws/main/skills/specialized-skills/networking-and-content-delivery-skills/shieldadvanced/references/deciding-between-shield-standard-and-advanced.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'included',
  },
  'advanced-subscription': {
    label: 'Shield Advanced, a month',
    unit: 'USD per month',
    aws: {
      value: 3000,
      url: 'https://github.com/aws-samples/waf-and-shield-advanced-price-comparison',
      asOf: '2024-08-02',
    },
    confidence: 'high',
    note: 'for the whole organisation, a year at least',
  },
  'advanced-dto-cloudfront-tier1': {
    label: 'Sent by CloudFront under Advanced, first 100 TB',
    unit: 'USD per GB',
    aws: {
      value: 0.025,
      url: 'https://github.com/aws-samples/waf-and-shield-advanced-price-comparison',
      asOf: '2024-08-02',
    },
    confidence: 'high',
    note: 'of a month',
  },
  'advanced-dto-cloudfront-tier2': {
    label: 'Sent by CloudFront under Advanced, next 400 TB',
    unit: 'USD per GB',
    aws: {
      value: 0.02,
      url: 'https://github.com/aws-samples/waf-and-shield-advanced-price-comparison',
      asOf: '2024-08-02',
    },
    confidence: 'high',
    note: 'of a month',
  },
  'advanced-dto-cloudfront-tier3': {
    label: 'Sent by CloudFront under Advanced, next 500 TB',
    unit: 'USD per GB',
    aws: {
      value: 0.015,
      url: 'https://github.com/aws-samples/waf-and-shield-advanced-price-comparison',
      asOf: '2024-08-02',
    },
    confidence: 'high',
    note: 'of a month',
  },
  'advanced-dto-cloudfront-tier4': {
    label: 'Sent by CloudFront under Advanced, over 1,000 TB',
    unit: 'USD per GB',
    aws: {
      value: 0.01,
      url: 'https://github.com/aws-samples/waf-and-shield-advanced-price-comparison',
      asOf: '2024-08-02',
    },
    confidence: 'high',
    note: 'of a month',
  },
  'advanced-dto-elb-eip-tier1': {
    label: 'Sent by load balancers and addresses under Advanced, first 100 TB',
    unit: 'USD per GB',
    aws: { value: 0.05, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'of a month',
  },
  'advanced-dto-elb-eip-tier2': {
    label: 'Sent by load balancers and addresses under Advanced, next 400 TB',
    unit: 'USD per GB',
    aws: { value: 0.04, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'of a month',
  },
  'advanced-dto-elb-eip-tier3': {
    label: 'Sent by load balancers and addresses under Advanced, next 500 TB',
    unit: 'USD per GB',
    aws: { value: 0.03, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'of a month; AWS gives no list price above 1,000 TB',
  },
  'waf-included': {
    label: 'WAF on protected resources',
    unit: 'USD',
    aws: {
      value: 0,
      url: 'https://docs.aws.amazon.com/en_us/waf/latest/developerguide/ddos-advanced-summary-deciding.html',
      asOf: 'stored copy',
    },
    confidence: 'high',
    note: 'standard WAF fees on protected resources are included',
  },
  'latency-p50': {
    label: 'Typical time of a call',
    unit: 'ms',
    assumption: { value: 0, reason: 'it watches traffic beside its way' },
    confidence: 'low',
  },
  'protects-from': {
    label: 'What it protects from',
    unit: 'attack',
    guide: { value: 'DDoS', section: 'Networking & Security' },
    confidence: 'high',
    note: 'Standard is free and automatic, Advanced a subscription',
  },
} as const satisfies FactSheet;
