import type { FactSheet } from '../fact.ts';

/** Figures of SageMaker AI serverless inference, each with where it was read. */
export const sagemakerServerlessFacts = {
  'memory-mb': {
    label: 'Largest memory',
    unit: 'MB',
    aws: {
      value: 6144,
      url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariantServerlessConfig.html',
      asOf: '2026',
    },
    confidence: 'high',
    note: 'endpoint',
  },
  'max-concurrency': {
    label: 'Calls at once',
    unit: 'concurrent executions',
    aws: {
      value: 200,
      url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariantServerlessConfig.html',
      asOf: '2026',
    },
    confidence: 'high',
    note: 'endpoint',
  },
  'payload-mb': {
    label: 'Largest request',
    unit: 'MB',
    aws: {
      value: 4,
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/serverless-endpoints-invoke.html',
      asOf: '2026',
    },
    confidence: 'high',
    note: 'request',
  },
  'timeout-s': {
    label: 'Longest call',
    unit: 's',
    aws: {
      value: 60,
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/serverless-endpoints-invoke.html',
      asOf: '2026',
    },
    confidence: 'high',
    note: 'request',
  },
  'ping-s': {
    label: 'Time to start a container',
    unit: 's',
    aws: {
      value: 180,
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/serverless-endpoints-invoke.html',
      asOf: '2026',
    },
    confidence: 'high',
    note: 'container start',
  },
  endpoints: {
    label: 'Serverless endpoints in the account',
    unit: 'serverless endpoints',
    aws: { value: 50, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'account, region',
  },
  'gb-second': {
    label: 'GB-second',
    unit: 'USD per GB-second',
    aws: {
      value: 2e-5,
      url: 'https://github.com/awslabs/startups/blob/0b59caf457ae16afa9f89c1907bcb126d4a0cc1b/advisor/plugins/aws-startup-advisor/skills/gcp-to-aws/references/shared/pricing-cache.md',
      asOf: '2026-07-17',
    },
    confidence: 'high',
  },
  'data-gb': {
    label: 'Data in and out',
    unit: 'USD per GB',
    aws: { value: 0.016, url: 'https://github.com/aws-samples/sagemaker-ssh-helper', asOf: '2023' },
    confidence: 'medium',
    note: 'in and out',
  },
} as const satisfies FactSheet;
