import { athenaFacts } from '../facts/athena.ts';
import { above, divide, fact, hoursPerMonth, largest, multiply, not, param, smallest, unit } from '../formula.ts';
import { numberParam, type ServiceDefinition } from '../service.ts';

/** GB that a query reads, and is billed for at least. */
const scannedGb = multiply(param('gbScanned'), param('columnarFactor'));
const billedGb = largest(scannedGb, divide(fact('min-scan'), unit(1024, 'MB in a GB')));
const queriesPerSecond = divide(param('queriesPerDay'), unit(86_400, 'seconds in a day'));
const reserved = above('provisionedDpus', 0);
const daysPerMonth = divide(hoursPerMonth, unit(24, 'hours in a day'));

/** SQL over files in a store, billed by what it scans. */
export const athena: ServiceDefinition = {
  id: 'athena',
  name: 'Athena',
  category: 'analytics',
  role: 'query',
  aliases: ['amazon-athena'],
  params: {
    queriesPerDay: numberParam('Queries', 'queries a day', 100, [0, null], 'its own clock: load does not change it'),
    gbScanned: numberParam('Scanned', 'GB a query', 1, [0, null], 'cost follows what is read, not what is answered'),
    columnarFactor: numberParam(
      'Left after Parquet',
      'ratio',
      1,
      [0.001, 1],
      'columns, compression and partitions cut the scan',
    ),
    provisionedDpus: numberParam(
      'Reserved capacity',
      'DPU',
      0,
      [0, null],
      'paid by the hour instead of what is scanned',
      { whole: true },
    ),
    reservedHours: numberParam('Reserved for', 'h a month', 730, [0, 744], 'a reservation can end after an hour'),
    querySeconds: numberParam(
      'Time of a query',
      's',
      10,
      [0, 1800],
      'queries at once = rate × time; AWS ends one after 30 minutes',
      {
        source: 'a starting value: seconds to minutes',
      },
    ),
  },
  facts: athenaFacts,
  limits: [
    {
      key: 'queries-at-once',
      label: 'Queries at once, whole account',
      unit: 'queries',
      side: 'node',
      demand: multiply(queriesPerSecond, param('querySeconds')),
      capacity: fact('active-dml'),
      shared: 'athena-queries',
      growsWithLoad: false,
      soft: true,
      of: { noun: 'queries' },
    },
    {
      key: 'query-starts',
      label: 'Queries started, whole account',
      unit: 'requests/s',
      side: 'node',
      demand: queriesPerSecond,
      capacity: fact('start-query-tps'),
      shared: 'athena-starts',
      growsWithLoad: false,
      soft: true,
      of: { noun: 'starts/s' },
    },
  ],
  costs: [
    {
      key: 'scan',
      label: 'Data scanned',
      unit: 'TB',
      on: 'scan',
      quantity: divide(multiply(param('queriesPerDay'), daysPerMonth, billedGb), unit(1024, 'GB in a TB')),
      unitUsd: fact('scan'),
      when: not(reserved),
    },
    {
      key: 'reserved-capacity',
      label: 'Reserved capacity',
      unit: 'DPU-hours',
      on: 'scan',
      quantity: multiply(param('provisionedDpus'), smallest(param('reservedHours'), hoursPerMonth)),
      unitUsd: fact('provisioned-dpu'),
      when: reserved,
    },
  ],
  card: [{ param: 'queriesPerDay' }, { param: 'gbScanned' }],
  latencyMs: multiply(param('querySeconds'), unit(1000, 'ms in a second')),
  availability: fact('sla'),
  scan: { runsPerSecond: queriesPerSecond, kbPerRun: multiply(scannedGb, unit(1e6, 'KB in a GB')) },
};
