import { cloudwatchFacts } from '../facts/cloudwatch.ts';
import { fact } from '../formula.ts';
import { numberParam, type ServiceDefinition } from '../service.ts';

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
  costs: [],
  card: [{ param: 'retentionMonths' }, { param: 'customMetrics' }],
  availability: fact('sla'),
  withoutFigures: true,
};
