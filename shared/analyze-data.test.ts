import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.ts';
import { catalog } from './catalog/index.ts';
import { type Design, defaultSettings, type EdgeParams, type Params, type Settings } from './model/document.ts';

const secondsPerMonth = 730 * 3600;
const kbInGib = 1024 * 1024;

/** A board with one arrow: clients in front of one service. */
function board(
  service: string,
  client: Params,
  params: Params = {},
  settings: Partial<Settings> = {},
  arrow: EdgeParams = {},
): Design {
  return {
    settings: { ...defaultSettings, ...settings },
    groups: [],
    nodes: [
      { id: 'clients', service: 'client', label: 'Clients', group: null, params: client },
      { id: 'box', service, label: 'Box', group: null, params },
    ],
    edges: [{ id: 'arrow', from: 'clients', to: 'box', label: '', params: { crosses: 'none', ...arrow } }],
  };
}

/** The board with an arrow from the box to each of these services. */
function feeding(design: Design, ...services: readonly string[]): Design {
  return {
    ...design,
    nodes: [
      ...design.nodes,
      ...services.map((service, k) => ({ id: `to${k}`, service, label: '', group: null, params: {} })),
    ],
    edges: [
      ...design.edges,
      ...services.map((_, k) => ({ id: `out${k}`, from: 'box', to: `to${k}`, label: '', params: {} })),
    ],
  };
}

/** What the box costs a month, to the cent. */
function usd(design: Design): number {
  const { total } = analyze(design, catalog);
  expect(total.unknown).toEqual([]);
  const { service } = design.nodes[1] as Design['nodes'][number];
  return Math.round((total.byService[service] ?? 0) * 100) / 100;
}

type Limits = Readonly<Record<string, number | null>>;

/** Utilisation of the box's limits by key, to six digits. */
function limitsOf(design: Design): Limits {
  const { box } = analyze(design, catalog).nodes;
  const limits = box?.limits ?? [];
  return Object.fromEntries(
    limits.map((limit) => [limit.key, limit.utilisation === null ? null : Number(limit.utilisation.toPrecision(6))]),
  );
}

const idle: Params = { perSecond: 0 };
const aMonth = (count: number): Params => ({ perSecond: count / secondsPerMonth });

