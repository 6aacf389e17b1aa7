import type { FactSheet } from '../fact.ts';

/** Figures of SageMaker HyperPod, each with where it was read. */
export const sagemakerHyperpodFacts = {
  'ml-p4d-24xlarge-cluster': {
    label: 'ml.p4d.24xlarge in a cluster',
    unit: 'USD per hour',
    aws: { value: 25.91001756, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'us-west-2',
  },
  'training-time-saving': {
    label: 'Training time saved',
    unit: 'fraction',
    guide: { value: 0.4, section: 'Latest AWS AI Services Integration (2025)' },
    confidence: 'unconfirmed',
    differs: 'the guide does not say of what; AWS says up to 40% less training time',
  },
} as const satisfies FactSheet;
