import type { FactSheet } from '../fact.ts';

/** Figures of Amazon API Gateway HTTP API, each with where it was read. */
export const apiGatewayHttpFacts = {
  'account-throttle': {
    label: 'Account throttle',
    unit: 'requests/s',
    aws: {
      value: 10000,
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html',
      asOf: 'stored copy 2025-26',
    },
    confidence: 'high',
    note: 'account per Region, all HTTP, REST, WebSocket APIs and callbacks together',
  },
  'account-burst': {
    label: 'Account burst',
    unit: 'requests',
    aws: { value: 5000, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'token bucket; account per Region',
  },
  'integration-timeout': {
    label: 'Integration timeout',
    unit: 's',
    aws: {
      value: 30,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e4:skills/core-skills/aws-serverless/references/api-gateway.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'integration',
  },
  payload: {
    label: 'Payload',
    unit: 'MB',
    aws: {
      value: 10,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e4:skills/core-skills/aws-serverless/references/api-gateway.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'request/response',
  },
  'routes-per-api': {
    label: 'Routes per api',
    unit: 'routes',
    aws: {
      value: 300,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e4:skills/core-skills/aws-serverless/references/api-gateway.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'API',
  },
  'integrations-per-api': {
    label: 'Integrations per api',
    unit: 'integrations',
    aws: {
      value: 300,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e4:skills/core-skills/aws-serverless/references/api-gateway.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'API',
  },
  'vpc-links': {
    label: 'Vpc links',
    unit: 'links',
    aws: {
      value: 10,
      url: 'github:aws/agent-toolkit-for-aws@d6ad2e4:skills/core-skills/aws-serverless/references/api-gateway.md',
      asOf: '2026-08-20',
    },
    confidence: 'high',
    note: 'Region',
  },
  'metering-increment': {
    label: 'Metering increment',
    unit: 'KB',
    aws: { value: 512, url: 'https://aws.amazon.com/api-gateway/pricing/', asOf: '2025-11-02' },
    confidence: 'high',
    note: 'request',
  },
  'requests-tier1': {
    label: 'Requests tier1',
    unit: 'USD per million requests',
    aws: { value: 1.0, url: 'https://aws.amazon.com/api-gateway/pricing/', asOf: '2025-11-02' },
    confidence: 'high',
    note: '512-KB units, first 300 million/month',
  },
  'requests-tier2': {
    label: 'Requests tier2',
    unit: 'USD per million requests',
    aws: { value: 0.9, url: 'https://aws.amazon.com/api-gateway/pricing/', asOf: '2025-11-02' },
    confidence: 'high',
    note: '512-KB units, over 300 million',
  },
  'data-transfer-out': {
    label: 'Data transfer out',
    unit: 'USD per GB',
    aws: { value: 0.09, url: 'https://aws.amazon.com/api-gateway/pricing/', asOf: '2025-11-02' },
    confidence: 'high',
    note: 'first 10 TB',
  },
  'free-tier': {
    label: 'Free tier',
    unit: 'allowance',
    aws: { value: 0, url: 'https://aws.amazon.com/api-gateway/pricing/', asOf: '2025-11-02' },
    confidence: 'high',
    note: '1M calls/month for 12 months (older accounts)',
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
