/** Functions and containers. */
import { type AwsExample, exampleBoard, pages, perSecond } from './example.ts';

const october = 31 * 24;
const thirtyDays = 30 * 24;

export const computeExamples: readonly AwsExample[] = [
  {
    id: 'lambda-telemetry-enrichment',
    title: 'Telemetry of 10,000 vehicles, one message an hour for 31 days',
    ...pages.lambda,
    printedUsd: 249.49,
    usd: 249.49,
    board: exampleBoard({
      hours: october,
      boxes: {
        vehicles: ['client', { perSecond: 10_000 / 3600 }],
        enrich: ['lambda', { memoryMb: 1024, avgDurationMs: 2000, arch: 'x86_64' }],
      },
      arrows: [['vehicles', 'enrich']],
    }),
  },
  {
    id: 'lambda-ml-support-tickets',
    title: 'Six million support tickets, 4 GB of memory, 2 GB of disk',
    ...pages.lambda,
    printedUsd: 106.41,
    usd: 113.28,
    board: exampleBoard({
      boxes: {
        tickets: ['client', { perSecond: perSecond(6e6) }],
        classify: ['lambda', { memoryMb: 4096, avgDurationMs: 280, ephemeralMb: 2048, arch: 'x86_64' }],
      },
      arrows: [['tickets', 'classify']],
    }),
  },
  {
    id: 'lambda-pc-cyber-monday',
    title: 'A sale of 24 hours on seven provisioned functions',
    ...pages.lambda,
    printedUsd: 32.26,
    usd: 32.26,
    board: exampleBoard({
      hours: 24,
      boxes: {
        shoppers: ['client', { perSecond: perSecond(2e6, 24) }],
        shop: ['lambda', { memoryMb: 4096, avgDurationMs: 280, provisionedConcurrency: 7, arch: 'x86_64' }],
      },
      arrows: [['shoppers', 'shop']],
    }),
  },
  {
    id: 'lambda-snapstart',
    title: 'Telemetry with SnapStart, one run in a hundred restored',
    ...pages.lambda,
    printedUsd: 263.92,
    usd: 263.92,
    board: exampleBoard({
      hours: october,
      boxes: {
        vehicles: ['client', { perSecond: perSecond(7.44e6, october) }],
        enrich: [
          'lambda',
          { memoryMb: 1024, avgDurationMs: 2000, arch: 'x86_64', snapStart: true, coldStartShare: 0.01 },
        ],
      },
      arrows: [['vehicles', 'enrich']],
    }),
  },
  {
    id: 'lambda-sqs-esm-provisioned',
    title: 'A queue with provisioned pollers for 8,000 poller-hours',
    ...pages.lambda,
    printedUsd: 580,
    usd: 580,
    board: exampleBoard({
      hours: thirtyDays,
      boxes: {
        messages: ['client', { perDay: 1e6 }],
        worker: [
          'lambda',
          {
            memoryMb: 1024,
            avgDurationMs: 1000,
            arch: 'x86_64',
            eventPollers: 8000 / thirtyDays,
            eventPollerKind: 'sqs',
          },
        ],
      },
      arrows: [['messages', 'worker']],
    }),
  },
  {
    id: 'lambda-at-edge',
    title: 'Ten million runs of 10 ms at the edge',
    ...pages.lambda,
    printedUsd: 6.63,
    usd: 6.63,
    board: exampleBoard({
      boxes: {
        viewers: ['client', { perSecond: perSecond(10e6) }],
        edge: ['lambda', { memoryMb: 128, avgDurationMs: 10, atEdge: true }],
      },
      arrows: [['viewers', 'edge']],
    }),
  },
  {
    id: 'fargate-5-tasks-10min-arm',
    title: 'Five ARM tasks for ten minutes a day, with 30 GB of disk',
    ...pages.fargate,
    printedUsd: 1.02,
    usd: 1.02,
    board: exampleBoard({
      hours: thirtyDays,
      boxes: {
        tasks: [
          'ecs-fargate',
          { tasks: 5, vcpu: 1, memoryGb: 2, ephemeralGb: 30, runSeconds: 600, runsPerDay: 1, arch: 'arm64' },
        ],
      },
    }),
  },
  {
    id: 'fargate-10-eks-pods-1h',
    title: 'Ten Kubernetes pods on Fargate for an hour a day',
    ...pages.fargate,
    printedUsd: 4.37,
    usd: 4.37,
    lines: ['eks.pod-vcpu-hours', 'eks.pod-memory-hours'],
    note: 'AWS leaves the fee of the cluster out',
    board: exampleBoard({
      hours: thirtyDays,
      boxes: { cluster: ['eks', { pods: 10, nodesAvg: 0, podVcpu: 0.25, podMemoryGb: 1, podHoursPerDay: 1 }] },
    }),
  },
];
