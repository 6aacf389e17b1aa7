import type { FactSheet } from '../fact.ts';

/** Figures of Amazon ECS on AWS Fargate, each with where it was read. */
export const ecsFargateFacts = {
  'vcpu-quota': {
    label: 'On-demand processors of the account and region',
    unit: 'vCPU',
    aws: { value: 6, url: 'https://docs.aws.amazon.com/general/latest/gr/ecs-service.html', asOf: '2026-08-16' },
    confidence: 'high',
    note: 'a new account; grows by itself with use',
  },
  'spot-vcpu-quota': {
    label: 'Spot processors of the account and region',
    unit: 'vCPU',
    aws: { value: 6, url: 'https://docs.aws.amazon.com/general/latest/gr/ecs-service.html', asOf: '2026-08-16' },
    confidence: 'high',
    note: 'a new account; grows by itself with use',
  },
  'launch-rate': {
    label: 'Tasks started a second',
    unit: 'tasks/s',
    aws: {
      value: 20,
      url: 'https://docs.aws.amazon.com/es_es/AmazonECS/latest/developerguide/throttling.html',
      asOf: 'stored copy',
    },
    confidence: 'high',
    note: 'tasks/s sustained; burst 100; account per Region',
  },
  'service-launch-rate': {
    label: 'Tasks started a minute by one service',
    unit: 'tasks/min',
    aws: { value: 500, url: 'https://docs.aws.amazon.com/general/latest/gr/ecs-service.html', asOf: '2026-08-16' },
    confidence: 'high',
    note: 'service',
  },
  'tasks-per-service': {
    label: 'Tasks of a service',
    unit: 'tasks',
    aws: { value: 5000, url: 'https://docs.aws.amazon.com/general/latest/gr/ecs-service.html', asOf: '2026-08-16' },
    confidence: 'high',
    note: 'service',
  },
  'vcpu-hour-x86': {
    label: 'Processor (x86), an hour',
    unit: 'USD per vCPU-hour',
    aws: { value: 0.04048, url: 'https://aws.amazon.com/fargate/pricing/', asOf: '2026-07-07' },
    confidence: 'high',
  },
  'gb-hour-x86': {
    label: 'GB of memory (x86), an hour',
    unit: 'USD per GB-hour',
    aws: { value: 0.004445, url: 'https://aws.amazon.com/fargate/pricing/', asOf: '2026-07-07' },
    confidence: 'high',
  },
  'vcpu-hour-arm': {
    label: 'Processor (arm64), an hour',
    unit: 'USD per vCPU-hour',
    aws: { value: 0.03238, url: 'https://aws.amazon.com/fargate/pricing/', asOf: '2026-07-07' },
    confidence: 'high',
  },
  'gb-hour-arm': {
    label: 'GB of memory (arm64), an hour',
    unit: 'USD per GB-hour',
    aws: { value: 0.00356, url: 'https://aws.amazon.com/fargate/pricing/', asOf: '2026-07-07' },
    confidence: 'high',
  },
  'ephemeral-gb-hour': {
    label: 'GB of disk, an hour',
    unit: 'USD per GB-hour',
    aws: { value: 0.000111, url: 'https://aws.amazon.com/fargate/pricing/', asOf: '2026-07-07' },
    confidence: 'high',
    note: 'above 20 GB',
  },
  'spot-discount': {
    label: 'Price cut on Spot',
    unit: 'fraction',
    aws: { value: -0.7, url: 'https://aws.amazon.com/fargate/pricing/', asOf: '2026' },
    confidence: 'high',
    note: 'AWS promises up to 70%; the rate moves with demand',
  },
  'public-ipv4': {
    label: 'Public address, an hour',
    unit: 'USD per public IPv4-hour',
    aws: { value: 0.005, url: 'https://aws.amazon.com/vpc/pricing/', asOf: '2026-09-29' },
    confidence: 'high',
    note: 'per task',
  },
  minimum: {
    label: 'Shortest time that is billed',
    unit: 's',
    aws: { value: 60, url: 'https://aws.amazon.com/fargate/pricing/', asOf: '2026' },
    confidence: 'high',
    note: 'billing minimum, per-second from image pull; not a price',
  },
  sla: {
    label: 'Availability that the SLA promises',
    unit: 'monthly uptime',
    aws: {
      value: 0.9999,
      url: 'https://consolica.com/services/',
      asOf: 'copy of the Amazon Compute SLA, region level; also https://cloudonaut.io/aws-sla-are-you-able-to-keep-your-availability-promise/',
    },
    confidence: 'medium',
  },
  'disk-included': {
    label: 'Disk in the price of a task',
    unit: 'GB',
    aws: { value: 20, url: 'https://aws.amazon.com/fargate/pricing/', asOf: '2026-07-07' },
    confidence: 'high',
  },
  'latency-p50': {
    label: 'Typical time of a call',
    unit: 'ms',
    assumption: { value: 20, reason: 'a small web request to a warm process; measure your own' },
    confidence: 'low',
  },
} as const satisfies FactSheet;
