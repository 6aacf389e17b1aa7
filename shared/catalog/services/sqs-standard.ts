import { sqsStandardFacts } from '../facts/sqs-standard.ts';
import { divide, fact, is, isSet, million, perMonth } from '../formula.ts';
import { guideRanks } from '../guide-ranks.ts';
import { billedSends, queueCosts, queueLimits, queueParams } from '../queue.ts';
import { type ServiceDefinition, switchParam } from '../service.ts';

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
    fairQueue: switchParam('Fair queue', false, 'keeps one noisy tenant from delaying the others, for a surcharge'),
    ...queueParams,
  },
  facts: sqsStandardFacts,
  limits: [...queueLimits],
  costs: [
    ...queueCosts,
    {
      key: 'fair-queue',
      label: 'Fair queue',
      unit: 'million requests',
      on: 'in',
      quantity: divide(perMonth(billedSends), million),
      unitUsd: fact('fair-queue-surcharge'),
      when: is('fairQueue', true),
    },
  ],
  card: [{ param: 'drainPerSecond', when: isSet('drainPerSecond') }],
  takesAsync: true,
  batchOut: 10,
  latencyMs: fact('latency-p50'),
  availability: fact('sla'),
  guideRank: guideRanks.messaging,
};
