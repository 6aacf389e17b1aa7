/** Objects and files. */
import { type AwsExample, exampleBoard, pages, perSecond } from './example.ts';

const october = 31 * 24;
const mbInTb = 1024 * 1024;

export const storageExamples: readonly AwsExample[] = [
  {
    id: 'efs-standard-average',
    title: '100 GB for fifteen days, 250 GB for sixteen',
    url: 'http://aws.amazon.com/efs/pricing/',
    asOf: 'older page, same rate',
    printedUsd: 53.1,
    usd: 53.23,
    note: 'AWS drops the fraction of a GB',
    board: exampleBoard({
      hours: october,
      boxes: { files: ['efs', { gbStandard: (15 * 100 + 16 * 250) / 31, throughputMode: 'bursting' }] },
    }),
  },
  {
    id: 's3-internet-transfer-out-1-tb-a-day',
    title: 'One TB a day to the internet from S3 and one from EC2',
    ...pages.s3Faq,
    printedUsd: 5263.27,
    usd: 5263.36,
    lines: ['data-transfer.internet-out'],
    note: 'the example is about transfer alone; the 1 GB that was free then is counted',
    board: exampleBoard({
      hours: october,
      boxes: {
        readers: ['client', { perDay: mbInTb, readShare: 1 }],
        callers: ['client', { perDay: mbInTb }],
        bucket: ['s3'],
        servers: ['ec2-auto-scaling'],
      },
      arrows: [
        ['readers', 'bucket', { responseKb: 1024 }],
        ['callers', 'servers', { responseKb: 1024 }],
      ],
    }),
  },
  {
    id: 's3-requests-10-000-put-and-20-000',
    title: 'Ten thousand PUT and twenty thousand GET a day',
    ...pages.s3Faq,
    printedUsd: 1.8,
    usd: 1.8,
    board: exampleBoard({
      hours: october,
      boxes: { jobs: ['scheduler', { perDay: 30_000, readShare: 2 / 3 }], bucket: ['s3', { storedGb: 0 }] },
      arrows: [['jobs', 'bucket']],
    }),
  },
  {
    id: 's3-product-catalogue-storage-and-requests',
    title: 'A product catalogue: 100 GB, 300,000 PUT, 500,000 GET',
    ...pages.productCatalogue,
    printedUsd: 4,
    usd: 4,
    board: exampleBoard({
      boxes: {
        jobs: ['scheduler', { perSecond: perSecond(800_000), readShare: 5 / 8 }],
        bucket: ['s3', { storedGb: 100 }],
      },
      arrows: [['jobs', 'bucket']],
    }),
  },
  {
    id: 's3-vectors-pricing-example-2-400m-vectors-in-40',
    title: '400 million vectors in 40 indexes, ten million queries',
    url: 'https://github.com/forattini-dev/s3db.js/blob/8881ff0f1c5aafe67ca92e8f661367ac306da71c/docs/aws/aws-s3-costs-3-vectors.md',
    asOf: '2025-11',
    printedUsd: 1217.29,
    usd: 1217.29,
    board: exampleBoard({
      boxes: {
        seekers: ['scheduler', { perSecond: perSecond(10e6), readShare: 1 }],
        loader: ['scheduler', { perSecond: perSecond(400e6 / 6) }],
        vectors: [
          's3-vectors',
          { vectors: 10e6, indexes: 40, dims: 1024, filterableKb: 1, nonfilterableKb: 1, keyKb: 0.17 },
        ],
      },
      arrows: [
        ['seekers', 'vectors'],
        ['loader', 'vectors', { batch: 500 }],
      ],
    }),
  },
];
