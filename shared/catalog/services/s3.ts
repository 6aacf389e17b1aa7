import { s3Facts } from '../facts/s3.ts';
import {
  above,
  add,
  all,
  any,
  divide,
  fact,
  flow,
  is,
  isSet,
  kbInGib,
  largest,
  multiply,
  not,
  param,
  perMonth,
  pick,
  subtract,
  unit,
  when,
} from '../formula.ts';
import { guideRanks } from '../guide-ranks.ts';
import { billedGb, lifecycleCosts, lifecycleParams, stayingShare } from '../s3-lifecycle.ts';
import { choiceParam, numberParam, type ServiceDefinition, switchParam, type Tier } from '../service.ts';

const standard = is('storageClass', 'STANDARD');
const intelligent = is('storageClass', 'INTELLIGENT_TIERING');
const flexible = is('storageClass', 'GLACIER');
const deep = is('storageClass', 'DEEP_ARCHIVE');
const express = is('storageClass', 'EXPRESS_ONEZONE');
const infrequent = is('storageClass', 'STANDARD_IA', 'ONEZONE_IA', 'GLACIER_IR');
const expedited = is('retrievalTier', 'expedited');
const bulk = is('retrievalTier', 'bulk');
const chargesRetrieval = any(infrequent, flexible, deep, express);

/** Requests, not objects: a batch is one upload or one listing. */
const writeRequests = divide(flow('writes'), flow('batch'));
const readRequests = divide(flow('reads'), flow('batch'));
const thousand = unit(1000, 'per thousand');

const replicated = is('replica', true);
const copies = when(replicated, unit(2, 'regions'), unit(1, 'region'));
const frequentShare = largest(
  unit(0, 'nothing'),
  subtract(unit(1, 'all'), add(param('idleShare'), param('archiveShare'))),
);
const stayingGb = multiply(param('storedGb'), stayingShare);
const writtenGb = divide(perMonth(multiply(flow('writes'), flow('payloadKb'))), kbInGib);
const standardTiers: readonly Tier[] = [
  { upTo: 51_200, unitUsd: fact('standard-storage') },
  { upTo: 512_000, unitUsd: fact('standard-storage-tier2') },
  { upTo: null, unitUsd: fact('standard-storage-tier3') },
];
const retrievalUsd = pick('storageClass', {
  STANDARD_IA: fact('standard-ia-retrieval'),
  ONEZONE_IA: fact('onezone-ia-retrieval'),
  GLACIER_IR: fact('glacier-instant-retrieval'),
  GLACIER: when(
    expedited,
    fact('glacier-flexible-retrieval-expedited'),
    when(bulk, fact('glacier-flexible-retrieval-bulk'), fact('glacier-flexible-retrieval-standard')),
  ),
  DEEP_ARCHIVE: when(bulk, fact('deep-archive-retrieval-bulk'), fact('deep-archive-retrieval-standard')),
  EXPRESS_ONEZONE: fact('express-retrieval'),
});

