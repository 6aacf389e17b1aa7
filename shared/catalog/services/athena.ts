import { athenaFacts } from '../facts/athena.ts';
import { fact } from '../formula.ts';
import { numberParam, type ServiceDefinition } from '../service.ts';

/** SQL over files in a store, billed by what it scans. */
export const athena: ServiceDefinition = {
  id: 'athena',
  name: 'Athena',
  category: 'analytics',
  role: 'query',
  aliases: ['amazon-athena'],
  params: {
    queriesPerDay: numberParam('Queries per day', 'queries', 100, [0, null], 'volume', { whole: true }),
    gbScanned: numberParam(
      'Data scanned per query',
      'GB',
      1,
      [0.00977, null],
      'after partitioning, compression and column pruning',
    ),
    columnarFactor: numberParam('Share left after Parquet and partitions', 'ratio', 0.1, [0.001, 1], 'levers on scan'),
  },
  facts: athenaFacts,
  limits: [],
  costs: [],
  card: [],
  availability: fact('sla'),
  withoutFigures: true,
};