describe('totals that AWS prints, before free allowances', () => {
  const gb = 259.2;
  const vectorKb = 6.17;
  const vectors = { vectors: 1e7, indexes: 40, dims: 1024, filterableKb: 1, nonfilterableKb: 1, keyKb: 0.17 };
  const reuploads = 4e8 / 6;
  const cases: readonly (readonly [what: string, design: Design, usd: number])[] = [
    [
      'S3: 10,000 PUT and 20,000 GET a day for 31 days',
      board('s3', { perDay: 30_000, readShare: 2 / 3 }, { storedGb: 0 }, { hoursPerMonth: 744 }),
      1.8,
    ],
    ['S3: a product catalogue of 100 GB', board('s3', { ...aMonth(800_000), readShare: 5 / 8 }, { storedGb: 100 }), 4],
    ['SQS: 4.13 million requests', feeding(board('sqs-standard', aMonth(4.13e6)), 'lambda'), 1.65 + 0.33],
    ['EventBridge: 1.785 million events', board('eventbridge', aMonth(1.785e6)), 1.79],
    [
      'Firehose: 259.2 GB put into Iceberg tables',
      board('firehose', { ...aMonth(gb * kbInGib), payloadKb: 1 }, { destination: 'iceberg' }),
      19.44,
    ],
    [
      'Firehose: 259.2 GB from Kinesis into Iceberg tables',
      board('firehose', { ...aMonth(gb * kbInGib), payloadKb: 1 }, { destination: 'iceberg', source: 'kinesis' }),
      11.66,
    ],
    [
      'Managed Flink: 8 KPUs with 5 GB of snapshots',
      board('managed-flink', idle, { parallelism: 8, stateGb: 5 }),
      722.82,
    ],
    [
      'Aurora: two db.r6g.2xlarge with 800 GB, I/O-Optimized',
      board('aurora', idle, { instanceClass: 'db.r6g.2xlarge', storageGb: 800, storageConfig: 'io-optimized' }),
      2150.12,
    ],
    [
      'Aurora: one db.r6g.xlarge with 500 GB',
      board('aurora', idle, { instanceClass: 'db.r6g.xlarge', readers: 0, storageGb: 500 }),
      428.87,
    ],
    [
      'Aurora: one db.r5.large for 750 hours with storage, 100 million I/Os and backups',
      board(
        'aurora',
        { perSecond: 1e8 / (750 * 3600) },
        {
          instanceClass: 'db.r5.large',
          readers: 0,
          storageGb: 456,
          ioPerRequest: 1,
          backupGb: 30 / 0.021,
        },
        { hoursPerMonth: 750 },
      ),
      313.1,
    ],
    [
      'Aurora Serverless v2: 13.5 ACU with 1,000 GB',
      board('aurora-serverless-v2', idle, { avgAcu: 13.5, instances: 1, storageGb: 1000 }),
      1282.6,
    ],
    [
      'ElastiCache: one cache.t3.micro',
      board('elasticache', idle, { nodeType: 'cache.t3.micro', engine: 'redis', replicas: 0 }),
      12.41,
    ],
    ['OpenSearch: 4 OCUs with 1 GB', board('opensearch', idle, { mode: 'serverless', ocu: 4, sourceGb: 1 }), 700.82],
    ['Athena: 100 queries a day of 10 GB', board('athena', idle, { queriesPerDay: 100, gbScanned: 10 }), 148.52],
    [
      'Athena: one query of 3 TB, a twelfth of it left after Parquet',
      board('athena', idle, { queriesPerDay: 1, gbScanned: 3072, columnarFactor: 1 / 12 }, { hoursPerMonth: 24 }),
      1.25,
    ],
    [
      'EMR Serverless: 1,200 vCPU-hours and 9,600 GB-hours',
      board('emr', idle, { vcpuHours: 1200, gbHours: 9600 }),
      118.62,
    ],
    [
      'EMR on EKS: the fee of the same work',
      board('emr', idle, { deployment: 'eks', vcpuHours: 1200, gbHours: 9600 }),
      22.81,
    ],
    [
      'S3 Vectors: 400 million vectors in 40 indexes, 10 million queries',
      board(
        's3-vectors',
        { ...aMonth(1e7 + reuploads), readShare: 1e7 / (1e7 + reuploads) },
        vectors,
        {},
        { batch: Math.ceil(128 / vectorKb) },
      ),
      1217.29,
    ],
    [
      'Bedrock: 10,000 summaries of 3,500 characters through the personal data filter',
      board('bedrock-nova-lite', aMonth(1e4), {
        inputTokens: 1,
        outputTokens: 875,
        guardrailPii: true,
        guardrailSides: 'output',
      }),
      4 + 2.1,
    ],
    [
      'AgentCore: a gateway with 200 tools, 50 million searches and 200 million calls',
      board('bedrock-agentcore', aMonth(5e7), { runtime: 'none', toolsIndexed: 200, toolSearches: 1, toolCalls: 4 }),
      2250.04,
    ],
    [
      'AgentCore: memory of a coding assistant',
      board('bedrock-agentcore', aMonth(20_000), {
        runtime: 'none',
        toolCalls: 0,
        memoryEvents: 5,
        memoryRecords: 10_000,
        memoryRetrievals: 1,
      }),
      42.5,
    ],
  ];

  it.each(cases)('%s', (_, design, expected) => {
    expect(usd(design)).toBe(expected);
  });
});

