import type { FactSheet } from '../fact.ts';

/** Figures of Amazon API Gateway HTTP API, each with where it was read. */
export const apiGatewayHttpFacts = {
  'account-throttle': {
    label: 'Requests a second, all APIs of the account and region',
    unit: 'requests/s',
    guide: { value: 10000, section: 'Request Flow Architecture' },
    aws: {
      value: 10000,
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html',
      asOf: 'stored copy 2025-26',
    },
    confidence: 'high',
    note: 'HTTP, REST and WebSocket APIs and their callbacks together; AWS raises it on request',
    differs: 'the guide gives it to one REST API, AWS counts all APIs of the account and region together',
  },
  'account-burst': {
    label: 'Requests in a burst',
    unit: 'requests',
    guide: { value: 5000, section: 'Request Flow Architecture' },
    aws: { value: 5000, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'token bucket; account per Region',
    differs: 'AWS sets the burst itself from the rate and no longer prints a number',
  },
  'integration-timeout': {
    label: 'Longest wait for an answer from behind',
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
    label: 'Largest request or answer',
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
    label: 'Routes of an API',
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
    label: 'Integrations of an API',
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
    label: 'Links into networks',
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
    label: 'Size of a billed request',
    unit: 'KB',
    aws: { value: 512, url: 'https://aws.amazon.com/api-gateway/pricing/', asOf: '2025-11-02' },
    confidence: 'high',
    note: 'a larger request counts as several',
  },
  'requests-tier1': {
    label: 'Million requests, first 300 million',
    unit: 'USD per million requests',
    aws: { value: 1, url: 'https://aws.amazon.com/api-gateway/pricing/', asOf: '2025-11-02' },
    confidence: 'high',
    note: 'of a month, in units of 512 KB',
  },
  'requests-tier2': {
    label: 'Million requests, over 300 million',
    unit: 'USD per million requests',
    aws: { value: 0.9, url: 'https://aws.amazon.com/api-gateway/pricing/', asOf: '2025-11-02' },
    confidence: 'high',
    note: 'of a month, in units of 512 KB',
  },
  'data-transfer-out': {
    label: 'Sent to the internet',
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
  'saving-over-rest': {
    label: 'Saving over a REST API',
    unit: 'fraction',
    guide: { value: 0.7, section: 'Request Flow Architecture' },
    aws: { value: 0.714, url: 'https://aws.amazon.com/api-gateway/pricing/', asOf: '2025-11-02' },
    confidence: 'high',
    note: '1.00 against 3.50 USD per million in the first tiers',
    differs:
      'the guide says 70%; AWS’s prices make it 71% in the first tiers but 40% in the last, and requests over 512 KB count as several',
  },
  'latency-p50': {
    label: 'Typical time of a call',
    unit: 'ms',
    assumption: { value: 5, reason: 'AWS says that 99% of requests see less than 10 ms added' },
    confidence: 'low',
  },
} as const satisfies FactSheet;
