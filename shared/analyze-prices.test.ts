import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.ts';
import { catalog } from './catalog/index.ts';
import type { Design } from './model/document.ts';

type Params = Readonly<Record<string, number | string | boolean>>;

/** Seconds in a month of 730 hours; a rate of `million / seconds` makes a million units. */
const seconds = 730 * 3600;
const million = { perSecond: 1e6 / seconds };
const gib = 1024 * 1024;

/** USD of one line of a service that a client calls and that calls a function, wherever it is paid. */
function lineUsd(service: string, params: Params, traffic: Params, key: string): number | null | undefined {
  const box = (id: string, kind: string, own: Params = {}) => ({
    id,
    service: kind,
    label: '',
    group: null,
    params: own,
  });
  const design: Design = {
    settings: { figures: 'aws', hoursPerMonth: 730, region: 'us-east-1' },
    groups: [],
    nodes: [box('c', 'client', traffic), box('it', service, params), box('f', 'lambda')],
    edges: [
      { id: 'in', from: 'c', to: 'it', label: '', params: { crosses: 'none' } },
      { id: 'out', from: 'it', to: 'f', label: '', params: {} },
    ],
  };
  const { nodes, edges } = analyze(design, catalog);
  const lines = [nodes['it'], edges['in'], edges['out']].flatMap((part) => part?.cost.lines ?? []);
  return lines.find((line) => line.key === key)?.usd;
}

