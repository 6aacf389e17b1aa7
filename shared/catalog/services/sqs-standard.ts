import { sqsStandardFacts } from '../facts/sqs-standard.ts';
import { fact } from '../formula.ts';
import { numberParam, type ServiceDefinition } from '../service.ts';

/** A queue: each message goes to one of its consumers, at least once and in no fixed order. */
export const sqsStandard: ServiceDefinition = {
  id: 'sqs-standard',
  name: 'SQS',
  category: 'messaging',
  role: 'splitter',
  aliases: [
    'sqs',
    'queue',
    'sqs-queue',
    'amazon-sqs',
    'simple-queue-service',
    'message-queue',
    'dlq',
    'dead-letter-queue',
  ],
  params: {
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
    drainPerSecond: numberParam('Drained at', 'per s', null, [0, null], 'what its consumers take; the rest waits'),
  },
  facts: sqsStandardFacts,
  limits: [],
  costs: [],
  card: [],
  takesAsync: true,
  batchOut: 10,
  availability: fact('sla'),
  withoutFigures: true,
};
