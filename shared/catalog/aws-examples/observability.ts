/** Logs and traces. */
import { type AwsExample, exampleBoard } from './example.ts';

const october = 31 * 24;
const kbInGb = 1024 * 1024;

export const observabilityExamples: readonly AwsExample[] = [
  {
    id: 'cloudwatch-logs-30gb',
    title: 'Access logs of 1 GB a day, kept as 6 GB, and three metrics',
    url: 'https://aws.amazon.com/cloudwatch/pricing/',
    asOf: 'undated older copy',
    printedUsd: 12.53,
    usd: 16.08,
    board: exampleBoard({
      hours: 30 * 24,
      boxes: {
        servers: ['external', { perDay: 1024 }],
        logs: ['cloudwatch', { logKbPerRequest: 1024, compression: 0.2, customMetrics: 3, alarms: 0, insightsGb: 0 }],
      },
      arrows: [['servers', 'logs', { payloadKb: kbInGb / 1024 }]],
    }),
  },
  {
    id: 'xray-2000-req-per-hour',
    title: 'Two thousand requests an hour, a tenth sampled, with Insights',
    url: 'https://aws.amazon.com/cn/xray/pricing/',
    asOf: '2026 copy',
    printedUsd: 0.39,
    usd: 1.28,
    board: exampleBoard({
      hours: october,
      boxes: {
        requests: ['external', { perSecond: 2000 / 3600 }],
        traces: ['x-ray', { sampling: 0.1, tracesRead: 31 * 100 * 250, insights: true }],
      },
      arrows: [['requests', 'traces']],
    }),
  },
];
