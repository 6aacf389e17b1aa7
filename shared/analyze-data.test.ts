import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.ts';
import { aMonth, board, feeding, idle, kbInGib, usd } from './analyzed-board.ts';
import { catalog } from './catalog/index.ts';
import type { Design } from './model/document.ts';

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