describe('what a price depends on', () => {
  const cases: readonly (readonly [what: string, design: Design, usd: number])[] = [
    [
      'a billion 1 KB records a day, each billed as 5 KB',
      board('firehose', { perDay: 1e9 }, { source: 'kinesis' }),
      4206.1,
    ],
    ['S3 storage beyond 50 TB and 500 TB', board('s3', idle, { storedGb: 612_000 }), 1177.6 + 10_137.6 + 2100],
    [
      'a replica in another region, within 15 minutes',
      board(
        's3',
        { ...aMonth(1000), payloadKb: kbInGib },
        { storedGb: 100, replica: true, replicationTimeControl: true },
      ),
      2 * (2.3 + 0.005) + 20 + 15,
    ],
    [
      'small objects in infrequent access, billed as 128 KB',
      board('s3', idle, { storageClass: 'STANDARD_IA', storedGb: 100, objectKb: 64 }),
      2.5,
    ],
    [
      'reading infrequent access',
      board('s3', { ...aMonth(1000), readShare: 1 }, { storageClass: 'STANDARD_IA', storedGb: 0, objectKb: kbInGib }),
      10,
    ],
    [
      'a fifth of Intelligent-Tiering idle',
      board('s3', idle, { storageClass: 'INTELLIGENT_TIERING', storedGb: 1000, objectKb: kbInGib, idleShare: 0.2 }),
      20.9,
    ],
    [
      'a queue sent to one by one and read by tens',
      feeding(board('sqs-standard', { ...aMonth(1e7), payloadKb: 4 }), 'lambda'),
      4 + 0.8,
    ],
    [
      'messages of 100 KB, each two requests when sent',
      feeding(board('sqs-standard', { ...aMonth(1e6), payloadKb: 100 }), 'lambda'),
      0.8 + 0.1 * (16 + 1) * 0.4,
    ],
    ['a FIFO queue', feeding(board('sqs-fifo', aMonth(1e7)), 'lambda'), 6],
    ['a topic, queues free', feeding(board('sns', aMonth(1e7)), 'sqs-standard', 'sqs-standard'), 5],
    [
      'a topic over HTTP to three subscribers, half of the messages',
      board('sns', aMonth(1e7), { protocol: 'http', subscriptions: 3, filterPassRatio: 0.5 }),
      5 + 9,
    ],
    [
      'a FIFO topic by message and volume',
      feeding(board('sns-fifo', { ...aMonth(1e6), payloadKb: 1.048576 }), 'sqs-fifo'),
      0.3 + 0.02 + 0.01,
    ],
    [
      'a global table: every write again in the replica, and sent there',
      board('dynamodb', aMonth(3e6), { storageGb: 10, replicaRegions: 1 }),
      2 * (1.875 + 2.5) + (3e6 / kbInGib) * 0.02,
    ],
    [
      'a global table with units of its own and recovery',
      board('dynamodb', idle, { wcu: 100, rcu: 1, storageGb: 10, replicaRegions: 2, pitr: true }),
      0.0949 + 3 * (47.45 + 2.5) + 2,
    ],
    [
      'a table of the infrequent access class',
      board('dynamodb', aMonth(1e6), { tableClass: 'infrequent-access' }),
      0.78 + 10,
    ],
    ['a Multi-AZ database with a replica', board('rds', idle, { readReplicas: 1 }), 492.75 + 34.5],
    [
      'IOPS above what 400 GB include',
      board('rds', idle, { multiAz: false, storageGb: 400, iops: 14_000 }),
      164.25 + 46 + 40,
    ],
    ['Valkey on two nodes', board('elasticache', idle, {}), 255.79],
    [
      'a serverless cache with values of 4 KB',
      board('elasticache', aMonth(1e9), { mode: 'serverless', valueKb: 4, dataGb: 1 }),
      61.32 + 9.2,
    ],
    ['three brokers that keep a day of 1 MiB/s', board('msk', { perSecond: 1024 }, {}), 446.76 + 25.31],
    ['Redshift by active hours', board('redshift', idle, {}), 730 + 12],
    ['a Glue job', board('glue', idle, { runsPerDay: 4, workers: 2 }), 17.84],
    [
      'Nova Lite, a quarter of its input cached',
      board('bedrock-nova-lite', aMonth(1e6), { cachedShare: 0.25 }),
      45 + 3.75 + 72,
    ],
    ['the same model in the box that names it', board('bedrock', aMonth(1e6), { cachedShare: 0.25 }), 45 + 3.75 + 72],
    ['Claude 3 Haiku, half in batches', board('bedrock-claude-3-haiku', aMonth(1e6), { batchShare: 0.5 }), 625 * 0.75],
    [
      'a SageMaker endpoint that follows the average in whole instances',
      board('sagemaker-realtime', { perSecond: 500, payloadKb: 0 }, {}),
      5529.75,
    ],
  ];

  it.each(cases)('%s', (_, design, expected) => {
    expect(usd(design)).toBe(Math.round(expected * 100) / 100);
  });

  it('leaves a price open that nobody has published', () => {
    const { total } = analyze(board('rds', idle, { instanceClass: 'db.m5.large' }), catalog);
    expect(total.unknown).toEqual([{ at: 'box', key: 'instance-hours' }]);
  });
});

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
