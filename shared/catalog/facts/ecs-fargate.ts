import type { FactSheet } from '../fact.ts';

/** Figures of Amazon ECS on AWS Fargate, each with where it was read. */
export const ecsFargateFacts = {
  'vcpu-quota': {
    label: 'Vcpu quota',
    unit: 'vCPU',
    aws: { value: 6, url: 'https://docs.aws.amazon.com/general/latest/gr/ecs-service.html', asOf: '2026-08-16' },
    confidence: 'high',
    note: 'vCPU on-demand; account per Region',
  },
  'spot-vcpu-quota': {
    label: 'Spot vcpu quota',
    unit: 'vCPU',
    aws: { value: 6, url: 'https://docs.aws.amazon.com/general/latest/gr/ecs-service.html', asOf: '2026-08-16' },
    confidence: 'high',
    note: 'vCPU spot; account per Region',
  },
  'launch-rate': {
    label: 'Launch rate',
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
    label: 'Service launch rate',
    unit: 'tasks/min',
    aws: { value: 500, url: 'https://docs.aws.amazon.com/general/latest/gr/ecs-service.html', asOf: '2026-08-16' },
    confidence: 'high',
    note: 'service',
  },
  'tasks-per-service': {
    label: 'Tasks per service',
    unit: 'tasks',
    aws: { value: 5000, url: 'https://docs.aws.amazon.com/general/latest/gr/ecs-service.html', asOf: '2026-08-16' },
    confidence: 'high',
    note: 'service',
  },
  'vcpu-hour-x86': {
    label: 'Vcpu hour x86',
    unit: 'USD per vCPU-hour',
    aws: { value: 0.04048, url: 'https://aws.amazon.com/fargate/pricing/', asOf: '2026-07-07' },
    confidence: 'high',
  },
  'gb-hour-x86': {
    label: 'Gb hour x86',
    unit: 'USD per GB-hour',
    aws: { value: 0.004445, url: 'https://aws.amazon.com/fargate/pricing/', asOf: '2026-07-07' },
    confidence: 'high',
  },
  'vcpu-hour-arm': {
    label: 'Vcpu hour arm',
    unit: 'USD per vCPU-hour',
    aws: { value: 0.03238, url: 'https://aws.amazon.com/fargate/pricing/', asOf: '2026-07-07' },
    confidence: 'high',
  },
  'gb-hour-arm': {
    label: 'Gb hour arm',
    unit: 'USD per GB-hour',
    aws: { value: 0.00356, url: 'https://aws.amazon.com/fargate/pricing/', asOf: '2026-07-07' },
    confidence: 'high',
  },
  'ephemeral-gb-hour': {
    label: 'Ephemeral gb hour',
    unit: 'USD per GB-hour',
    aws: { value: 0.000111, url: 'https://aws.amazon.com/fargate/pricing/', asOf: '2026-07-07' },
    confidence: 'high',
    note: 'above 20 GB',
  },
  'spot-discount': {
    label: 'Spot discount',
    unit: 'fraction',
    aws: { value: -0.7, url: 'https://aws.amazon.com/fargate/pricing/', asOf: '2026' },
    confidence: 'high',
    note: 'maximum discount off on-demand',
  },
  'public-ipv4': {
    label: 'Public ipv4',
    unit: 'USD per public IPv4-hour',
    aws: { value: 0.005, url: 'https://aws.amazon.com/vpc/pricing/', asOf: '2026-09-29' },
    confidence: 'high',
    note: 'per task',
  },
  minimum: {
    label: 'Minimum',
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
} as const satisfies FactSheet;