/** Object storage; every busy prefix takes its own share of requests. */
export const s3: ServiceDefinition = {
  id: 's3',
  name: 'S3',
  category: 'storage',
  role: 'store',
  aliases: [
    's3-bucket',
    'bucket',
    'amazon-s3',
    'simple-storage-service',
    'object-storage',
    'object-store',
    'data-lake',
    's3-data-lake',
    'glacier',
    's3-glacier',
  ],
  params: {
    storageClass: choiceParam(
      'Storage class',
      {
        STANDARD: 'Standard',
        INTELLIGENT_TIERING: 'Intelligent-Tiering',
        STANDARD_IA: 'Standard-IA',
        ONEZONE_IA: 'One Zone-IA',
        GLACIER_IR: 'Glacier Instant Retrieval',
        GLACIER: 'Glacier Flexible Retrieval',
        DEEP_ARCHIVE: 'Glacier Deep Archive',
        EXPRESS_ONEZONE: 'Express One Zone',
      },
      'STANDARD',
      'colder classes store cheaper and charge for reading',
    ),
    storedGb: numberParam('Stored', 'GB', 1000, [0, null], 'billed per GB and month'),
    objectKb: numberParam(
      'Object size',
      'KB',
      256,
      [0, 53_687_091_200],
      'what a read answers, and the 128 KB minimum of colder classes',
    ),
    prefixes: numberParam('Busy prefixes', 'prefixes', 1, [1, null], 'each takes its own share of requests', {
      whole: true,
    }),
    idleShare: numberParam(
      'Idle for 30 days',
      'ratio',
      0,
      [0, 1],
      'Intelligent-Tiering moves this part to infrequent access',
    ),
    archiveShare: numberParam(
      'Idle for 90 days',
      'ratio',
      0,
      [0, 1],
      'Intelligent-Tiering moves this part to instant archive',
    ),
    retrievalGb: numberParam(
      'Retrieved a month',
      'GB',
      0,
      [0, null],
      'billed by colder classes; without it the reading arrows count',
    ),
    retrievalTier: choiceParam(
      'Retrieval',
      { standard: 'Standard', expedited: 'Expedited', bulk: 'Bulk' },
      'standard',
      'Glacier Flexible in minutes or for free, Deep Archive cheaper in days',
    ),
    ...lifecycleParams,
    replica: switchParam('Replica in another region', false, 'storage and writes once more, and the transfer between'),
    replicationTimeControl: switchParam(
      'Replicated within 15 minutes',
      false,
      'a promise on the replica, billed per GB',
    ),
  },
  facts: s3Facts,
  limits: [
    {
      key: 'prefix-writes',
      label: 'Writes, all prefixes',
      unit: 'requests/s',
      side: 'in',
      demand: writeRequests,
      capacity: multiply(fact('writes-per-prefix'), param('prefixes')),
      growsWithLoad: true,
      soft: false,
      sizedBy: 'prefixes',
      of: { param: 'prefixes', noun: 'prefixes' },
    },
    {
      key: 'prefix-reads',
      label: 'Reads, all prefixes',
      unit: 'requests/s',
      side: 'in',
      demand: readRequests,
      capacity: multiply(fact('reads-per-prefix'), param('prefixes')),
      growsWithLoad: true,
      soft: false,
      sizedBy: 'prefixes',
      of: { param: 'prefixes', noun: 'prefixes' },
    },
    {
      key: 'object-size',
      label: 'Object size',
      unit: 'TB',
      side: 'in',
      demand: divide(multiply(flow('payloadKb'), flow('batch')), unit(1024 ** 3, 'KB in a TB')),
      combine: 'largest',
      capacity: fact('max-object-size'),
      growsWithLoad: false,
      soft: false,
      of: { noun: 'TB' },
    },
  ],
  costs: [
    {
      key: 'write-requests',
      label: 'Write requests',
      unit: 'thousand requests',
      on: 'in',
      quantity: multiply(copies, divide(perMonth(writeRequests), thousand)),
      unitUsd: pick('storageClass', {
        STANDARD: fact('standard-put'),
        INTELLIGENT_TIERING: fact('standard-put'),
        STANDARD_IA: fact('standard-ia-put'),
        ONEZONE_IA: fact('onezone-ia-put'),
        GLACIER_IR: fact('glacier-instant-put'),
        GLACIER: fact('glacier-flexible-put'),
        DEEP_ARCHIVE: fact('deep-archive-put'),
        EXPRESS_ONEZONE: fact('express-put'),
      }),
    },
    {
      key: 'read-requests',
      label: 'Read requests',
      unit: 'thousand requests',
      on: 'in',
      quantity: divide(perMonth(readRequests), thousand),
      unitUsd: pick('storageClass', {
        STANDARD: fact('standard-get'),
        INTELLIGENT_TIERING: fact('standard-get'),
        STANDARD_IA: fact('standard-ia-get'),
        ONEZONE_IA: fact('onezone-ia-get'),
        GLACIER_IR: fact('glacier-instant-get'),
        GLACIER: when(
          expedited,
          fact('glacier-flexible-expedited-requests'),
          when(bulk, fact('glacier-flexible-retrieval-bulk'), fact('glacier-flexible-retrieval-requests')),
        ),
        DEEP_ARCHIVE: when(bulk, fact('deep-archive-bulk-requests'), fact('deep-archive-retrieval-requests')),
        EXPRESS_ONEZONE: fact('express-get'),
      }),
    },
    {
      key: 'data-uploaded',
      label: 'Data uploaded',
      unit: 'GB',
      on: 'in',
      quantity: writtenGb,
      unitUsd: fact('express-upload'),
      when: express,
    },
    {
      key: 'data-read',
      label: 'Data retrieved',
      unit: 'GB',
      on: 'in',
      quantity: divide(perMonth(multiply(flow('reads'), flow('responseKb'))), kbInGib),
      unitUsd: retrievalUsd,
      when: all(chargesRetrieval, not(isSet('retrievalGb'))),
    },
    {
      key: 'data-retrieved',
      label: 'Data retrieved',
      unit: 'GB',
      on: 'node',
      quantity: param('retrievalGb'),
      unitUsd: retrievalUsd,
      when: all(chargesRetrieval, isSet('retrievalGb')),
    },
    {
      key: 'storage',
      label: 'Stored',
      unit: 'GB-months',
      on: 'node',
      quantity: stayingGb,
      unitUsd: standardTiers,
      when: standard,
    },
    {
      key: 'replica-storage',
      label: 'Stored in the replica',
      unit: 'GB-months',
      on: 'node',
      quantity: stayingGb,
      unitUsd: standardTiers,
      when: all(standard, replicated),
    },
    {
      key: 'replica-transfer',
      label: 'Sent to the replica',
      unit: 'GB',
      on: 'in',
      quantity: writtenGb,
      unitUsd: fact('inter-region-transfer'),
      when: replicated,
    },
    {
      key: 'replica-time-control',
      label: 'Replicated within 15 minutes',
      unit: 'GB',
      on: 'in',
      quantity: writtenGb,
      unitUsd: fact('replication-rtc'),
      when: all(replicated, is('replicationTimeControl', true)),
    },
    {
      key: 'frequent-storage',
      label: 'Stored, frequent access',
      unit: 'GB-months',
      on: 'node',
      quantity: multiply(copies, param('storedGb'), frequentShare),
      unitUsd: fact('intelligent-frequent'),
      when: intelligent,
    },
    {
      key: 'idle-storage',
      label: 'Stored, idle for 30 days',
      unit: 'GB-months',
      on: 'node',
      quantity: multiply(copies, param('storedGb'), param('idleShare')),
      unitUsd: fact('intelligent-infrequent'),
      when: all(intelligent, above('idleShare', 0)),
    },
    {
      key: 'archive-storage',
      label: 'Stored, idle for 90 days',
      unit: 'GB-months',
      on: 'node',
      quantity: multiply(copies, param('storedGb'), param('archiveShare')),
      unitUsd: fact('intelligent-archive-instant'),
      when: all(intelligent, above('archiveShare', 0)),
    },
    {
      key: 'monitoring',
      label: 'Objects watched',
      unit: 'thousand objects',
      on: 'node',
      quantity: divide(divide(multiply(copies, param('storedGb'), kbInGib), param('objectKb')), thousand),
      unitUsd: fact('intelligent-monitoring'),
      when: all(intelligent, above('objectKb', 127.999)),
    },
    {
      key: 'class-storage',
      label: 'Stored',
      unit: 'GB-months',
      on: 'node',
      quantity: multiply(copies, billedGb(stayingGb, 'storageClass')),
      unitUsd: pick('storageClass', {
        STANDARD_IA: fact('standard-ia-storage'),
        ONEZONE_IA: fact('onezone-ia-storage'),
        GLACIER_IR: fact('glacier-instant-storage'),
        GLACIER: fact('glacier-flexible-storage'),
        DEEP_ARCHIVE: fact('deep-archive-storage'),
        EXPRESS_ONEZONE: fact('express-onezone-storage'),
      }),
      when: chargesRetrieval,
    },
    ...lifecycleCosts(copies, flow('writes')),
  ],
  card: [
    { param: 'storedGb' },
    { param: 'storageClass', when: not(standard) },
    { param: 'prefixes', when: above('prefixes', 1) },
  ],
  batchIntoLambda: 100,
  latencyMs: when(express, fact('express-latency-p50'), fact('latency-p50')),
  availability: when(any(standard, flexible, deep, express), fact('sla'), fact('sla-infrequent')),
  answerKb: param('objectKb'),
  guideRank: guideRanks.s3,
};