describe('price rules', () => {
  it.each([
    // Of 2 runs at once, a provisioned 1 takes half; the other half is billed as usual.
    [
      'lambda',
      { provisionedConcurrency: 1, avgDurationMs: 1000, arch: 'x86_64' },
      { perSecond: 2 },
      'duration-x86',
      seconds * 0.0000166667,
    ],
    [
      'lambda',
      { provisionedConcurrency: 1, avgDurationMs: 1000 },
      { perSecond: 2 },
      'duration-provisioned',
      seconds * 0.0000097222,
    ],
    [
      'lambda',
      { provisionedConcurrency: 4, provisionedHours: 73, avgDurationMs: 1000 },
      { perSecond: 2 },
      'duration-provisioned',
      0.1 * 2 * seconds * 0.0000097222,
    ],
    ['lambda', { responseStreaming: true }, { ...million, responseKb: 7 * 1024 }, 'streamed', (1e6 / 1024) * 0.008],
    [
      'ecs-fargate',
      { tasks: 10, arch: 'x86_64', runSeconds: 30, runsPerDay: 24 },
      million,
      'vcpu-hours',
      10 * (730 / 60) * 0.04048,
    ],
    [
      'ec2-auto-scaling',
      { instancesAvg: 10, publicIp: true, hoursPerDay: 12 },
      million,
      'public-addresses',
      10 * 365 * 0.005,
    ],
    ['eks', { nodesAvg: 4, nodeType: 'm5.large', autoMode: true }, million, 'auto-mode', 4 * 730 * 0.096 * 0.12],
    ['cloudfront', { httpShare: 0.5 }, million, 'http-requests', 50 * 0.0075],
    ['cloudfront', { functionShare: 1 }, million, 'functions', 0.1],
    ['route-53', { healthChecks: 2, healthCheckOptions: 4 }, million, 'health-check-options', 8],
    ['route-53', { dnsFirewallQps: 2e9 / seconds }, million, 'firewall-queries', 1000 * 0.6 + 1000 * 0.4],
    ['cognito', { signInQuota: 150 }, million, 'extra-quota', 30 * 20],
    ['waf', { bodyKb: 40 }, million, 'large-bodies', 2 * 0.3],
    ['waf', { underShieldAdvanced: true }, million, 'requests', 0],
    [
      'cloudwatch',
      { logClass: 'vended', logKbPerRequest: 1024 },
      { perSecond: (72 * gib) / seconds },
      'vended-logs',
      10_240 * 0.5 + 20_480 * 0.25 + 20_480 * 0.1 + 22_528 * 0.05,
    ],
    ['efs', { oneZone: true, gbStandard: 230 }, million, 'storage', 36.8],
    ['s3', { lifecycleTo: 'GLACIER', lifecycleShare: 0.75, storedGb: 1000 }, million, 'storage', 250 * 0.023],
    ['s3', { lifecycleTo: 'GLACIER', lifecycleShare: 0.75, storedGb: 1000 }, million, 'moved-storage', 750 * 0.0036],
    ['s3', { lifecycleTo: 'GLACIER' }, million, 'moves', 1000 * 0.03],
    ['s3', { lifecycleTo: 'STANDARD_IA', transitionsPerMonth: 20_000 }, million, 'given-moves', 20 * 0.01],
    ['s3', { storageClass: 'STANDARD_IA', storedGb: 1000, objectDays: 10 }, million, 'class-storage', 3000 * 0.0125],
    ['s3', { storageClass: 'GLACIER', retrievalTier: 'expedited', retrievalGb: 100 }, million, 'data-retrieved', 3],
    [
      's3',
      { storageClass: 'DEEP_ARCHIVE', retrievalTier: 'bulk', retrievalGb: 60_000 },
      million,
      'data-retrieved',
      150,
    ],
    [
      'eventbridge',
      { archivedShare: 0.5, archiveDays: 365 / 12 },
      { ...million, payloadKb: gib / 1000 },
      'archived',
      500 * 0.1,
    ],
    [
      'eventbridge',
      { archivedShare: 0.5, archiveDays: 365 / 12 },
      { ...million, payloadKb: gib / 1000 },
      'archive-storage',
      500 * 0.023,
    ],
    ['eventbridge', { busType: 'pipe' }, { ...million, payloadKb: 65 }, 'piped', 2 * 0.4],
    [
      'kinesis-data-streams',
      { mode: 'on-demand', retentionH: 168 },
      { perSecond: gib / seconds, payloadKb: 1000 / 1000 },
      'on-demand-retention',
      (144 / 730) * 0.1,
    ],
    [
      'kinesis-data-streams',
      { mode: 'on-demand', retentionH: 168 + 730 },
      { perSecond: gib / seconds },
      'long-term-retention',
      0.023,
    ],
    [
      'kinesis-data-streams',
      { mode: 'on-demand', enhancedFanOut: true },
      { perSecond: gib / seconds },
      'data-out',
      0.05,
    ],
    [
      'kinesis-data-streams',
      { mode: 'on-demand-advantage' },
      { perSecond: gib / seconds },
      'committed-in',
      ((25 * seconds) / 1024 - 1) * 0.032,
    ],
    ['firehose', { vpcDelivery: true, vpcZones: 3 }, million, 'vpc-hours', 3 * 730 * 0.01],
    ['msk', { crossAzShare: 2 / 3 }, { perSecond: gib / seconds }, 'zones-written', (2 / 3) * 0.02],
    ['msk', { storageGb: 3000 }, million, 'storage', 300],
    ['opensearch', { warmNodes: 2 }, million, 'warm-node-hours', 2 * 730 * 0.238],
    ['athena', { provisionedDpus: 24, reservedHours: 10 }, million, 'reserved-capacity', 72],
    ['athena', { provisionedDpus: 24 }, million, 'scan', undefined],
    [
      'glue',
      { crawlerRunsPerDay: 1, crawlerMinutes: 2, crawlerDpus: 2 },
      million,
      'crawler-hours',
      (730 / 24) * 2 * (10 / 60) * 0.44,
    ],
    ['redshift', { backupGb: 51_200 + 1000 }, million, 'backups', 51_200 * 0.023 + 1000 * 0.022],
    ['dynamodb', { backupGb: 60 }, million, 'backups', 6],
    ['bedrock-claude-sonnet-4-6', { cacheWriteShare: 0.5, cacheTtl: '1h' }, million, 'cache-writes', 500_000 * 0.006],
    [
      'bedrock-claude-sonnet-4-6',
      { cacheWriteShare: 0.5, cachedShare: 0.25 },
      million,
      'input-tokens',
      250_000 * 0.003,
    ],
    ['bedrock-nova-pro', { latencyOptimized: true }, million, 'output-tokens', 300_000 * 0.004],
    ['bedrock-nova-2-lite', { profile: 'global' }, million, 'input-tokens', 1_000_000 * 0.0003],
    ['bedrock', { promptRouting: true }, million, 'routed-calls', 1000],
    [
      'bedrock',
      { guardrailReasoning: true, guardrailSides: 'input', inputTokens: 250 },
      million,
      'guardrail-reasoning',
      170,
    ],
    [
      'bedrock-knowledge-bases',
      { refreshedShare: 0.1, documents: 10_000, tokensPerDoc: 2000 },
      million,
      'embedding',
      2000 * 0.00002,
    ],
    ['bedrock-agentcore', { registryRecords: 15_000 }, million, 'registry-records', 4],
    [
      'bedrock-agentcore',
      { runtime: 'instances', instances: 2, instanceType: 'm5.large' },
      million,
      'instance-hours',
      2 * 730 * 0.096 * 1.12,
    ],
    ['s3-vectors', { returnedKb: 1536 }, { ...million, readShare: 1 }, 'returned', (1e6 * 1024 * 0.01) / gib],
  ] as const)('%s %o, %o: %s', (service, params, traffic, key, expected) => {
    const usd = lineUsd(service, params, traffic, key);
    if (expected === undefined) expect(usd).toBeUndefined();
    else expect(usd ?? Number.NaN).toBeCloseTo(expected, 5);
  });
});
