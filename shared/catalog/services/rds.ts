import { rdsFacts } from '../facts/rds.ts';
import {
  above,
  add,
  divide,
  fact,
  flow,
  hoursPerMonth,
  is,
  largest,
  multiply,
  param,
  pick,
  smallest,
  subtract,
  unit,
  when,
} from '../formula.ts';
import { choiceParam, numberParam, type ServiceDefinition, switchParam } from '../service.ts';

const gp3 = is('storageType', 'gp3');
const io1 = is('storageType', 'io1');
const proxied = is('proxy', true);
/** A standby doubles instance and storage; a replica adds one of each. */
const copies = add(when(is('multiAz', true), unit(2, 'copies'), unit(1, 'copy')), param('readReplicas'));
const mysqlUsd = pick('instanceClass', {
  'db.t3.medium': fact('db-t3-medium-mysql'),
  'db.m5.large': fact('db-m5-large-mysql'),
  'db.m6g.large': fact('db-m6g-large-mysql'),
  'db.r5.large': fact('db-r5-large-mysql'),
  'db.r6g.large': fact('db-r6g-large-mysql'),
  'db.r7g.large': fact('db-r7g-large-mysql'),
  'db.r6g.xlarge': fact('db-r6g-xlarge-mysql'),
});
const instanceUsd = pick('engine', {
  postgres: pick('instanceClass', {
    'db.t3.medium': fact('db-t3-medium-postgres'),
    'db.m6g.large': fact('db-m6g-large-postgres'),
    'db.r6g.large': fact('db-r6g-large-postgres'),
    'db.r6g.xlarge': fact('db-r6g-xlarge-postgres'),
  }),
  mysql: mysqlUsd,
  mariadb: mysqlUsd,
});
const memoryBytes = multiply(
  pick('instanceClass', {
    'db.t3.medium': fact('memory-t3-medium'),
    'db.m5.large': fact('memory-m-large'),
    'db.m6g.large': fact('memory-m-large'),
    'db.r5.large': fact('memory-r-large'),
    'db.r6g.large': fact('memory-r-large'),
    'db.r7g.large': fact('memory-r-large'),
    'db.r6g.xlarge': fact('memory-r-xlarge'),
  }),
  unit(1024 ** 3, 'bytes in a GiB'),
);
const vcpus = pick('instanceClass', {
  'db.t3.medium': fact('vcpu-large'),
  'db.m5.large': fact('vcpu-large'),
  'db.m6g.large': fact('vcpu-large'),
  'db.r5.large': fact('vcpu-large'),
  'db.r6g.large': fact('vcpu-large'),
  'db.r7g.large': fact('vcpu-large'),
  'db.r6g.xlarge': fact('vcpu-xlarge'),
});
const includedIops = when(above('storageGb', 399), fact('gp3-baseline-large'), fact('gp3-baseline-small'));
const iops = when(gp3, largest(param('iops'), includedIops), param('iops'));
const nothing = unit(0, 'nothing');

