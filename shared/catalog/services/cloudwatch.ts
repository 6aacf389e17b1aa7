import { countedCost } from '../counted-cost.ts';
import { cloudwatchFacts } from '../facts/cloudwatch.ts';
import { above, divide, fact, flow, is, isSet, multiply, not, param, perMonth, sumIn, unit, when } from '../formula.ts';
import { choiceParam, numberParam, type ServiceDefinition } from '../service.ts';
import { gbPerMonth } from '../volume.ts';

/** A log entry is as large as the parameter says, whatever the size of what is logged. */
const logKbPerSecond = multiply(flow('units'), param('logKbPerRequest'));
const vended = is('logClass', 'vended');

/** Part of a GB received that is kept after compression. */
const kept = when(isSet('compression'), param('compression'), fact('log-compression'));

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
    logClass: choiceParam(
      'Logs',
      { standard: 'Standard', infrequent: 'Infrequent Access', vended: 'Sent by AWS services' },
      'standard',
      'price of a GB received; flow logs and the like get cheaper with volume',
    ),
    compression: numberParam(
      'Compressed to',
      'ratio',
      null,
      [0, 1],
      'what is kept of a GB; without it the usual 0.15',
      {
        source: 'log-compression',
      },
    ),
    customMetrics: numberParam('Metrics', 'metrics', 50, [0, null], 'each set of dimensions is one', { whole: true }),
    alarms: numberParam('Alarms', 'alarms', 10, [0, null], 'billed by the month', { whole: true }),
    highResolutionAlarms: numberParam(
      'Fast alarms',
      'alarms',
      0,
      [0, null],
      'look every 10 seconds; cost three times',
      {
        whole: true,
      },
    ),
    compositeAlarms: numberParam('Combined alarms', 'alarms', 0, [0, null], 'built of other alarms', { whole: true }),
    dashboards: numberParam('Dashboards', 'dashboards', 0, [0, null], 'billed by the month', { whole: true }),
    putMetricDataPerS: numberParam('Metric calls', 'per s', 0, [0, null], 'billed by thousand PutMetricData requests'),
    insightsGb: numberParam('Searched', 'GB per month', 10, [0, null], 'Logs Insights bills what it scans'),
  },
  facts: cloudwatchFacts,
  limits: [
    {
      key: 'log-batches',
      label: 'Batches of logs, whole account',
      unit: 'requests/s',
      side: 'in',
      demand: flow('requests'),
      capacity: fact('put-log-events-tps'),
      shared: 'cloudwatch-log-batches',
      growsWithLoad: true,
      soft: true,
      of: { noun: 'req/s' },
    },
    {
      key: 'metric-calls',
      label: 'Calls with metrics, whole account',
      unit: 'requests/s',
      side: 'node',
      demand: param('putMetricDataPerS'),
      capacity: fact('put-metric-data-tps'),
      shared: 'cloudwatch-metric-calls',
      growsWithLoad: false,
      soft: true,
      of: { noun: 'req/s' },
      when: above('putMetricDataPerS', 0),
    },
  ],
  costs: [
    {
      key: 'logs',
      label: 'Logs received',
      unit: 'GB',
      on: 'in',
      quantity: gbPerMonth(logKbPerSecond),
      unitUsd: when(is('logClass', 'infrequent'), fact('logs-ingest-ia'), fact('logs-ingest')),
      when: not(vended),
    },
    {
      key: 'vended-logs',
      label: 'Logs received from AWS services',
      unit: 'GB',
      on: 'in',
      quantity: gbPerMonth(logKbPerSecond),
      unitUsd: [
        { upTo: 10_240, unitUsd: fact('vended-logs-tier1') },
        { upTo: 30_720, unitUsd: fact('vended-logs-tier2') },
        { upTo: 51_200, unitUsd: fact('vended-logs-tier3') },
        { upTo: null, unitUsd: fact('vended-logs-tier4') },
      ],
      when: vended,
    },
    {
      key: 'log-storage',
      label: 'Logs kept',
      unit: 'GB-months',
      on: 'node',
      quantity: multiply(gbPerMonth(sumIn(logKbPerSecond)), param('retentionMonths'), kept),
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
    countedCost({
      key: 'fast-alarms',
      label: 'Fast alarms',
      unit: 'alarm-months',
      param: 'highResolutionAlarms',
      unitUsd: fact('alarm-high-res'),
    }),
    countedCost({
      key: 'combined-alarms',
      label: 'Combined alarms',
      unit: 'alarm-months',
      param: 'compositeAlarms',
      unitUsd: fact('alarm-composite'),
    }),
    countedCost({
      key: 'dashboards',
      label: 'Dashboards',
      unit: 'dashboard-months',
      param: 'dashboards',
      unitUsd: fact('dashboard'),
    }),
    countedCost({
      key: 'metric-calls',
      label: 'Metric calls',
      unit: 'thousand requests',
      param: 'putMetricDataPerS',
      quantity: divide(perMonth(param('putMetricDataPerS')), unit(1000, 'per thousand')),
      unitUsd: fact('put-metric-data'),
    }),
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
