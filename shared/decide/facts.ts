/** Figures that only decisions use; the services' own are in the catalog. */
import type { FactSheet } from '../catalog/fact.ts';

const s3Page = {
  url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html',
  asOf: '2026 (archived public copy)',
} as const;
const models = 'Foundation Model Selection Framework';
const recovery = 'Disaster Recovery Patterns';
const hotPartition = 'Core Concepts You Must Know';

export const decideFacts: FactSheet = {
  'part-size-min': {
    label: 'Smallest part of an upload',
    unit: 'MiB',
    guide: { value: 5, section: 'S3 Request Patterns & Optimization' },
    aws: { value: 5, ...s3Page },
    confidence: 'high',
    note: 'the last part may be smaller',
    differs: 'the guide counts 5 MB of a million bytes, AWS 5 MiB of 1,048,576',
  },
  'part-size-max': {
    label: 'Largest part of an upload',
    unit: 'MiB',
    aws: { value: 5120, ...s3Page },
    confidence: 'high',
  },
  'guide-part-cap': {
    label: 'Largest part that the guide’s code would use',
    unit: 'MB',
    guide: { value: 100, section: 'S3 Request Patterns & Optimization' },
    confidence: 'high',
    note: 'AWS has no such ceiling',
  },
  'chat-latency': {
    label: 'Latency below which the guide’s code picks its fast model',
    unit: 'ms',
    guide: { value: 100, section: models },
    confidence: 'high',
    note: 'the guide leaves the unit out',
  },
  'analysis-accuracy': {
    label: 'Accuracy above which the guide’s code picks its largest model',
    unit: 'ratio',
    guide: { value: 0.95, section: models },
    confidence: 'high',
    note: 'the guide does not say how accuracy is measured',
  },
  'routing-complexity': {
    label: 'Complexity below which the guide’s router takes the smallest model',
    unit: 'ratio',
    guide: { value: 0.5, section: 'Bedrock Cost Optimization Strategies' },
    confidence: 'high',
    note: 'the guide does not say how complexity is measured',
  },
  'cached-characters': {
    label: 'Start of a prompt that the guide’s cache compares',
    unit: 'characters',
    guide: { value: 1000, section: 'Bedrock Cost Optimization Strategies' },
    confidence: 'high',
  },
  'guide-suffixes': {
    label: 'Suffixes of the guide’s partition key',
    unit: 'suffixes',
    guide: { value: 10, section: hotPartition },
    confidence: 'high',
  },
  'reads-frequent': {
    label: 'Reads of an object a month, often used',
    unit: 'reads a month',
    assumption: { value: 4, reason: 'more than weekly access is what Standard is made for' },
    confidence: 'medium',
  },
  'reads-monthly': {
    label: 'Reads of an object a month, used monthly',
    unit: 'reads a month',
    assumption: { value: 1, reason: 'once a month, as the guide’s table says' },
    confidence: 'high',
  },
  'reads-quarterly': {
    label: 'Reads of an object a month, used quarterly',
    unit: 'reads a month',
    assumption: { value: 1 / 3, reason: 'once in three months, as the guide’s table says' },
    confidence: 'high',
  },
  'reads-yearly': {
    label: 'Reads of an object a month, used yearly',
    unit: 'reads a month',
    assumption: { value: 1 / 12, reason: 'once a year, as the guide’s table says' },
    confidence: 'high',
  },
  'rto-backup': {
    label: 'Recovery time of Backup & Restore',
    unit: 'text',
    guide: { value: 'Hours', section: recovery },
    confidence: 'high',
  },
  'rpo-backup': {
    label: 'Data lost with Backup & Restore',
    unit: 'text',
    guide: { value: 'Hours', section: recovery },
    confidence: 'high',
  },
  'rto-pilot-light': {
    label: 'Recovery time of Pilot Light',
    unit: 'text',
    guide: { value: 'Minutes to hours', section: recovery },
    confidence: 'high',
  },
  'rpo-pilot-light': {
    label: 'Data lost with Pilot Light',
    unit: 'text',
    guide: { value: 'Minutes', section: recovery },
    confidence: 'high',
  },
  'rto-warm-standby': {
    label: 'Recovery time of Warm Standby',
    unit: 'text',
    guide: { value: 'Minutes', section: recovery },
    confidence: 'high',
  },
  'rpo-warm-standby': {
    label: 'Data lost with Warm Standby',
    unit: 'text',
    guide: { value: 'Seconds', section: recovery },
    confidence: 'high',
  },
  'rto-active-active': {
    label: 'Recovery time of Multi-Site Active-Active',
    unit: 'text',
    guide: { value: 'Zero', section: recovery },
    confidence: 'high',
    note: 'clients need until health checks and DNS have changed over',
  },
  'rpo-active-active': {
    label: 'Data lost with Multi-Site Active-Active',
    unit: 'text',
    guide: { value: 'Zero', section: recovery },
    confidence: 'high',
    note: 'replication between regions is asynchronous unless a store says otherwise',
  },
  'hours-from': {
    label: '“Hours” begin at',
    unit: 'minutes',
    assumption: { value: 60, reason: 'reads the guide’s words as numbers: an hour' },
    confidence: 'high',
  },
  'pilot-light-from': {
    label: 'Pilot Light recovers in, at best',
    unit: 'minutes',
    assumption: { value: 10, reason: 'reads “minutes to hours” as tens of minutes: servers are to be started first' },
    confidence: 'medium',
  },
  'minutes-from': {
    label: '“Minutes” begin at',
    unit: 'minutes',
    assumption: { value: 1, reason: 'reads the guide’s words as numbers: a minute' },
    confidence: 'high',
  },
  'seconds-from': {
    label: '“Seconds” begin at',
    unit: 'seconds',
    assumption: { value: 1, reason: 'reads the guide’s words as numbers: a second' },
    confidence: 'high',
  },
  'restore-rate': {
    label: 'Data restored from backups',
    unit: 'GB/h',
    assumption: { value: 720, reason: 'about 200 MB/s; a test restore of your own data says more' },
    confidence: 'low',
  },
};
