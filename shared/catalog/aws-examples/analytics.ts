/** Queries, jobs, warehouses and Kafka. */
import { type AwsExample, exampleBoard, pages } from './example.ts';

export const analyticsExamples: readonly AwsExample[] = [
  {
    id: 'athena-same-table-gzip-3-1',
    title: 'A query over a table of 3 TB, compressed to a third',
    ...pages.athena,
    printedUsd: 5,
    usd: 5,
    board: exampleBoard({ hours: 24, boxes: { query: ['athena', { queriesPerDay: 1, gbScanned: 1024 }] } }),
  },
  {
    id: 'athena-same-table-parquet-3-1-and-one',
    title: 'The same table in columns, one of four read',
    ...pages.athena,
    printedUsd: 1.25,
    usd: 1.25,
    board: exampleBoard({
      hours: 24,
      boxes: { query: ['athena', { queriesPerDay: 1, gbScanned: 1024, columnarFactor: 0.25 }] },
    }),
  },
  {
    id: 'athena-100-queries-a-day-of-10-gb',
    title: 'A hundred queries a day of 10 GB',
    ...pages.productCatalogue,
    printedUsd: 148.54,
    usd: 148.54,
    board: exampleBoard({ boxes: { query: ['athena', { queriesPerDay: 100, gbScanned: 10 }] } }),
  },
  {
    id: 'glue-2-jobs-x-2-runs-a-day',
    title: 'Two jobs, two runs a day, ten minutes on two units',
    ...pages.productCatalogue,
    printedUsd: 35.2,
    reason: 'the stated inputs make 17.60 USD; the printed total needs four units or twenty minutes',
  },
  {
    id: 'glue-2-dpu-etl-job-of-2-minutes',
    title: 'A job of two minutes a day on two units',
    ...pages.gameAnalytics,
    printedUsd: 0.15,
    reason: 'the stated inputs make 0.88 USD; the printed total is two units for ten minutes a month',
  },
  {
    id: 'emr-25-x-r5-4xlarge-for-3-hours',
    title: 'A job on 25 r5.4xlarge nodes of Kubernetes for three hours',
    ...pages.emr,
    printedUsd: 98.43,
    usd: 98.43,
    lines: ['ec2-auto-scaling.server-hours', 'emr.vcpu-hours', 'emr.memory-hours'],
    note: 'servers and fee; the disks are left out, and AWS rounds the memory line up by two cents',
    board: exampleBoard({
      hours: 3,
      boxes: {
        nodes: ['ec2-auto-scaling', { instancesAvg: 25, instanceType: 'r5.4xlarge' }],
        job: ['emr', { deployment: 'eks', vcpuHours: 1200, gbHours: 9600 }],
      },
    }),
  },
  {
    id: 'emr-same-work-emr-serverless',
    title: 'The same work on EMR Serverless',
    ...pages.emr,
    printedUsd: 118.62,
    usd: 118.62,
    board: exampleBoard({ boxes: { job: ['emr', { deployment: 'serverless', vcpuHours: 1200, gbHours: 9600 }] } }),
  },
  {
    id: 'redshift-serverless-4-rpu-4-hours-a-day',
    title: 'Redshift Serverless on four units, four hours a day',
    ...pages.gameAnalytics,
    printedUsd: 181.9,
    reason:
      'AWS computes with 0.36 an RPU-hour and 30.5 days; the list price in us-east-1 is 0.375, which makes 189.22 USD',
  },
  {
    id: 'msk-3-kafka-m5-large-brokers-with-100',
    title: 'Three kafka.m5.large brokers with 100 GB each',
    url: 'public copy of an AWS guidance on connected mobility',
    asOf: '2024-10',
    printedUsd: 194.4,
    reason:
      'the list price of the brokers alone is 459.90 USD a month; the printed total does not follow from any of them',
  },
];
