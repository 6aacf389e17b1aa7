import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.ts';
import { catalog } from './catalog/index.ts';
import type { Design } from './model/document.ts';

type Params = Readonly<Record<string, number | string | boolean>>;

/** Utilisation of each known limit of a service that a client calls. */
function fullness(service: string, params: Params, traffic: Params): Readonly<Record<string, number | null>> {
  const design: Design = {
    settings: { figures: 'aws', hoursPerMonth: 730, region: 'us-east-1' },
    groups: [],
    nodes: [
      { id: 'c', service: 'client', label: '', group: null, params: traffic },
      { id: 'it', service, label: '', group: null, params },
    ],
    edges: [{ id: 'e', from: 'c', to: 'it', label: '', params: {} }],
  };
  const limits = analyze(design, catalog).nodes['it']?.limits ?? [];
  return Object.fromEntries(limits.map((limit) => [limit.key, limit.utilisation]));
}

describe('limits that a board can judge', () => {
  it.each([
    ['lambda', {}, { perSecond: 1, responseKb: 3072 }, 'answer', 0.5],
    ['lambda', { responseStreaming: true }, { perSecond: 1, responseKb: 102_400 }, 'answer', 0.5],
    ['kinesis-data-streams', { enhancedFanOut: true, consumers: 10 }, { perSecond: 1 }, 'fan-out-readers', 0.5],
    [
      'msk',
      { mode: 'serverless', partitions: 2 },
      { perSecond: 500, payloadKb: 10 },
      'serverless-partition-ingress',
      0.5,
    ],
    ['msk', { mode: 'serverless' }, { perSecond: 1, payloadKb: 4096 }, 'serverless-message', 0.5],
    ['eventbridge', { apiDestinationShare: 0.5 }, { perSecond: 300 }, 'api-destination-calls', 0.5],
    ['cognito', { federatedShare: 0.5 }, { perSecond: 25 }, 'federated-sign-ins', 0.5],
    ['cognito', { m2mTokens: 75 * 2_628_000 }, { perSecond: 1 }, 'machine-tokens', 0.5],
    ['cloudwatch', {}, { perSecond: 2500 }, 'log-batches', 0.5],
    ['cloudwatch', { putMetricDataPerS: 250 }, { perSecond: 1 }, 'metric-calls', 0.5],
    ['bedrock-knowledge-bases', { structuredShare: 0.5 }, { perSecond: 2 }, 'generated-queries', 0.5],
    ['bedrock-nova-pro', { latencyOptimized: true }, { perSecond: 5 / 60 }, 'requests-per-minute', 0.5],
    ['route-53', { resolverQps: 10_000, resolverInterfaces: 2 }, { perSecond: 1 }, 'resolver-queries', 0.5],
    ['s3-vectors', { filterableKb: 1, nonfilterableKb: 19 }, { perSecond: 1 }, 'metadata', 0.5],
    ['vpc-interface-endpoint', { endpoints: 25 }, { perSecond: 1 }, 'endpoints', 0.5],
    [
      'efs',
      { throughputMode: 'provisioned', provisionedMibps: 100 },
      { perSecond: 50, payloadKb: 1024 },
      'provisioned-throughput',
      0.5,
    ],
    ['efs', {}, { perSecond: 512, payloadKb: 1024 }, 'elastic-write-throughput', 0.5],
    ['opensearch', { sourceGb: 100, replicas: 0, dataNodes: 1, diskGb: 290 }, { perSecond: 1 }, 'disk', 0.5],
  ] as const)('%s %o', (service, params, traffic, key, expected) => {
    expect(fullness(service, params, traffic)[key]).toBeCloseTo(expected, 9);
  });

  it('leave out what the board does not use', () => {
    expect(Object.keys(fullness('cognito', {}, { perSecond: 1 }))).toEqual(['sign-ins', 'users']);
    expect(Object.keys(fullness('eventbridge', {}, { perSecond: 1 }))).not.toContain('api-destination-calls');
  });
});
