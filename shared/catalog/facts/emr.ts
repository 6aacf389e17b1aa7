import type { FactSheet } from '../fact.ts';

/** Figures of Amazon EMR, each with where it was read. */
export const emrFacts = {
  'emr-fee-cap': {
    label: 'Largest EMR fee',
    unit: 'USD per instance-hour',
    aws: {
      value: 0.27,
      url: 'github:aws/aws-emr-best-practices@d5f6db78055e:website/docs/bestpractices/Applications/Spark/best_practices.md',
      asOf: '2026-08-19',
    },
    confidence: 'high',
    note: 'largest EMR surcharge on EC2',
  },
  'serverless-min-billing': {
    label: 'Shortest billed worker',
    unit: 'minutes',
    aws: { value: 1, url: 'https://awsnegotiations.com/emr-serverless-cost-optimization', asOf: '2026-06' },
    confidence: 'medium',
    note: 'minute per worker; then per second; EMR Serverless',
  },
  'serverless-vcpu-quota': {
    label: 'vCPUs at once, serverless',
    unit: 'vCPU',
    aws: { value: 16, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'concurrent; default per account (soft)',
  },
  'serverless-vcpu-hour': {
    label: 'vCPU, serverless',
    unit: 'USD per vCPU-hour',
    aws: {
      value: 0.052624,
      url: 'github:aws/aws-emr-best-practices@d5f6db78055e:website/docs/benchmarks/benchmarking_variables.md',
      asOf: '2026-08-19',
    },
    confidence: 'high',
    note: 'x86',
  },
  'serverless-gb-hour': {
    label: 'Memory, serverless',
    unit: 'USD per GB-hour',
    aws: {
      value: 0.0057785,
      url: 'github:aws/aws-emr-best-practices@d5f6db78055e:website/docs/benchmarks/benchmarking_variables.md',
      asOf: '2026-08-19',
    },
    confidence: 'high',
    note: 'x86',
  },
  'eks-vcpu-hour': {
    label: 'EMR fee of a vCPU on EKS',
    unit: 'USD per vCPU-hour',
    aws: {
      value: 0.01012,
      url: 'github:aws/aws-emr-best-practices@d5f6db78055e:website/docs/benchmarks/benchmarking_variables.md',
      asOf: '2026-08-19',
    },
    confidence: 'high',
    note: 'surcharge on EKS',
  },
  'eks-gb-hour': {
    label: 'EMR fee of memory on EKS',
    unit: 'USD per GB-hour',
    aws: {
      value: 0.00111125,
      url: 'github:aws/aws-emr-best-practices@d5f6db78055e:website/docs/benchmarks/benchmarking_variables.md',
      asOf: '2026-08-19',
    },
    confidence: 'high',
    note: 'surcharge on EKS',
  },
  'r5-4xlarge-emr': {
    label: 'EMR fee of an r5.4xlarge',
    unit: 'USD per instance-hour',
    aws: {
      value: 0.252,
      url: 'github:aws/aws-emr-best-practices@d5f6db78055e:website/docs/benchmarks/benchmarking_variables.md',
      asOf: '2026-08-19',
    },
    confidence: 'high',
    note: 'EMR surcharge; EC2 is extra (ec2-auto-scaling.r5.4xlarge)',
  },
  'm5-16xlarge-emr': {
    label: 'EMR fee of an m5.16xlarge',
    unit: 'USD per instance-hour',
    aws: {
      value: 0.27,
      url: 'github:aws/aws-emr-best-practices@d5f6db78055e:website/docs/bestpractices/Applications/Spark/best_practices.md',
      asOf: '2026-08-19',
    },
    confidence: 'high',
    note: 'EMR surcharge; EC2 is extra (ec2-auto-scaling.m5.16xlarge)',
  },
  'm5-4xlarge-total': {
    label: 'm5.4xlarge with the EMR fee',
    unit: 'USD per instance-hour',
    aws: {
      value: 0.96,
      url: 'github:aws/aws-emr-best-practices@d5f6db78055e:website/docs/bestpractices/Cost Optimizations/best_practices.md',
      asOf: '2026-08-19',
    },
    confidence: 'high',
    note: 'EC2 + EMR',
  },
  'm6g-4xlarge-total': {
    label: 'm6g.4xlarge with the EMR fee',
    unit: 'USD per instance-hour',
    aws: {
      value: 0.77,
      url: 'github:aws/aws-emr-best-practices@d5f6db78055e:website/docs/bestpractices/Cost Optimizations/best_practices.md',
      asOf: '2026-08-19',
    },
    confidence: 'high',
    note: 'EC2 + EMR; EC2 0.616 + EMR 0.154',
  },
  sla: {
    label: 'Availability that the SLA promises',
    unit: 'monthly uptime',
    aws: { value: 0.999, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'EMR SLA',
  },
} as const satisfies FactSheet;
