import { rdsFacts } from '../facts/rds.ts';
import { fact } from '../formula.ts';
import { choiceParam, numberParam, type ServiceDefinition, switchParam } from '../service.ts';

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
    instanceClass: choiceParam(
      'Instance class',
      { 'db.r6g.large': 'db.r6g.large' },
      'db.r6g.large',
      'vCPU, memory, price',
    ),
    engine: choiceParam('Engine', { postgres: 'postgres' }, 'postgres', 'price differs by engine'),
    multiAz: switchParam('Multi-AZ', true, 'doubles instance and storage price'),
    readReplicas: numberParam('Read replicas', 'read', 0, [0, 15], 'read scaling, asynchronous', { whole: true }),
    storageGb: numberParam('Allocated storage', 'GB', 100, [20, 65536], 'gp3 baseline jumps at 400 GB'),
    iops: numberParam('Provisioned IOPS', 'IOPS', 3000, [1000, 256000], 'above the gp3 baseline is billed'),
    connections: numberParam('Client connections', 'client', 100, [1, null], 'compared with max_connections', {
      whole: true,
    }),
  },
  facts: rdsFacts,
  limits: [],
  costs: [],
  card: [],
  availability: fact('sla'),
  withoutFigures: true,
};
