import { snsFacts } from '../facts/sns.ts';
import { fact } from '../formula.ts';
import { choiceParam, numberParam, type ServiceDefinition } from '../service.ts';

/** A topic: pushes each message to every subscriber and keeps none. */
export const sns: ServiceDefinition = {
  id: 'sns',
  name: 'SNS',
  category: 'messaging',
  role: 'copier',
  aliases: [
    'sns-topic',
    'topic',
    'sns-standard',
    'amazon-sns',
    'simple-notification-service',
    'notifications',
    'notification',
  ],
  params: {
    subscriptions: numberParam('Subscriptions', 'subscriptions', 3, [1, 12500000], 'multiplies deliveries', {
      whole: true,
    }),
    filterPassRatio: numberParam(
      'Share of messages passing the filter',
      'ratio',
      1,
      [0, 1],
      'deliveries = rate*subs*ratio',
    ),
    protocol: choiceParam(
      'Subscriber type',
      { sqs: 'sqs' },
      'sqs',
      'sqs | lambda | firehose | http | email | sms | push: sets delivery price',
    ),
  },
  facts: snsFacts,
  limits: [],
  costs: [],
  card: [],
  takesAsync: true,
  availability: fact('sla'),
  withoutFigures: true,
};
