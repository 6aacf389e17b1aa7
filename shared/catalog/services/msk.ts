import { mskFacts } from '../facts/msk.ts';
import { fact } from '../formula.ts';
import { choiceParam, numberParam, type ServiceDefinition } from '../service.ts';

/** Managed Apache Kafka: every consumer group reads the whole topic. */
export const msk: ServiceDefinition = {
  id: 'msk',
  name: 'MSK',
  category: 'streaming',
  role: 'copier',
  aliases: [
    'kafka',
    'apache-kafka',
    'amazon-msk',
    'managed-kafka',
    'managed-streaming-for-kafka',
    'managed-streaming-for-apache-kafka',
    'msk-cluster',
  ],
  params: {
    brokerType: choiceParam(
      'Broker type',
      { 'kafka.m7g.large': 'kafka.m7g.large' },
      'kafka.m7g.large',
      'throughput, partitions, price',
    ),
    brokers: numberParam('Brokers', 'brokers', 3, [2, 60], 'multiple of the AZs (3 for Express)', { whole: true }),
    consumerGroups: numberParam('Consumer groups', 'consumer', 2, [0, null], 'egress = ingress*groups', {
      whole: true,
    }),
    replicationFactor: numberParam('Replication factor', 'replication', 3, [2, 3], 'write I/O = ingress*RF', {
      whole: true,
    }),
    retentionH: numberParam('Retention', 'hours', 24, [1, null], 'storage'),
    partitions: numberParam('Partitions incl. replicas', 'partitions', 300, [1, null], 'per-broker ceiling', {
      whole: true,
    }),
  },
  facts: mskFacts,
  limits: [],
  costs: [],
  card: [],
  takesAsync: true,
  batchOut: 100,
  availability: fact('sla'),
  withoutFigures: true,
};
