import type { FactSheet } from '../fact.ts';

/** Figures of AWS X-Ray, each with where it was read. */
export const xRayFacts = {
  'segment-size': {
    label: 'Largest segment',
    unit: 'KB',
    aws: {
      value: 64,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e4:skills/core-skills/aws-observability/references/tracing.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'segment document',
  },
  'retention-days': {
    label: 'Time that traces are kept',
    unit: 'days',
    aws: {
      value: 30,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e4:skills/core-skills/aws-observability/references/tracing.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'trace',
  },
  'indexed-annotations': {
    label: 'Indexed annotations of a trace',
    unit: 'annotations',
    aws: {
      value: 50,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e4:skills/core-skills/aws-observability/references/tracing.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'per trace; trace',
  },
  'segments-per-s': {
    label: 'Segments a second',
    unit: 'segments/s',
    aws: { value: 2600, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'account and region; AWS raises it on request',
  },
  'minimum-trace-size': {
    label: 'Trace size that is kept for certain',
    unit: 'KB',
    aws: { value: 100, url: 'https://aws.amazon.com/cn/xray/pricing/', asOf: 'stored copy' },
    confidence: 'high',
    note: 'KB guaranteed; trace',
  },
  recorded: {
    label: 'Million traces recorded',
    unit: 'USD per million traces',
    aws: { value: 5, url: 'https://aws.amazon.com/de/xray/pricing/', asOf: 'stored copy' },
    confidence: 'high',
    note: 'recorded',
  },
  'retrieved-or-scanned': {
    label: 'Million traces looked at',
    unit: 'USD per million traces',
    aws: { value: 0.5, url: 'https://aws.amazon.com/de/xray/pricing/', asOf: 'stored copy' },
    confidence: 'high',
    note: 'retrieved or scanned',
  },
  insights: {
    label: 'Million traces through Insights',
    unit: 'USD per million traces',
    aws: { value: 1, url: 'https://aws.amazon.com/cn/xray/pricing/', asOf: 'stored copy' },
    confidence: 'high',
    note: 'recorded, Insights',
  },
  'free-tier': {
    label: 'Free tier',
    unit: 'allowance',
    aws: { value: 0, url: 'https://aws.amazon.com/cn/xray/pricing/', asOf: 'stored copy' },
    confidence: 'high',
    note: '100,000 recorded and 1M retrieved per month, permanent',
  },
  sla: {
    label: 'Availability that the SLA promises',
    unit: 'monthly uptime',
    aws: { value: 0.999, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
  },
  'latency-p50': {
    label: 'Typical time of a call',
    unit: 'ms',
    assumption: { value: 0, reason: 'agents send in the background, so no request waits for it' },
    confidence: 'low',
  },
} as const satisfies FactSheet;
