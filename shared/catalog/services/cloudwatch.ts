import { cloudwatchFacts } from '../facts/cloudwatch.ts';
import { fact, flow, multiply, param, sumIn } from '../formula.ts';
import { numberParam, type ServiceDefinition } from '../service.ts';
import { gbPerMonth } from '../volume.ts';

/** A log entry is as large as the parameter says, whatever the size of what is logged. */
const logKbPerSecond = multiply(flow('units'), param('logKbPerRequest'));

/** Keeps logs and metrics, and raises alarms. */
export const cloudwatch: ServiceDefinition = {
  id: 'cloudwatch',
  name: 'CloudWatch',
  category: 'observability',
  role: 'store',
  aliases: [
    'cloudwatch-logs',
    'cloudwatch-metrics',
    'cloudwatch-alarms',
    'cw',
    'amazon-cloudwatch',
    'aws-cloudwatch',
    'log-group',
  ],
  params: {
    logKbPerRequest: numberParam('Log of a unit', 'KB', 1, [0, 1024], 'billed when it arrives'),
    retentionMonths: numberParam('Kept', 'months', 1, [0, 120], 'AWS keeps logs for ever unless told otherwise'),
    customMetrics: numberParam('Metrics', 'metrics', 50, [0, null], 'each set of dimensions is one', { whole: true }),
    alarms: numberParam('Alarms', 'alarms', 10, [0, null], 'billed by the month', { whole: true }),
    insightsGb: numberParam('Searched', 'GB per month', 10, [0, null], 'Logs Insights bills what it scans'),
  },
  facts: cloudwatchFacts,
  limits: [],
  costs: [
    {
      key: 'logs',
      label: 'Logs received',
      unit: 'GB',
      on: 'in',
      quantity: gbPerMonth(logKbPerSecond),
      unitUsd: fact('logs-ingest'),
    },
    {
      key: 'log-storage',
      label: 'Logs kept',
      unit: 'GB-months',
      on: 'node',
      quantity: multiply(gbPerMonth(sumIn(logKbPerSecond)), param('retentionMonths'), fact('log-compression')),
      unitUsd: fact('logs-storage'),
    },
    {
      key: 'metrics',
      label: 'Metrics',
      unit: 'metric-months',
      on: 'node',
      quantity: param('customMetrics'),
      unitUsd: [
        { upTo: 10_000, unitUsd: fact('metric-tier1') },
        { upTo: 250_000, unitUsd: fact('metric-tier2') },
        { upTo: 1_000_000, unitUsd: fact('metric-tier3') },
        { upTo: null, unitUsd: fact('metric-tier4') },
      ],
    },
    {
      key: 'alarms',
      label: 'Alarms',
      unit: 'alarm-months',
      on: 'node',
      quantity: param('alarms'),
      unitUsd: fact('alarm-standard'),
    },
    {
      key: 'searches',
      label: 'Logs searched',
      unit: 'GB',
      on: 'node',
      quantity: param('insightsGb'),
      unitUsd: fact('insights'),
    },
  ],
  card: [{ param: 'retentionMonths' }, { param: 'customMetrics' }],
  latencyMs: fact('latency-p50'),
  availability: fact('sla'),
};
