import type { FactSheet } from '../fact.ts';

/** Figures of SageMaker AI real-time endpoint, each with where it was read. */
export const sagemakerRealtimeFacts = {
  'timeout-s': {
    label: 'Longest call',
    unit: 's',
    aws: { value: 60, url: 'https://docs.aws.amazon.com/en_us/sagemaker/latest/dg/hosting-faqs.html', asOf: '2026' },
    confidence: 'high',
    note: 'InvokeEndpoint',
  },
  'payload-mb': {
    label: 'Largest request',
    unit: 'MB',
    aws: { value: 6, url: 'https://docs.aws.amazon.com/en_us/sagemaker/latest/dg/hosting-faqs.html', asOf: '2026' },
    confidence: 'medium',
    note: 'InvokeEndpoint',
  },
  'async-payload-gb': {
    label: 'Largest asynchronous request',
    unit: 'GB',
    aws: { value: 1, url: 'https://docs.aws.amazon.com/en_us/sagemaker/latest/dg/hosting-faqs.html', asOf: '2026' },
    confidence: 'high',
    note: 'InvokeEndpointAsync',
  },
  'ml-m5-large': {
    label: 'ml.m5.large instance',
    unit: 'USD per hour',
    aws: {
      value: 0.115,
      url: 'https://github.com/awslabs/startups/blob/0b59caf457ae16afa9f89c1907bcb126d4a0cc1b/advisor/plugins/aws-startup-advisor/skills/gcp-to-aws/references/shared/pricing-cache.md',
      asOf: '2026-07-17',
    },
    confidence: 'high',
  },
  'ml-t3-medium': {
    label: 'ml.t3.medium instance',
    unit: 'USD per hour',
    aws: {
      value: 0.05,
      url: 'https://github.com/awslabs/startups/blob/0b59caf457ae16afa9f89c1907bcb126d4a0cc1b/advisor/plugins/aws-startup-advisor/skills/gcp-to-aws/references/shared/pricing-cache.md',
      asOf: '2026-07-17',
    },
    confidence: 'high',
  },
  'ml-m5-xlarge': {
    label: 'ml.m5.xlarge instance',
    unit: 'USD per hour',
    aws: {
      value: 0.23,
      url: 'https://github.com/api-evangelist/amazon-sagemaker/blob/cd56f2886a123298b61f6e8cfc3725ecf15d9767/plans/amazon-sagemaker-plans-pricing.yml',
      asOf: '2026-05-06',
    },
    confidence: 'high',
  },
  'ml-c5-xlarge': {
    label: 'ml.c5.xlarge instance',
    unit: 'USD per hour',
    aws: {
      value: 0.204,
      url: 'https://github.com/api-evangelist/amazon-sagemaker/blob/cd56f2886a123298b61f6e8cfc3725ecf15d9767/plans/amazon-sagemaker-plans-pricing.yml',
      asOf: '2026-05-06',
    },
    confidence: 'high',
  },
  'ml-g4dn-xlarge': {
    label: 'ml.g4dn.xlarge instance',
    unit: 'USD per hour',
    aws: {
      value: 0.7364,
      url: 'https://github.com/api-evangelist/amazon-sagemaker/blob/cd56f2886a123298b61f6e8cfc3725ecf15d9767/plans/amazon-sagemaker-plans-pricing.yml',
      asOf: '2026-05-06',
    },
    confidence: 'high',
  },
  'ml-g5-2xlarge': {
    label: 'ml.g5.2xlarge instance',
    unit: 'USD per hour',
    aws: {
      value: 1.515,
      url: 'https://github.com/aws-samples/foundation-model-benchmarking-tool/blob/39ce6b9c3572bf620a60c288c5b473462c5bc2eb/fmbench/configs/pricing.yml',
      asOf: '2025-04-11',
    },
    confidence: 'high',
  },
  'ml-g5-4xlarge': {
    label: 'ml.g5.4xlarge instance',
    unit: 'USD per hour',
    aws: {
      value: 2.03,
      url: 'https://github.com/awslabs/llmeter/tree/1c0a6e1aae36502c6a9076887e9bf0fde567f892',
      asOf: '2026-06-24',
    },
    confidence: 'high',
  },
  'ebs-gb-month': {
    label: 'Disk of an instance',
    unit: 'USD per GB-month',
    aws: { value: 0.14, url: 'https://github.com/aws-samples/sagemaker-ssh-helper', asOf: '2023' },
    confidence: 'medium',
  },
  'data-gb': {
    label: 'Data in and out',
    unit: 'USD per GB',
    aws: { value: 0.016, url: 'https://github.com/aws-samples/sagemaker-ssh-helper', asOf: '2023' },
    confidence: 'medium',
    note: 'in and out',
  },
  sla: {
    label: 'Availability that the SLA promises',
    unit: 'monthly uptime',
    aws: { value: 0.9995, url: 'https://www.nextsignal.io/resources/aws-sagemaker-sla-credits', asOf: '2025' },
    confidence: 'medium',
    note: 'for an endpoint with more than one instance; a third-party copy',
  },
} as const satisfies FactSheet;
