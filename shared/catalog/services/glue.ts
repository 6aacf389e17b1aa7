import { countedCost } from '../counted-cost.ts';
import { glueFacts } from '../facts/glue.ts';
import { divide, fact, hoursPerMonth, is, largest, million, multiply, param, pick, unit, when } from '../formula.ts';
import { choiceParam, numberParam, type ServiceDefinition, switchParam } from '../service.ts';

const dpus = multiply(
  param('workers'),
  pick('workerType', { 'G.1X': fact('g1x'), 'G.2X': fact('g2x'), 'G.4X': fact('g4x'), 'G.8X': fact('g8x') }),
);
const runsPerSecond = divide(param('runsPerDay'), unit(86_400, 'seconds in a day'));
const daysPerMonth = divide(hoursPerMonth, unit(24, 'hours in a day'));
const hoursPerRun = divide(param('minutesPerRun'), unit(60, 'minutes in an hour'));

/** Spark jobs that read one store and write another. */
export const glue: ServiceDefinition = {
  id: 'glue',
  name: 'Glue',
  category: 'analytics',
  role: 'query',
  aliases: ['aws-glue', 'glue-job', 'glue-etl', 'etl', 'glue-crawler'],
  params: {
    runsPerDay: numberParam('Runs', 'runs a day', 1, [0, null], 'its own clock: load does not change it'),
    minutesPerRun: numberParam('Time of a run', 'min', 10, [1, 2880], 'billed per second, at least a minute'),
    workers: numberParam('Workers', 'workers', 10, [2, null], 'billed while a run lasts', { whole: true }),
    workerType: choiceParam(
      'Worker',
      { 'G.1X': 'G.1X', 'G.2X': 'G.2X', 'G.4X': 'G.4X', 'G.8X': 'G.8X' },
      'G.1X',
      'DPUs of a worker',
    ),
    flex: switchParam('Flexible', false, 'cheaper, and may wait to start'),
    crawlerRunsPerDay: numberParam('Crawler runs', 'runs a day', 0, [0, null], 'find new tables and partitions'),
    crawlerMinutes: numberParam('Time of a crawl', 'min', 10, [0, 1440], 'billed for ten minutes at least'),
    crawlerDpus: numberParam('DPUs of a crawler', 'DPU', 2, [1, null], 'billed while it runs', {
      source: 'a starting value: AWS sizes crawlers itself',
    }),
    catalogObjects: numberParam('Catalog entries', 'objects', 0, [0, null], 'tables, versions and partitions kept', {
      whole: true,
    }),
    catalogRequests: numberParam('Catalog requests', 'per month', 0, [0, null], 'by queries and jobs', { whole: true }),
    gbScanned: numberParam('Read by a run', 'GB', 10, [0, null], 'what the arrow from the store carries'),
  },
  facts: glueFacts,
  limits: [
    {
      key: 'run-time',
      label: 'Time of a run',
      unit: 'hours',
      side: 'node',
      demand: hoursPerRun,
      capacity: fact('job-timeout'),
      growsWithLoad: false,
      soft: true,
      of: { noun: 'hours' },
    },
  ],
  costs: [
    {
      key: 'dpu-hours',
      label: 'DPU-hours',
      unit: 'DPU-hours',
      on: 'scan',
      quantity: multiply(param('runsPerDay'), daysPerMonth, dpus, hoursPerRun),
      unitUsd: when(is('flex', true), fact('flex-dpu-hour'), fact('dpu-hour')),
    },
    countedCost({
      key: 'crawler-hours',
      label: 'Crawler DPU-hours',
      unit: 'DPU-hours',
      param: 'crawlerRunsPerDay',
      quantity: multiply(
        param('crawlerRunsPerDay'),
        daysPerMonth,
        param('crawlerDpus'),
        divide(largest(param('crawlerMinutes'), fact('crawler-minimum')), unit(60, 'minutes in an hour')),
      ),
      unitUsd: fact('crawler-dpu-hour'),
    }),
    countedCost({
      key: 'catalog-entries',
      label: 'Catalog entries',
      unit: '100,000 objects',
      param: 'catalogObjects',
      quantity: divide(param('catalogObjects'), unit(100_000, 'per 100,000')),
      unitUsd: fact('catalog-objects'),
    }),
    countedCost({
      key: 'catalog-requests',
      label: 'Catalog requests',
      unit: 'million requests',
      param: 'catalogRequests',
      quantity: divide(param('catalogRequests'), million),
      unitUsd: fact('catalog-requests'),
    }),
  ],
  card: [{ param: 'workers' }, { param: 'runsPerDay' }],
  latencyMs: multiply(param('minutesPerRun'), unit(60_000, 'ms in a minute')),
  availability: fact('sla'),
  scan: { runsPerSecond, kbPerRun: multiply(param('gbScanned'), unit(1e6, 'KB in a GB')) },
};
