import type { FactSheet } from '../fact.ts';

/** Figures of SageMaker Feature Store (online), each with where it was read. */
export const sagemakerFeatureStoreFacts = {
  'tps-per-api': {
    label: 'Tps per api',
    unit: 'requests/s',
    aws: {
      value: 10000,
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/feature-store-quotas.html',
      asOf: '2026',
    },
    confidence: 'high',
    note: 'account, region per API (BatchGetRecord 500)',
  },
  'rru-per-record': {
    label: 'Rru per record',
    unit: 'RRU/s',
    aws: {
      value: 2400,
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/feature-store-quotas.html',
      asOf: '2026',
    },
    confidence: 'high',
    note: 'record identifier',
  },
  'wru-per-record': {
    label: 'Wru per record',
    unit: 'WRU/s',
    aws: { value: 500, url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/feature-store-quotas.html', asOf: '2026' },
    confidence: 'high',
    note: 'record identifier',
  },
  'rcu-per-group': {
    label: 'Rcu per group',
    unit: 'capacity units/s',
    aws: {
      value: 40000,
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/feature-store-quotas.html',
      asOf: '2026',
    },
    confidence: 'high',
    note: 'RCU and WCU; feature group (provisioned)',
  },
  'rcu-per-region': {
    label: 'Rcu per region',
    unit: 'capacity units/s',
    aws: {
      value: 80000,
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/feature-store-quotas.html',
      asOf: '2026',
    },
    confidence: 'high',
    note: 'RCU and WCU; account, region',
  },
  'record-kb': {
    label: 'Record kb',
    unit: 'KB',
    aws: { value: 350, url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/feature-store-quotas.html', asOf: '2026' },
    confidence: 'high',
    note: 'record',
  },
  features: {
    label: 'Features',
    unit: 'features',
    aws: {
      value: 2500,
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/feature-store-quotas.html',
      asOf: '2026',
    },
    confidence: 'high',
    note: 'feature group',
  },
  groups: {
    label: 'Groups',
    unit: 'feature groups',
    aws: { value: 100, url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/feature-store-quotas.html', asOf: '2026' },
    confidence: 'high',
    note: 'account',
  },
  'wru-million': {
    label: 'Wru million',
    unit: 'USD per million write units',
    aws: { value: 1.25, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
  },
  'rru-million': {
    label: 'Rru million',
    unit: 'USD per million read units',
    aws: { value: 0.25, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
  },
  'storage-gb-month': {
    label: 'Storage gb month',
    unit: 'USD per GB-month',
    aws: { value: 0.45, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
  },
} as const satisfies FactSheet;
