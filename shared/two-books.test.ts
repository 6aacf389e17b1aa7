import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.ts';
import { catalog } from './catalog/index.ts';
import { sources } from './catalog/sources.ts';
import type { Design, Figures } from './model/document.ts';

/** Parameters that bring figures into play which a board does not need by default. */
const switchedOn: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  lambda: { provisionedConcurrency: 10, ephemeralMb: 1024 },
  cloudfront: { originShield: true, invalidationPaths: 1500 },
  'ec2-auto-scaling': { spotShare: 0.5 },
  emr: { deployment: 'ec2', spotShare: 0.5 },
};

/** A board with one box of each service, every one behind a client of its own. */
function everyService(figures: Figures): Design {
  const ids = Object.keys(catalog.services).filter((id) => id !== 'client');
  return {
    settings: { figures, hoursPerMonth: 730, region: 'us-east-1' },
    groups: [],
    nodes: ids.flatMap((id) => [
      { id: `to-${id}`, service: 'client', label: '', group: null, params: { perSecond: 100, readShare: 0.5 } },
      { id, service: id, label: '', group: null, params: switchedOn[id] ?? {} },
    ]),
    edges: ids.map((id) => ({ id: `e-${id}`, from: `to-${id}`, to: id, label: '', params: {} })),
  };
}

const guide = analyze(everyService('guide'), catalog, { load: 1 });
const aws = analyze(everyService('aws'), catalog, { load: 1 });
const bothStated = Object.entries(sources).filter(([, fact]) => fact.guide !== undefined && fact.aws !== undefined);

describe('the two books', () => {
  it('differ in these facts, each with a sentence on it', () => {
    const differing = bothStated.filter(([, fact]) => fact.guide?.value !== fact.aws?.value);
    expect(differing.filter(([, fact]) => !fact.differs).map(([id]) => id)).toEqual([]);
    expect(differing.map(([id, fact]) => `${id}: ${fact.guide?.value} | ${fact.aws?.value}`)).toEqual([
      'api-gateway-http.saving-over-rest: 0.7 | 0.714',
      'api-gateway-websocket.message-rate: no limit | 10000',
      'api-gateway-websocket.connections: 500000 | 3600000',
      'cloudfront.origin-shield-requests: 0.001 | 0.0075',
      'dynamodb.key-suffixes: 10 | 1',
      'dynamodb.lookup-time: sub-millisecond | single-digit milliseconds',
      'ec2-auto-scaling.spot-discount-typical: -0.7 | -0.65',
      'lambda.ephemeral-storage-max: 512 | 10240',
      'lambda.provisioned-concurrency: 0.000004 | 0.0000041667',
      's3.part-size-max: 100 | 5120',
      's3.glacier-flexible-wait: 1-12 hours | 1-5 minutes, 3-5 hours or 5-12 hours',
      'trainium-inferentia.trainium3-gain: 4 | 4.4',
    ]);
  });

  it('have the same value in these, and a sentence on what differs beside it', () => {
    const same = bothStated.filter(([, fact]) => fact.differs && fact.guide?.value === fact.aws?.value);
    expect(same.map(([id]) => id)).toEqual([
      'api-gateway-http.account-throttle',
      'api-gateway-http.account-burst',
      'api-gateway-rest.account-throttle',
      'api-gateway-rest.account-burst',
      'cloudfront.invalidation',
      'dynamodb.batch-write-items',
      'kinesis-data-streams.shard-read-bytes',
      'kinesis-data-streams.shard-hour',
      'lambda.zip-upload',
      's3.writes-per-prefix',
      's3.reads-per-prefix',
      's3.single-put-max',
      's3.multipart-parts',
      's3.standard-storage',
      's3.standard-ia-storage',
      's3.intelligent-frequent',
      's3.glacier-instant-storage',
      's3.free-retrieval',
    ]);
  });

  it('have these from one of them alone, with a sentence on what the other says', () => {
    const alone = Object.entries(sources).filter(([, fact]) => fact.differs && !(fact.guide && fact.aws));
    expect(alone.map(([id]) => id)).toEqual([
      'api-gateway-rest.retry-after',
      'bedrock.fast-answer',
      'bedrock.guardrail-blocked-share',
      'bedrock.caching-key-characters',
      'bedrock.routing-complexity',
      'cloudfront.origin-shield-saving',
      'dynamodb.vector-item-keys',
      'dynamodb.vector-writes-per-item',
      'dynamodb.vector-reads-per-result',
      'elasticache.answer-time',
      'kinesis-data-streams.put-payload-unit',
      'kinesis-data-streams.shards-of-a-billion-a-day',
      'kinesis-data-streams.shards-in-the-list',
      'kinesis-data-streams.example-readers',
      'lambda.warm-start',
      'nat-gateway.subnets',
      's3-vectors.saving',
      's3.lifecycle-standard-days',
      's3.lifecycle-delete-days',
      'sagemaker-hyperpod.training-time-saving',
      'vpc-gateway-endpoint.reaches',
      'vpc-peering.joins',
      'disaster-recovery.backup-restore-rto',
      'disaster-recovery.active-active-rto',
      'disaster-recovery.active-active-rpo',
      'networking.security-group',
    ]);
  });

  it('say how they differ in a sentence that names one of them', () => {
    const mute = Object.entries(sources).filter(([, { differs }]) => differs && !/guide|AWS/i.test(differs));
    expect(mute.map(([id]) => id)).toEqual([]);
  });

  it('change these figures of a board when it changes its book', () => {
    const changed = Object.keys(guide.facts).filter((id) => guide.facts[id]?.value !== aws.facts[id]?.value);
    expect(changed).toEqual([
      'api-gateway-http.saving-over-rest',
      'api-gateway-websocket.connections',
      'api-gateway-websocket.message-rate',
      'cloudfront.origin-shield-requests',
      'ec2-auto-scaling.spot-discount-typical',
      'lambda.provisioned-concurrency',
    ]);
  });

  it('change these limits and lines, and no others', () => {
    const changed: string[] = [];
    for (const id of Object.keys(guide.nodes)) {
      const [a, b] = [guide.nodes[id], aws.nodes[id]];
      for (const limit of a?.limits ?? [])
        if (b?.limits.find(({ key }) => key === limit.key)?.capacity !== limit.capacity)
          changed.push(`${id}.${limit.key}`);
    }
    for (const [id, one] of [...Object.entries(guide.nodes), ...Object.entries(guide.edges)]) {
      const other = aws.nodes[id] ?? aws.edges[id];
      for (const line of one.cost.lines)
        if (other?.cost.lines.find(({ key }) => key === line.key)?.usd !== line.usd) changed.push(`${id}.${line.key}`);
    }
    expect(changed).toEqual([
      'api-gateway-websocket.connections',
      'emr.spot-hours',
      'lambda.provisioned-concurrency',
      'e-cloudfront.origin-shield',
      'e-ec2-auto-scaling.spot-server-hours',
    ]);
  });

  it('cite a source of their own kind', () => {
    const wrong = Object.entries(aws.facts).filter(
      ([id, { source }]) => source?.kind === 'guide' && sources[id]?.aws !== undefined,
    );
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  it('keep the mark of what nobody confirmed', () => {
    const lost = Object.keys(guide.facts).filter((id) => guide.facts[id]?.confidence !== sources[id]?.confidence);
    expect(lost).toEqual([]);
  });
});
