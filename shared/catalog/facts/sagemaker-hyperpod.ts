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
} as const satisfies FactSheet;
