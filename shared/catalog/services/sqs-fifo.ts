import { sqsFifoFacts } from '../facts/sqs-fifo.ts';
import { fact } from '../formula.ts';
import { numberParam, type ServiceDefinition, switchParam } from '../service.ts';

/** A queue that keeps order within each message group. */
export const sqsFifo: ServiceDefinition = {
  id: 'sqs-fifo',
  name: 'SQS FIFO',
  category: 'messaging',
  role: 'splitter',
  aliases: ['fifo', 'fifo-queue', 'sqs-fifo-queue'],
  params: {
    highThroughput: switchParam('High-throughput mode', true, 'raises the request ceiling'),
    callsPerMessage: numberParam(
      'API calls per message (send, receive, delete)',
      'api',
      3,
      [2, null],
      'every call is a billed request',
      { whole: true },
    ),
    emptyReceivePerS: numberParam('Empty receives', 'per s', 0, [0, null], 'long polling (20 s) keeps this near zero'),
    processingS: numberParam('Consumer processing time', 's', 1, [0, 43200], 'in-flight = rate*processing time'),
    retentionH: numberParam('Retention', 'hours', 96, [0.0167, 336], 'default 4 days, maximum 14'),
    messageGroups: numberParam('Active message groups', 'active', 100, [1, null], 'parallelism and per-group ceiling', {
      whole: true,
    }),
    drainPerSecond: numberParam('Drained at', 'per s', null, [0, null], 'what its consumers take; the rest waits'),
  },
  facts: sqsFifoFacts,
  limits: [],
  costs: [],
  card: [],
  takesAsync: true,
  batchOut: 10,
  availability: fact('sla'),
  withoutFigures: true,
};
