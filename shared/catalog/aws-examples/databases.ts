/** Databases, caches and search. */
import { type AwsExample, exampleBoard, pages, perSecond } from './example.ts';

/** AWS's page on reserved instances bills 750 hours. */
const auroraHours = 750;

export const databaseExamples: readonly AwsExample[] = [
  {
    id: 'dynamodb-sportsbook-table-5-gb-2-525m-writes',
    title: 'A table of 5 GB with 2.5 million writes and as many reads',
    ...pages.sportsbook,
    printedUsd: 4.57,
    reason: 'the stated inputs make 3.14 USD; the printed total needs two write units a write and reads at half price',
  },
  {
    id: 'aurora-same-cluster-i-o-optimized',
    title: 'Two r6g.2xlarge with 800 GB, I/O-Optimized',
    ...pages.auroraIo,
    printedUsd: 2150,
    usd: 2150,
    board: exampleBoard({
      boxes: {
        cluster: [
          'aurora',
          { instanceClass: 'db.r6g.2xlarge', readers: 1, storageConfig: 'io-optimized', storageGb: 800 },
        ],
      },
    }),
  },
  {
    id: 'aurora-provisioned-db-r6g-xlarge-with-500-gib',
    title: 'One r6g.xlarge with 500 GB',
    ...pages.auroraServerless,
    printedUsd: 429,
    usd: 429,
    board: exampleBoard({
      boxes: { cluster: ['aurora', { instanceClass: 'db.r6g.xlarge', readers: 0, storageGb: 500 }] },
    }),
  },
  {
    id: 'aurora-on-demand-aurora-mysql-db-r5-large',
    title: 'One r5.large with storage, I/O and backups',
    ...pages.auroraGuide,
    printedUsd: 313.1,
    usd: 313.1,
    note: 'AWS bills 750 hours here',
    board: exampleBoard({
      hours: auroraHours,
      boxes: {
        requests: ['scheduler', { perSecond: perSecond(100e6, auroraHours) }],
        cluster: [
          'aurora',
          { instanceClass: 'db.r5.large', readers: 0, storageGb: 456, ioPerRequest: 1, backupGb: 30 / 0.021 },
        ],
      },
      arrows: [['requests', 'cluster']],
    }),
  },
  {
    id: 'aurora-same-one-writer-and-two-readers',
    title: 'The same with two readers',
    ...pages.auroraGuide,
    printedUsd: 788.1,
    usd: 788.1,
    note: 'AWS bills 750 hours here',
    board: exampleBoard({
      hours: auroraHours,
      boxes: {
        requests: ['scheduler', { perSecond: perSecond(300e6, auroraHours) }],
        cluster: [
          'aurora',
          { instanceClass: 'db.r5.large', readers: 2, storageGb: 456, ioPerRequest: 1, backupGb: 30 / 0.021 },
        ],
      },
      arrows: [['requests', 'cluster']],
    }),
  },
  {
    id: 'aurora-serverless-v2-typical-13-5-acu-with-1-000',
    title: '13.5 capacity units with 1,000 GB',
    ...pages.auroraServerless,
    printedUsd: 1283,
    usd: 1283,
    board: exampleBoard({
      boxes: { cluster: ['aurora-serverless-v2', { avgAcu: 13.5, instances: 1, storageGb: 1000 }] },
    }),
  },
  {
    id: 'rds-on-demand-mysql-db-r5-large-400',
    title: 'MySQL on an r5.large with 400 GB and 600 GB of backups',
    url: 'github:awsdocs/amazon-rds-user-guide@f2e9ed35fba2:doc_source/USER_WorkingWithReservedDBInstances.md',
    asOf: '2023-06-15',
    printedUsd: 165.78,
    reason: 'AWS computes with a sample price of 0.1386 an hour; at the list price of 0.24 the total is 240.20 USD',
  },
  {
    id: 'elasticache-one-cache-t3-micro-node',
    title: 'One cache.t3.micro',
    url: 'public copy of an AWS guidance on connected mobility',
    asOf: '2024-10',
    printedUsd: 12.41,
    usd: 12.41,
    board: exampleBoard({
      boxes: { cache: ['elasticache', { engine: 'redis', nodeType: 'cache.t3.micro', shards: 1, replicas: 0 }] },
    }),
  },
  {
    id: 'opensearch-serverless-2-indexing-2-search-ocus-1',
    title: 'Serverless search on four units with 1 GB',
    url: 'github:aws-solutions-library-samples/guidance-for-deduplicating-syndicated-data-on-aws@2db6a08:README.md',
    asOf: '2024-07',
    printedUsd: 700.82,
    usd: 700.82,
    board: exampleBoard({ boxes: { search: ['opensearch', { mode: 'serverless', ocu: 4, sourceGb: 1 }] } }),
  },
  {
    id: 'opensearch-ingestion-pipeline-1-ocu',
    title: 'An ingestion pipeline of one unit',
    ...pages.gameAnalytics,
    printedUsd: 175.2,
    usd: 175.2,
    lines: ['opensearch.ingestion-hours'],
    note: 'the example is about the pipeline alone',
    board: exampleBoard({ boxes: { search: ['opensearch', { ingestionOcu: 1 }] } }),
  },
  {
    id: 'opensearch-one-t3-medium-search-node',
    title: 'One t3.medium data node',
    url: 'public copy of an AWS guidance on DynamoDB and OpenSearch',
    asOf: '2024-06',
    printedUsd: 53.29,
    usd: 53.29,
    lines: ['opensearch.node-hours'],
    note: 'the example is about the node alone',
    board: exampleBoard({
      boxes: { search: ['opensearch', { instanceType: 't3.medium.search', dataNodes: 1, replicas: 0 }] },
    }),
  },
];