/** A relational database on one primary, with replicas for reads. */
export const rds: ServiceDefinition = {
  id: 'rds',
  name: 'RDS',
  category: 'database',
  role: 'store',
  aliases: [
    'amazon-rds',
    'mysql',
    'postgres',
    'postgresql',
    'mariadb',
    'relational-database',
    'sql-database',
    'rds-mysql',
    'rds-postgres',
    'rds-postgresql',
  ],
  params: {
    engine: choiceParam(
      'Engine',
      { postgres: 'PostgreSQL', mysql: 'MySQL', mariadb: 'MariaDB' },
      'postgres',
      'prices and connection limits differ',
    ),
    instanceClass: choiceParam(
      'Instance',
      {
        'db.t3.medium': 't3.medium',
        'db.m5.large': 'm5.large',
        'db.m6g.large': 'm6g.large',
        'db.r5.large': 'r5.large',
        'db.r6g.large': 'r6g.large',
        'db.r7g.large': 'r7g.large',
        'db.r6g.xlarge': 'r6g.xlarge',
      },
      'db.r6g.large',
      'memory, connections and price',
    ),
    multiAz: switchParam('Standby in another zone', true, 'doubles the price and survives the loss of a zone'),
    readReplicas: numberParam('Read replicas', 'replicas', 0, [0, 15], 'take a share of the reads; they lag behind', {
      whole: true,
    }),
    storageType: choiceParam(
      'Storage',
      { gp3: 'General purpose (gp3)', io1: 'Provisioned IOPS (io1)' },
      'gp3',
      'price of GB and IOPS',
    ),
    storageGb: numberParam('Allocated', 'GB', 100, [20, 65_536], 'from 400 GB four times the IOPS are included', {
      whole: true,
    }),
    iops: numberParam('IOPS', 'IOPS', 3000, [1000, 256_000], 'above what gp3 includes they are billed'),
    ioPerRequest: numberParam(
      'I/Os of a request',
      'I/O',
      2,
      [0, null],
      'storage reads and writes that a request causes',
      { source: 'a starting value: the page cache answers many reads' },
    ),
    connections: numberParam('Connections', 'conns', 100, [1, null], 'bounded by memory', { whole: true }),
    proxy: switchParam('RDS Proxy', false, 'pools the connections of functions'),
    backupGb: numberParam('Backups', 'GB', 0, [0, null], 'billed beyond the size of the database'),
  },
  facts: rdsFacts,
  limits: [
    {
      key: 'iops',
      label: 'Storage I/O of the primary',
      unit: 'IOPS',
      side: 'in',
      demand: multiply(
        add(flow('writes'), divide(flow('reads'), add(unit(1, 'primary'), param('readReplicas')))),
        param('ioPerRequest'),
      ),
      capacity: iops,
      growsWithLoad: true,
      soft: false,
      sizedBy: 'iops',
      of: { noun: 'IOPS' },
    },
    {
      key: 'connections',
      label: 'Connections',
      unit: 'connections',
      side: 'node',
      demand: param('connections'),
      capacity: when(
        is('engine', 'postgres'),
        smallest(divide(memoryBytes, fact('connection-bytes-postgres')), fact('connections-max-postgres')),
        divide(memoryBytes, fact('connection-bytes-mysql')),
      ),
      growsWithLoad: false,
      soft: false,
      of: { noun: 'conns' },
    },
    {
      key: 'iops-max',
      label: 'IOPS of the volume',
      unit: 'IOPS',
      side: 'node',
      demand: iops,
      capacity: when(gp3, fact('gp3-max'), fact('io1-max')),
      growsWithLoad: false,
      soft: false,
      of: { noun: 'IOPS' },
    },
  ],
  costs: [
    {
      key: 'instance-hours',
      label: 'Instance-hours',
      unit: 'instance-hours',
      on: 'shared',
      quantity: multiply(copies, hoursPerMonth),
      unitUsd: instanceUsd,
      commitment: { of: 'rds' },
    },
    {
      key: 'storage',
      label: 'Storage',
      unit: 'GB-months',
      on: 'node',
      quantity: multiply(copies, param('storageGb')),
      unitUsd: when(gp3, fact('gp2-gp3-storage'), fact('io1-storage')),
    },
    {
      key: 'extra-iops',
      label: 'IOPS above the baseline',
      unit: 'IOPS-months',
      on: 'shared',
      quantity: multiply(copies, largest(nothing, subtract(param('iops'), includedIops))),
      unitUsd: fact('gp3-extra-iops'),
      when: gp3,
    },
    {
      key: 'provisioned-iops',
      label: 'Provisioned IOPS',
      unit: 'IOPS-months',
      on: 'shared',
      quantity: multiply(copies, param('iops')),
      unitUsd: fact('io1-iops'),
      when: io1,
    },
    {
      key: 'backups',
      label: 'Backups beyond the size of the database',
      unit: 'GB-months',
      on: 'node',
      quantity: largest(nothing, subtract(param('backupGb'), param('storageGb'))),
      unitUsd: fact('backup'),
      when: above('backupGb', 0),
    },
    {
      key: 'proxy',
      label: 'RDS Proxy',
      unit: 'vCPU-hours',
      on: 'shared',
      quantity: multiply(vcpus, hoursPerMonth),
      unitUsd: fact('proxy'),
      when: proxied,
    },
  ],
  card: [{ param: 'instanceClass' }, { param: 'readReplicas', when: above('readReplicas', 0) }],
  latencyMs: fact('latency-p50'),
  availability: when(is('multiAz', true), fact('sla'), fact('sla-single-zone')),
};
