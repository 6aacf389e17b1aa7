import type { FactSheet } from '../fact.ts';

/** Figures of SageMaker Feature Store (online), each with where it was read. */
export const sagemakerFeatureStoreFacts = {
  'tps-per-api': {
    label: 'Calls of one kind, whole account',
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
    label: 'Read units of one record',
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
    label: 'Write units of one record',
    unit: 'WRU/s',
    aws: { value: 500, url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/feature-store-quotas.html', asOf: '2026' },
    confidence: 'high',
    note: 'record identifier',
  },
  'rcu-per-group': {
    label: 'Capacity units of one group',
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
    label: 'Capacity units in the account',
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
    label: 'Largest record',
    unit: 'KB',
    aws: { value: 350, url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/feature-store-quotas.html', asOf: '2026' },
    confidence: 'high',
    note: 'record',
  },
  features: {
    label: 'Features of one group',
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
    label: 'Feature groups in the account',
    unit: 'feature groups',
    aws: { value: 100, url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/feature-store-quotas.html', asOf: '2026' },
    confidence: 'high',
    note: 'account',
  },
  'wru-million': {
    label: 'Write units',
    unit: 'USD per million write units',
    aws: { value: 1.25, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
  },
  'rru-million': {
    label: 'Read units',
    unit: 'USD per million read units',
    aws: { value: 0.25, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
  },
  'storage-gb-month': {
    label: 'Storage',
    unit: 'USD per GB-month',
    aws: { value: 0.45, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
  },
  'read-unit-kb': {
    label: 'Size of a read unit',
    unit: 'KB',
    aws: { value: 4, url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/feature-store-quotas.html', asOf: '2026' },
    confidence: 'high',
    note: 'reads round up to whole units',
  },
  'write-unit-kb': {
    label: 'Size of a write unit',
    unit: 'KB',
    aws: { value: 1, url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/feature-store-quotas.html', asOf: '2026' },
    confidence: 'high',
    note: 'writes round up to whole units',
  },
  'latency-p50': {
    label: 'Typical time of one call',
    unit: 'ms',
    assumption: {
      value: 10,
      reason: 'AWS publishes no figure; single to low double digits of milliseconds in the standard tier',
    },
    confidence: 'low',
  },
} as const satisfies FactSheet;
