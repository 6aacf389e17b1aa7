import { firehoseFacts } from '../facts/firehose.ts';
import { fact } from '../formula.ts';
import { choiceParam, numberParam, type ServiceDefinition, switchParam } from '../service.ts';

/** Turns many records into few objects and delivers them. */
export const firehose: ServiceDefinition = {
  id: 'firehose',
  name: 'Data Firehose',
  category: 'streaming',
  role: 'batcher',
  aliases: [
    'kinesis-data-firehose',
    'kinesis-firehose',
    'data-firehose',
    'amazon-data-firehose',
    'kdf',
    'delivery-stream',
  ],
  params: {
    source: choiceParam(
      'Source',
      { direct_put: 'direct_put' },
      'direct_put',
      'direct_put | kinesis | msk: sets rounding and price',
    ),
    formatConversion: switchParam('Convert to Parquet/ORC', false, 'extra per-GB charge'),
    dynamicPartitioning: switchParam('Dynamic partitioning', false, 'extra per GB and per object'),
    bufferMb: numberParam('Buffer size', 'MB', 64, [1, 128], 'objects per hour'),
    bufferSeconds: numberParam('Buffer interval', 's', 300, [0, 900], 'added delivery delay'),
  },
  facts: firehoseFacts,
  limits: [],
  costs: [],
  card: [],
  takesAsync: true,
  availability: fact('sla'),
  withoutFigures: true,
};
