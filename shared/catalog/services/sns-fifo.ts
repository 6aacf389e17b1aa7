import { snsFifoFacts } from '../facts/sns-fifo.ts';
import { fact } from '../formula.ts';
import { choiceParam, numberParam, type ServiceDefinition } from '../service.ts';

/** A topic that keeps order within each message group. */
export const snsFifo: ServiceDefinition = {
  id: 'sns-fifo',
  name: 'SNS FIFO',
  category: 'messaging',
  role: 'copier',
  aliases: ['fifo-topic', 'sns-fifo-topic'],
  params: {
    subscriptions: numberParam('Subscribed queues', 'subscribed', 3, [1, 100], 'multiplies notifications', {
      whole: true,
    }),
    scope: choiceParam(
      'Throughput scope',
      { MessageGroup: 'MessageGroup' },
      'MessageGroup',
      'Topic (3,000/s) | MessageGroup (regional maximum)',
    ),
  },
  facts: snsFifoFacts,
  limits: [],
  costs: [],
  card: [],
  takesAsync: true,
  availability: fact('sla'),
  withoutFigures: true,
};
