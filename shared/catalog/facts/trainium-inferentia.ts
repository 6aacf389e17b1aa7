import type { FactSheet } from '../fact.ts';

/** Figures of AWS Trainium and Inferentia instances, each with where it was read. */
export const trainiumInferentiaFacts = {
  'trn1-32xlarge-chips': {
    label: 'Trn1.32xlarge chips',
    unit: 'chips',
    aws: { value: 16, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'Trainium chips; instance',
  },
  'trn3-ultraserver-chips': {
    label: 'Trn3 ultraserver chips',
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
    label: 'Trn1.2xlarge',
    unit: 'USD per hour',
    aws: {
      value: 1.34375,
      url: 'https://github.com/aws/karpenter-provider-aws/blob/1d927085dd81a9df9301e613f371dac5b4d16bfe/pkg/providers/pricing/zz_generated.pricing_aws.go',
      asOf: '2026-07-20',
    },
    confidence: 'high',
  },
  'trn1-32xlarge': {
    label: 'Trn1.32xlarge',
    unit: 'USD per hour',
    aws: {
      value: 21.5,
      url: 'https://github.com/aws/karpenter-provider-aws/blob/1d927085dd81a9df9301e613f371dac5b4d16bfe/pkg/providers/pricing/zz_generated.pricing_aws.go',
      asOf: '2026-07-20',
    },
    confidence: 'high',
  },
  'trn1n-32xlarge': {
    label: 'Trn1n.32xlarge',
    unit: 'USD per hour',
    aws: {
      value: 24.78,
      url: 'https://github.com/aws/karpenter-provider-aws/blob/1d927085dd81a9df9301e613f371dac5b4d16bfe/pkg/providers/pricing/zz_generated.pricing_aws.go',
      asOf: '2026-07-20',
    },
    confidence: 'high',
  },
  'inf1-xlarge': {
    label: 'Inf1.xlarge',
    unit: 'USD per hour',
    aws: {
      value: 0.228,
      url: 'https://github.com/aws/karpenter-provider-aws/blob/1d927085dd81a9df9301e613f371dac5b4d16bfe/pkg/providers/pricing/zz_generated.pricing_aws.go',
      asOf: '2026-07-20',
    },
    confidence: 'high',
  },
  'inf1-24xlarge': {
    label: 'Inf1.24xlarge',
    unit: 'USD per hour',
    aws: {
      value: 4.721,
      url: 'https://github.com/aws/karpenter-provider-aws/blob/1d927085dd81a9df9301e613f371dac5b4d16bfe/pkg/providers/pricing/zz_generated.pricing_aws.go',
      asOf: '2026-07-20',
    },
    confidence: 'high',
  },
  'inf2-xlarge': {
    label: 'Inf2.xlarge',
    unit: 'USD per hour',
    aws: {
      value: 0.7582,
      url: 'https://github.com/aws/karpenter-provider-aws/blob/1d927085dd81a9df9301e613f371dac5b4d16bfe/pkg/providers/pricing/zz_generated.pricing_aws.go',
      asOf: '2026-07-20',
    },
    confidence: 'high',
  },
  'inf2-8xlarge': {
    label: 'Inf2.8xlarge',
    unit: 'USD per hour',
    aws: {
      value: 1.96786,
      url: 'https://github.com/aws/karpenter-provider-aws/blob/1d927085dd81a9df9301e613f371dac5b4d16bfe/pkg/providers/pricing/zz_generated.pricing_aws.go',
      asOf: '2026-07-20',
    },
    confidence: 'high',
  },
  'inf2-24xlarge': {
    label: 'Inf2.24xlarge',
    unit: 'USD per hour',
    aws: {
      value: 6.49063,
      url: 'https://github.com/aws/karpenter-provider-aws/blob/1d927085dd81a9df9301e613f371dac5b4d16bfe/pkg/providers/pricing/zz_generated.pricing_aws.go',
      asOf: '2026-07-20',
    },
    confidence: 'high',
  },
  'inf2-48xlarge': {
    label: 'Inf2.48xlarge',
    unit: 'USD per hour',
    aws: {
      value: 12.98127,
      url: 'https://github.com/aws/karpenter-provider-aws/blob/1d927085dd81a9df9301e613f371dac5b4d16bfe/pkg/providers/pricing/zz_generated.pricing_aws.go',
      asOf: '2026-07-20',
    },
    confidence: 'high',
  },
  'g5-xlarge': {
    label: 'G5.xlarge',
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
    label: 'P4d.24xlarge',
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
    label: 'P5.48xlarge',
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
    label: 'Trn2.48xlarge',
    unit: 'USD per hour',
    aws: { value: 38.47, url: 'https://stackpulsar.com/blog/aws-trainium-inferentia/', asOf: '2025' },
    confidence: 'low',
  },
} as const satisfies FactSheet;
