import { countedCost } from '../counted-cost.ts';
import { efsFacts } from '../facts/efs.ts';
import { above, fact, flow, is, multiply, param, pick, when } from '../formula.ts';
import { choiceParam, numberParam, type ServiceDefinition, switchParam } from '../service.ts';
import { gbPerMonth } from '../volume.ts';

const elastic = is('throughputMode', 'elastic');
const oneZone = is('oneZone', true);
const readKbPerSecond = multiply(flow('reads'), flow('responseKb'));
const writtenKbPerSecond = multiply(flow('writes'), flow('payloadKb'));

/** Files that many servers and functions share. */
export const efs: ServiceDefinition = {
  id: 'efs',
  name: 'EFS',
  category: 'storage',
  role: 'store',
  aliases: ['amazon-efs', 'aws-efs', 'elastic-file-system', 'elastic-file-storage', 'nfs', 'efs-mount'],
  params: {
    gbStandard: numberParam('Stored', 'GB', 100, [0, null], 'billed by the month'),
    gbIa: numberParam('Stored, rarely read', 'GB', 0, [0, null], 'Infrequent Access is cheaper to keep'),
    gbArchive: numberParam('Stored, archived', 'GB', 0, [0, null], 'cheapest to keep; Regional only'),
    iaAccessGb: numberParam('Rarely read data moved', 'GB a month', 0, [0, null], 'reading or writing it is billed'),
    oneZone: switchParam('One zone', false, 'about half the price; lost with its zone'),
    throughputMode: choiceParam(
      'Throughput',
      { elastic: 'Elastic', provisioned: 'Provisioned', bursting: 'Bursting' },
      'elastic',
      'price and ceiling',
    ),
    provisionedMibps: numberParam('Provisioned', 'MiB/s', 0, [0, 10_240], 'billed whether used or not'),
    readKb: numberParam('Size of a read', 'KB', 64, [0, null], 'volume that Elastic bills'),
  },
  facts: efsFacts,
  limits: [
    {
      key: 'reads',
      label: 'Reads a second',
      unit: 'IOPS',
      side: 'in',
      demand: flow('reads'),
      capacity: pick('throughputMode', {
        elastic: fact('read-iops-elastic'),
        provisioned: fact('read-iops-provisioned'),
        bursting: fact('read-iops-bursting'),
      }),
      growsWithLoad: true,
      soft: true,
      of: { noun: 'IOPS' },
    },
    {
      key: 'writes',
      label: 'Writes a second',
      unit: 'IOPS',
      side: 'in',
      demand: flow('writes'),
      capacity: pick('throughputMode', {
        elastic: fact('write-iops-elastic'),
        provisioned: fact('write-iops-provisioned'),
        bursting: fact('write-iops-bursting'),
      }),
      growsWithLoad: true,
      soft: true,
      of: { noun: 'IOPS' },
    },
  ],
  costs: [
    {
      key: 'storage',
      label: 'Stored',
      unit: 'GB-months',
      on: 'node',
      quantity: param('gbStandard'),
      unitUsd: when(oneZone, fact('one-zone-gb-month'), fact('standard-gb-month')),
    },
    {
      key: 'storage-ia',
      label: 'Stored, rarely read',
      unit: 'GB-months',
      on: 'node',
      quantity: param('gbIa'),
      unitUsd: when(oneZone, fact('one-zone-ia-gb-month'), fact('ia-gb-month')),
      when: above('gbIa', 0),
    },
    countedCost({
      key: 'storage-archive',
      label: 'Stored, archived',
      unit: 'GB-months',
      param: 'gbArchive',
      unitUsd: fact('archive-gb-month'),
    }),
    countedCost({
      key: 'ia-access',
      label: 'Rarely read data moved',
      unit: 'GB',
      param: 'iaAccessGb',
      unitUsd: fact('ia-access'),
    }),
    {
      key: 'reads',
      label: 'Read',
      unit: 'GB',
      on: 'in',
      quantity: gbPerMonth(readKbPerSecond),
      unitUsd: fact('elastic-read'),
      when: elastic,
    },
    {
      key: 'writes',
      label: 'Written',
      unit: 'GB',
      on: 'in',
      quantity: gbPerMonth(writtenKbPerSecond),
      unitUsd: fact('elastic-write'),
      when: elastic,
    },
    {
      key: 'throughput',
      label: 'Provisioned throughput',
      unit: 'MB/s-months',
      on: 'node',
      quantity: param('provisionedMibps'),
      unitUsd: fact('provisioned'),
      when: is('throughputMode', 'provisioned'),
    },
  ],
  card: [{ param: 'gbStandard' }, { param: 'throughputMode' }],
  availability: fact('sla'),
  answerKb: param('readKb'),
  latencyMs: fact('latency-p50'),
};
