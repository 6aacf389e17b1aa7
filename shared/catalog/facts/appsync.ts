import type { FactSheet } from '../fact.ts';

/** Figures of AWS AppSync, each with where it was read. */
export const appsyncFacts = {
  'token-size': {
    label: 'Token size',
    unit: 'KB-s',
    aws: {
      value: 1500,
      url: 'https://docs.aws.amazon.com/appsync/latest/eventapi/event-api-monitoring-cw-logs.html',
      asOf: '2026 copy',
    },
    confidence: 'high',
    note: 'KB-seconds of memory and vCPU; request',
  },
  'request-timeout': {
    label: 'Request timeout',
    unit: 's',
    aws: {
      value: 30,
      url: 'https://repost.aws/ja/questions/QUw61RAiFGSHiWKxSnjppUfA/execution-timeout-aws-appsync-api',
      asOf: 'AWS re:Post answer',
    },
    confidence: 'high',
    note: 'request',
  },
  'subscription-payload': {
    label: 'Subscription payload',
    unit: 'KB',
    aws: { value: 240, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'message',
  },
  'subscriptions-per-connection': {
    label: 'Subscriptions per connection',
    unit: 'subscriptions',
    aws: {
      value: 100,
      url: 'https://docs.aws.amazon.com/general/latest/gr/appsync.html',
      asOf: 'quoted in an AWS re:Post thread',
    },
    confidence: 'high',
    note: 'connection',
  },
  'connections-per-s': {
    label: 'Connections per s',
    unit: 'connections/s',
    aws: { value: 2000, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'new; API',
  },
  'outbound-messages-per-s': {
    label: 'Outbound messages per s',
    unit: 'messages/s',
    aws: { value: 1000000, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'API',
  },
  'resolvers-per-request': {
    label: 'Resolvers per request',
    unit: 'resolvers',
    aws: { value: 10000, url: 'third-party', asOf: 'default-quota dump, archived public copy' },
    confidence: 'medium',
    note: 'request',
  },
  operations: {
    label: 'Operations',
    unit: 'USD per million query and data-modification operations',
    aws: { value: 4.0, url: 'https://aws.amazon.com/appsync/pricing/', asOf: 'several public notes of the AWS page' },
    confidence: 'medium',
  },
  'realtime-updates': {
    label: 'Realtime updates',
    unit: 'USD per million real-time updates',
    aws: { value: 2.0, url: 'https://aws.amazon.com/ar/appsync/pricing/?loc=ft', asOf: 'stored copy 2025' },
    confidence: 'high',
    note: '5 KB units',
  },
  'connection-minutes': {
    label: 'Connection minutes',
    unit: 'USD per million connection-minutes',
    aws: { value: 0.08, url: 'https://aws.amazon.com/ar/appsync/pricing/?loc=ft', asOf: 'stored copy 2025' },
    confidence: 'high',
  },
  'events-operations': {
    label: 'Events operations',
    unit: 'USD per million Event API operations',
    aws: { value: 1.0, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
  },
  'cache-small': {
    label: 'Cache small',
    unit: 'USD per hour',
    aws: { value: 0.044, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: '1 vCPU, 1.55 GiB',
  },
  'free-tier': {
    label: 'Free tier',
    unit: 'allowance',
    aws: { value: 0, url: 'https://aws.amazon.com/appsync/pricing/', asOf: 'public note, archived public copy' },
    confidence: 'medium',
    note: '250,000 operations, 250,000 updates, 600,000 connection-minutes for 12 months',
  },
  sla: {
    label: 'Availability that the SLA promises',
    unit: 'monthly uptime',
    aws: { value: 0.9995, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
  },
} as const satisfies FactSheet;
