import { auroraFacts } from '../facts/aurora.ts';
import { fact } from '../formula.ts';
import { choiceParam, numberParam, type ServiceDefinition } from '../service.ts';

/** A relational database over a shared, self-growing volume. */
export const aurora: ServiceDefinition = {
  id: 'aurora',
  name: 'Aurora',
  category: 'database',
  role: 'store',
  aliases: ['amazon-aurora', 'aurora-mysql', 'aurora-postgres', 'aurora-postgresql', 'rds-aurora', 'aurora-cluster'],
  params: {
    instanceClass: choiceParam(
      'Instance class',
      { 'db.r6g.large': 'db.r6g.large' },
      'db.r6g.large',
      'price per writer and reader',
    ),
    readers: numberParam('Readers', 'readers', 1, [0, 15], 'reads and failover', { whole: true }),
    storageGb: numberParam('Data', 'GB', 100, [10, 262144], 'billed on use'),
    ioPerRequest: numberParam(
      'Storage I/Os per request',
      'storage',
      2,
      [0, null],
      'drives the I/O charge of Standard',
      { whole: true },
    ),
    storageConfig: choiceParam(
      'Storage configuration',
      { standard: 'standard' },
      'standard',
      'standard | io-optimized (switch when I/O is over 25% of the bill)',
    ),
  },
  facts: auroraFacts,
  limits: [],
  costs: [],
  card: [],
  availability: fact('sla'),
  withoutFigures: true,
};
