import type { FactSheet } from '../fact.ts';

/** Figures of AWS Trainium and Inferentia instances, each with where it was read. */
export const trainiumInferentiaFacts = {
  'trn1-32xlarge-chips': {
    label: 'Chips of a trn1.32xlarge',
    unit: 'chips',
    aws: { value: 16, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'Trainium chips; instance',
  },
  'trn3-ultraserver-chips': {
    label: 'Chips of a Trainium3 UltraServer',
    unit: 'chips',
    aws: {
      value: 144,
      url: 'https://thelettertwo.com/2025/12/02/aws-trainium3-ultraservers-trainium4-preview/',
      asOf: '2025-12-02',
    },
    confidence: 'medium',
    note: 'Trainium3 chips; UltraServer',
  },
  'trn1-2xlarge': {
    label: 'trn1.2xlarge instance',
    unit: 'USD per hour',
    aws: {
      value: 1.34375,
      url: 'https://github.com/aws/karpenter-provider-aws/blob/1d927085dd81a9df9301e613f371dac5b4d16bfe/pkg/providers/pricing/zz_generated.pricing_aws.go',
      asOf: '2026-07-20',
    },
    confidence: 'high',
  },
  'trn1-32xlarge': {
    label: 'trn1.32xlarge instance',
    unit: 'USD per hour',
    aws: {
      value: 21.5,
      url: 'https://github.com/aws/karpenter-provider-aws/blob/1d927085dd81a9df9301e613f371dac5b4d16bfe/pkg/providers/pricing/zz_generated.pricing_aws.go',
      asOf: '2026-07-20',
    },
    confidence: 'high',
  },
  'trn1n-32xlarge': {
    label: 'trn1n.32xlarge instance',
    unit: 'USD per hour',
    aws: {
      value: 24.78,
      url: 'https://github.com/aws/karpenter-provider-aws/blob/1d927085dd81a9df9301e613f371dac5b4d16bfe/pkg/providers/pricing/zz_generated.pricing_aws.go',
      asOf: '2026-07-20',
    },
    confidence: 'high',
  },
  'inf1-xlarge': {
    label: 'inf1.xlarge instance',
    unit: 'USD per hour',
    aws: {
      value: 0.228,
      url: 'https://github.com/aws/karpenter-provider-aws/blob/1d927085dd81a9df9301e613f371dac5b4d16bfe/pkg/providers/pricing/zz_generated.pricing_aws.go',
      asOf: '2026-07-20',
    },
    confidence: 'high',
  },
  'inf1-24xlarge': {
    label: 'inf1.24xlarge instance',
    unit: 'USD per hour',
    aws: {
      value: 4.721,
      url: 'https://github.com/aws/karpenter-provider-aws/blob/1d927085dd81a9df9301e613f371dac5b4d16bfe/pkg/providers/pricing/zz_generated.pricing_aws.go',
      asOf: '2026-07-20',
    },
    confidence: 'high',
  },
  'inf2-xlarge': {
    label: 'inf2.xlarge instance',
    unit: 'USD per hour',
    aws: {
      value: 0.7582,
      url: 'https://github.com/aws/karpenter-provider-aws/blob/1d927085dd81a9df9301e613f371dac5b4d16bfe/pkg/providers/pricing/zz_generated.pricing_aws.go',
      asOf: '2026-07-20',
    },
    confidence: 'high',
  },
  'inf2-8xlarge': {
    label: 'inf2.8xlarge instance',
    unit: 'USD per hour',
    aws: {
      value: 1.96786,
      url: 'https://github.com/aws/karpenter-provider-aws/blob/1d927085dd81a9df9301e613f371dac5b4d16bfe/pkg/providers/pricing/zz_generated.pricing_aws.go',
      asOf: '2026-07-20',
    },
    confidence: 'high',
  },
  'inf2-24xlarge': {
    label: 'inf2.24xlarge instance',
    unit: 'USD per hour',
    aws: {
      value: 6.49063,
      url: 'https://github.com/aws/karpenter-provider-aws/blob/1d927085dd81a9df9301e613f371dac5b4d16bfe/pkg/providers/pricing/zz_generated.pricing_aws.go',
      asOf: '2026-07-20',
    },
    confidence: 'high',
  },
  'inf2-48xlarge': {
    label: 'inf2.48xlarge instance',
    unit: 'USD per hour',
    aws: {
      value: 12.98127,
      url: 'https://github.com/aws/karpenter-provider-aws/blob/1d927085dd81a9df9301e613f371dac5b4d16bfe/pkg/providers/pricing/zz_generated.pricing_aws.go',
      asOf: '2026-07-20',
    },
    confidence: 'high',
  },
  'g5-xlarge': {
    label: 'g5.xlarge instance',
    unit: 'USD per hour',
    aws: {
      value: 1.006,
      url: 'https://github.com/aws/karpenter-provider-aws/blob/1d927085dd81a9df9301e613f371dac5b4d16bfe/pkg/providers/pricing/zz_generated.pricing_aws.go',
      asOf: '2026-07-20',
    },
    confidence: 'high',
    note: 'comparison',
  },
  'p4d-24xlarge': {
    label: 'p4d.24xlarge instance',
    unit: 'USD per hour',
    aws: {
      value: 21.957642,
      url: 'https://github.com/aws/karpenter-provider-aws/blob/1d927085dd81a9df9301e613f371dac5b4d16bfe/pkg/providers/pricing/zz_generated.pricing_aws.go',
      asOf: '2026-07-20',
    },
    confidence: 'high',
    note: 'comparison',
  },
  'p5-48xlarge': {
    label: 'p5.48xlarge instance',
    unit: 'USD per hour',
    aws: {
      value: 55.04,
      url: 'https://github.com/aws/karpenter-provider-aws/blob/1d927085dd81a9df9301e613f371dac5b4d16bfe/pkg/providers/pricing/zz_generated.pricing_aws.go',
      asOf: '2026-07-20',
    },
    confidence: 'high',
    note: 'comparison',
  },
  'trn2-48xlarge': {
    label: 'trn2.48xlarge instance',
    unit: 'USD per hour',
    aws: { value: 38.47, url: 'https://stackpulsar.com/blog/aws-trainium-inferentia/', asOf: '2025' },
    confidence: 'low',
  },
  sla: {
    label: 'Availability that the SLA promises',
    unit: 'monthly uptime',
    aws: { value: 0.995, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'EC2: 99.5% for one instance, 99.99% for a region',
  },
  'trainium3-gain': {
    label: 'Trainium3 over Trainium2',
    unit: 'multiplier',
    guide: { value: 4, section: 'Latest AWS AI Services Integration (2025)' },
    aws: {
      value: 4.4,
      url: 'https://thelettertwo.com/2025/12/02/aws-trainium3-ultraservers-trainium4-preview/',
      asOf: '2025-12-02',
    },
    confidence: 'medium',
    differs: 'the guide says 4; AWS says up to 4.4, between whole UltraServers, not chips',
  },
} as const satisfies FactSheet;
