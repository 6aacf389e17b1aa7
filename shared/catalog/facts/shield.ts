import type { FactSheet } from '../fact.ts';

/** Figures of AWS Shield (Standard and Advanced), each with where it was read. */
export const shieldFacts = {
  'protected-resources': {
    label: 'Protected resources',
    unit: 'resources',
    aws: { value: 1000, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'resources per type; account',
  },
  'auto-mitigation-wcu': {
    label: 'Auto mitigation wcu',
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
    label: 'Standard',
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
    label: 'Advanced subscription',
    unit: 'USD per month',
    aws: {
      value: 3000,
      url: 'https://github.com/aws-samples/waf-and-shield-advanced-price-comparison',
      asOf: '2024-08-02',
    },
    confidence: 'high',
    note: 'month per organisation; 1-year commitment',
  },
  'advanced-dto-cloudfront-tier1': {
    label: 'Advanced dto cloudfront tier1',
    unit: 'USD per GB',
    aws: {
      value: 0.025,
      url: 'https://github.com/aws-samples/waf-and-shield-advanced-price-comparison',
      asOf: '2024-08-02',
    },
    confidence: 'high',
    note: 'CloudFront egress, first 100 TB',
  },
  'advanced-dto-cloudfront-tier2': {
    label: 'Advanced dto cloudfront tier2',
    unit: 'USD per GB',
    aws: {
      value: 0.02,
      url: 'https://github.com/aws-samples/waf-and-shield-advanced-price-comparison',
      asOf: '2024-08-02',
    },
    confidence: 'high',
    note: 'CloudFront egress, next 400 TB',
  },
  'advanced-dto-cloudfront-tier3': {
    label: 'Advanced dto cloudfront tier3',
    unit: 'USD per GB',
    aws: {
      value: 0.015,
      url: 'https://github.com/aws-samples/waf-and-shield-advanced-price-comparison',
      asOf: '2024-08-02',
    },
    confidence: 'high',
    note: 'CloudFront egress, next 500 TB',
  },
  'advanced-dto-cloudfront-tier4': {
    label: 'Advanced dto cloudfront tier4',
    unit: 'USD per GB',
    aws: {
      value: 0.01,
      url: 'https://github.com/aws-samples/waf-and-shield-advanced-price-comparison',
      asOf: '2024-08-02',
    },
    confidence: 'high',
    note: 'CloudFront egress, over 1,000 TB',
  },
  'advanced-dto-elb-eip-tier1': {
    label: 'Advanced dto elb eip tier1',
    unit: 'USD per GB',
    aws: { value: 0.05, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'ELB and Elastic IP egress, first 100 TB',
  },
  'advanced-dto-elb-eip-tier2': {
    label: 'Advanced dto elb eip tier2',
    unit: 'USD per GB',
    aws: { value: 0.04, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'ELB and Elastic IP egress, next 400 TB',
  },
  'advanced-dto-elb-eip-tier3': {
    label: 'Advanced dto elb eip tier3',
    unit: 'USD per GB',
    aws: { value: 0.03, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'ELB and Elastic IP egress, next 500 TB',
  },
  'waf-included': {
    label: 'Waf included',
    unit: 'USD',
    aws: {
      value: 0,
      url: 'https://docs.aws.amazon.com/en_us/waf/latest/developerguide/ddos-advanced-summary-deciding.html',
      asOf: 'stored copy',
    },
    confidence: 'high',
    note: 'standard WAF fees on protected resources are included',
  },
} as const satisfies FactSheet;
