import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.ts';
import { board, feeding, idle, type Limits, limitsOf } from './analyzed-board.ts';
import { catalog } from './catalog/index.ts';
import { type Design, defaultSettings } from './model/document.ts';

describe('limits', () => {
  const cases: readonly (readonly [what: string, design: Design, limits: Limits])[] = [
    [
      'prefixes of S3, reads and writes apart',
      board('s3', { perSecond: 10_000, readShare: 0.55 }, { prefixes: 2 }),
      { 'prefix-writes': 0.642857, 'prefix-reads': 0.5, 'object-size': 1.90845e-11 },
    ],
    [
      'a queue whose consumers are slow, and whose messages are large',
      feeding(board('sqs-standard', { perSecond: 6000, payloadKb: 256 }, { processingS: 10 }), 'lambda'),
      { 'in-flight': 0.5, 'message-size': 0.25, 'visibility-timeout': 0.000231481 },
    ],
    [
      'what a drained queue holds back is not being worked on',
      feeding(board('sqs-standard', { perSecond: 6000 }, { processingS: 10, drainPerSecond: 1200 }), 'lambda'),
      { 'in-flight': 0.1, 'message-size': 0.000976563, 'visibility-timeout': 0.000231481 },
    ],
    [
      'a FIFO queue by mode, by group and by batch',
      feeding(board('sqs-fifo', { perSecond: 240 }, { highThroughput: false, messageGroups: 1 }), 'lambda'),
      {
        sends: 0.8,
        receives: 0.08,
        'group-sends': 0.8,
        'in-flight': 0.002,
        'message-size': 0.000976563,
        'visibility-timeout': 0.0000231481,
      },
    ],
    [
      'every arrow of a bus is an invocation',
      feeding(board('eventbridge', { perSecond: 1875 }), 'lambda', 'sqs-standard'),
      { 'put-events': 0.1875, 'target-invocations': 0.2, 'event-size': 0.00390625 },
    ],
    [
      'unless the board says how many rules match',
      board('eventbridge', { perSecond: 1875 }, { rulesMatched: 3 }),
      { 'put-events': 0.1875, invocations: 0.3, 'event-size': 0.00390625 },
    ],
    [
      'the put quotas of Firehose',
      board('firehose', { perSecond: 2560 }, {}),
      { 'put-records': 0.00512, 'put-requests': 1.28, 'put-bytes': 0.5, 'record-size': 0.001 },
    ],
    [
      'which a Kinesis source does not have',
      board('firehose', { perSecond: 2560 }, { source: 'kinesis' }),
      { 'record-size': 0.001 },
    ],
    [
      'replicas of a cache take reads only',
      board('elasticache', { perSecond: 100_000, readShare: 0.5 }, {}, {}, { readShare: 0.5 }),
      { memory: 0.510074, commands: 0.5, writes: 0.5, 'cluster-nodes': 0.0222222 },
    ],
    [
      'replicas of a database take their part of the reads',
      board('rds', { perSecond: 1000, readShare: 0.8 }, { readReplicas: 1 }),
      { iops: 0.4, connections: 0.05548, 'iops-max': 0.046875 },
    ],
    [
      'brokers by network and by disk',
      board('msk', { perSecond: 20_480 }, {}),
      { 'broker-network': 0.324786, 'broker-disk': 0.08, partitions: 0.1, 'cluster-brokers': 0.05 },
    ],
    [
      'a table up to the quota of the account',
      board('dynamodb', { perSecond: 50_000 }, { tableQuota: 100_000, hotKeyShare: 0 }),
      {
        'table-write-quota': 0.5,
        'table-read-quota': 0,
        'hot-partition-writes': 0,
        'hot-partition-reads': 0,
        'item-size': 0.0025,
        'stream-readers': 0,
      },
    ],
    [
      'calls and tokens of a model',
      board('bedrock-nova-lite', { perSecond: 20 }, {}),
      { 'requests-per-minute': 0.6, 'tokens-per-minute': 0.39, 'context-window': 0.00666667, 'answer-length': 0.06 },
    ],
    [
      'in one region',
      board('bedrock-nova-lite', { perSecond: 20 }, { profile: 'one-region' }),
      { 'requests-per-minute': 1.2, 'tokens-per-minute': 0.78, 'context-window': 0.00666667, 'answer-length': 0.06 },
    ],
    [
      'of your own quota, where AWS publishes none',
      board('bedrock-claude-haiku-4-5', { perSecond: 10 }, { tpmQuota: 1_500_000 }),
      { 'tokens-per-minute': 1, 'context-window': 0.01 },
    ],
    [
      'text units of a guardrail',
      board('bedrock-nova-lite', { perSecond: 5 }, { guardrailTopics: true }),
      {
        'requests-per-minute': 0.15,
        'tokens-per-minute': 0.0975,
        'context-window': 0.00666667,
        'answer-length': 0.06,
        'guardrail-topics': 0.6,
      },
    ],
    [
      'of your own quota for them',
      board('bedrock-nova-lite', { perSecond: 5 }, { guardrailTopics: true, guardrailQuota: 60 }),
      {
        'requests-per-minute': 0.15,
        'tokens-per-minute': 0.0975,
        'context-window': 0.00666667,
        'answer-length': 0.06,
        'guardrail-topics': 0.5,
      },
    ],
    [
      'a sessions quota of agents',
      board('bedrock-agentcore', { perSecond: 5 }, {}),
      { 'sessions-at-once': 0.6, 'session-length': 0.0208333, 'session-memory': 0.25 },
    ],
  ];

  it.each(cases)('%s', (_, design, expected) => {
    expect(limitsOf(design)).toEqual(expected);
  });

  it('says how many prefixes, groups and shards are enough', () => {
    const needs = (design: Design, key: string) => {
      const { box } = analyze(design, catalog).nodes;
      return box?.limits.find((limit) => limit.key === key)?.needs;
    };
    expect(needs(board('s3', { perSecond: 7000 }), 'prefix-writes')).toEqual({
      prefixes: { minimum: 2, comfortable: 3 },
    });
    expect(needs(board('sqs-fifo', { perSecond: 900 }), 'group-sends')).toEqual({
      messageGroups: { minimum: 3, comfortable: 5 },
    });
    expect(needs(board('elasticache', idle, { dataGb: 20 }), 'memory')).toEqual({
      shards: { minimum: 3, comfortable: 3 },
    });
  });

  it('holds two nodes of one model against one quota, and two models apart', () => {
    const pair = (second: string): Design => {
      const one = board('bedrock-nova-lite', { perSecond: 10 });
      return {
        ...one,
        nodes: [...one.nodes, { id: 'second', service: second, label: '', group: null, params: {} }],
        edges: [...one.edges, { id: 'other', from: 'clients', to: 'second', label: '', params: {} }],
      };
    };
    expect(limitsOf(pair('bedrock-nova-lite'))['requests-per-minute']).toBe(0.6);
    expect(limitsOf(pair('bedrock-nova-micro'))['requests-per-minute']).toBe(0.3);
  });
});

describe('a query engine', () => {
  it.each(['to the store', 'from the store'])(
    'reads a store on its own clock, whichever way the arrow is drawn (%s)',
    (way) => {
      const outward = way === 'to the store';
      const design: Design = {
        settings: defaultSettings,
        groups: [],
        nodes: [
          { id: 'engine', service: 'athena', label: '', group: null, params: { queriesPerDay: 864, gbScanned: 2 } },
          { id: 'lake', service: 's3', label: '', group: null, params: {} },
        ],
        edges: [
          { id: 'scan', from: outward ? 'engine' : 'lake', to: outward ? 'lake' : 'engine', label: '', params: {} },
        ],
      };
      const { scan } = analyze(design, catalog).edges;
      expect(scan?.throughput).toMatchObject({
        perSecond: 0.01,
        payloadKb: 2e6,
        mbPerSecond: 20,
        readShare: 1,
      });
    },
  );
});
