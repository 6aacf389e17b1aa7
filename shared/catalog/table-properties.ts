import { countedCost } from './counted-cost.ts';
import {
  above,
  all,
  type Condition,
  countOut,
  divide,
  type Formula,
  fact,
  flow,
  hoursPerMonth,
  is,
  isSet,
  kbInGib,
  largest,
  million,
  multiply,
  not,
  param,
  perMonth,
  unit,
  when,
} from './formula.ts';
import {
  type CostLineDefinition,
  type LimitDefinition,
  numberParam,
  type ParamDefinition,
  switchParam,
} from './service.ts';

/**
 * What a DynamoDB table can have beside itself: replicas in other regions, a stream, point-in-time recovery and vector indexes. None is
 * a box of its own; their figures are facts of `dynamodb` under `global-`, `stream-` and `vector-`.
 */
export const tablePropertyParams: Readonly<Record<string, ParamDefinition>> = {
  replicaRegions: numberParam(
    'Replica regions',
    'regions',
    0,
    [0, 10],
    'every write and all storage is repeated in each',
    {
      whole: true,
    },
  ),
  pitr: switchParam('Point-in-time recovery', false, 'billed by the size of the table'),
  backupGb: numberParam('Backups on demand', 'GB', 0, [0, null], 'kept until they are deleted'),
  restoreGb: numberParam('Restored', 'GB a month', 0, [0, null], 'from a backup or a point in time'),
  streamReadsPerSecond: numberParam(
    'Stream reads',
    'per s',
    0,
    [0, null],
    'by readers other than Lambda, which reads for free',
  ),
  vectorStoredGb: numberParam('Vectors stored', 'GB', 0, [0, null], 'in vector indexes'),
  vectorWrittenGb: numberParam('Vectors written', 'GB a month', 0, [0, null], 'into vector indexes'),
  vectorComparedGb: numberParam('Vectors compared', 'GB a month', 0, [0, null], 'by searches'),
};

const replicated = above('replicaRegions', 0);

/** Lambda and other readers of a table's stream; more of them throttle each other. */
export const streamReaders: LimitDefinition = {
  key: 'stream-readers',
  label: 'Readers of the stream',
  unit: 'readers',
  side: 'node',
  demand: countOut(),
  capacity: when(replicated, fact('global-streams-readers'), fact('stream-readers-per-shard')),
  growsWithLoad: false,
  soft: false,
  of: { noun: 'readers' },
};

/** `writeUnits` are the units a second of one region, indexes included; `provisioned` holds for tables with capacity of their own. */
export function tablePropertyCosts(writeUnits: Formula, provisioned: Condition): readonly CostLineDefinition[] {
  const everywhere = (quantity: Formula): Formula => multiply(quantity, param('replicaRegions'));
  const sentKb = multiply(flow('writes'), largest(flow('payloadKb'), param('itemKb')));
  return [
    {
      key: 'replicated-writes',
      label: 'Replicated writes',
      unit: 'million write units',
      on: 'in',
      quantity: everywhere(divide(perMonth(writeUnits), million)),
      unitUsd: fact('global-replicated-write-on-demand'),
      when: all(replicated, not(provisioned)),
    },
    {
      key: 'replicated-unit-hours',
      label: 'Replicated write units',
      unit: 'WCU-hours',
      on: 'shared',
      quantity: everywhere(multiply(param('wcu'), hoursPerMonth)),
      unitUsd: fact('global-replicated-write-provisioned'),
      when: all(replicated, provisioned, isSet('wcu')),
    },
    {
      key: 'scaled-replicated-unit-hours',
      label: 'Replicated write units, scaled',
      unit: 'WCU-hours',
      on: 'in',
      quantity: everywhere(multiply(divide(writeUnits, param('targetUtilization')), hoursPerMonth)),
      unitUsd: fact('global-replicated-write-provisioned'),
      when: all(replicated, provisioned, not(isSet('wcu'))),
    },
    {
      key: 'replica-transfer',
      label: 'Sent to the replicas',
      unit: 'GB',
      on: 'in',
      quantity: everywhere(divide(perMonth(sentKb), kbInGib)),
      unitUsd: fact('global-cross-region-transfer'),
      when: replicated,
    },
    {
      key: 'replica-storage',
      label: 'Stored in the replicas',
      unit: 'GB-months',
      on: 'node',
      quantity: everywhere(param('storageGb')),
      unitUsd: fact('global-storage-per-replica'),
      when: replicated,
    },
    {
      key: 'recovery',
      label: 'Point-in-time recovery',
      unit: 'GB-months',
      on: 'node',
      quantity: param('storageGb'),
      unitUsd: fact('pitr-backup'),
      when: is('pitr', true),
    },
    {
      key: 'stream-reads',
      label: 'Stream reads',
      unit: '100,000 reads',
      on: 'node',
      quantity: divide(perMonth(param('streamReadsPerSecond')), unit(100_000, 'per 100,000')),
      unitUsd: fact('stream-read-request'),
      when: above('streamReadsPerSecond', 0),
    },
    standing('backups', 'Backups on demand', 'GB-months', 'backupGb', 'on-demand-backup'),
    standing('restores', 'Restored', 'GB', 'restoreGb', 'restore'),
    standing('vectors-stored', 'Vectors stored', 'GB-months', 'vectorStoredGb', 'vector-storage-gb-month'),
    standing('vectors-written', 'Vectors written', 'GB', 'vectorWrittenGb', 'vector-write-gb'),
    standing('vectors-compared', 'Vectors compared', 'GB', 'vectorComparedGb', 'vector-search-gb'),
  ];
}

function standing(key: string, label: string, unitName: string, paramKey: string, price: string): CostLineDefinition {
  return countedCost({ key, label, unit: unitName, param: paramKey, unitUsd: fact(price) });
}
