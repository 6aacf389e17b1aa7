import { managedFlinkFacts } from '../facts/managed-flink.ts';
import { fact } from '../formula.ts';
import { numberParam, type ServiceDefinition } from '../service.ts';

/** Runs Apache Flink jobs over a stream. */
export const managedFlink: ServiceDefinition = {
  id: 'managed-flink',
  name: 'Managed Flink',
  category: 'streaming',
  role: 'transformer',
  aliases: [
    'flink',
    'apache-flink',
    'kinesis-data-analytics',
    'kinesis-analytics',
    'kda',
    'managed-service-for-apache-flink',
    'amazon-managed-service-for-apache-flink',
    'msf',
  ],
  params: {
    parallelism: numberParam(
      'Parallelism',
      'parallelism',
      2,
      [1, null],
      'about 5 MB/s of input per 2, doubling up the AWS table',
      { whole: true },
    ),
    parallelismPerKpu: numberParam(
      'Parallelism per KPU',
      'parallelism',
      1,
      [1, 8],
      '1 for stateful, 2 or more for stateless jobs',
      { whole: true },
    ),
    stateGb: numberParam('State held', 'GB', 5, [0, null], 'storage per KPU and backups'),
    outputRatio: numberParam('Records out per record in', 'ratio', 1, [0, null], 'sets the outgoing edge'),
  },
  facts: managedFlinkFacts,
  limits: [],
  costs: [],
  card: [],
  availability: fact('sla'),
  withoutFigures: true,
};
