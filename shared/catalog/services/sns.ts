import { snsFacts } from '../facts/sns.ts';
import { chunks, divide, fact, flow, isSet, million, multiply, not, param, perMonth, pick } from '../formula.ts';
import { guideRanks } from '../guide-ranks.ts';
import { choiceParam, numberParam, type ServiceDefinition } from '../service.ts';

/** Every 64 KB of what a request carries is billed as one request. */
const published = multiply(
  flow('requests'),
  chunks(multiply(flow('payloadKb'), flow('batch')), fact('request-chunk-kb')),
);
const deliveryUsd = pick('protocol', {
  sqs: fact('deliver-sqs-lambda'),
  lambda: fact('deliver-sqs-lambda'),
  firehose: fact('deliver-firehose'),
  http: fact('deliver-http'),
  email: fact('deliver-email'),
  push: fact('deliver-push'),
});

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
    protocol: choiceParam(
      'Subscribers',
      {
        sqs: 'SQS queues',
        lambda: 'Lambda functions',
        firehose: 'Firehose streams',
        http: 'HTTP endpoints',
        email: 'E-mail',
        push: 'Mobile push',
      },
      'sqs',
      'sets the price of a delivery',
    ),
    subscriptions: numberParam(
      'Subscriptions',
      'subs',
      null,
      [1, 12_500_000],
      'multiplies deliveries; without it the arrows count',
      { whole: true },
    ),
    filterPassRatio: numberParam(
      'Passing the filter',
      'ratio',
      1,
      [0, 1],
      'part of the messages that a subscription takes; an arrow has its own share',
    ),
  },
  facts: snsFacts,
  limits: [
    {
      key: 'publish-rate',
      label: 'Messages published, whole account',
      unit: 'messages/s',
      side: 'in',
      demand: flow('units'),
      capacity: fact('publish-rate'),
      shared: 'sns-publish',
      growsWithLoad: true,
      soft: true,
      of: { noun: 'msg/s' },
    },
    {
      key: 'message-size',
      label: 'Message size, or batch',
      unit: 'KB',
      side: 'in',
      demand: multiply(flow('payloadKb'), flow('batch')),
      combine: 'largest',
      capacity: fact('message-size'),
      growsWithLoad: false,
      soft: false,
      of: { noun: 'KB' },
    },
  ],
  costs: [
    {
      key: 'publishes',
      label: 'Publish requests',
      unit: 'million requests',
      on: 'in',
      quantity: divide(perMonth(published), million),
      unitUsd: fact('publish'),
    },
    {
      key: 'deliveries',
      label: 'Deliveries',
      unit: 'million deliveries',
      on: 'out',
      quantity: divide(perMonth(flow('units')), million),
      unitUsd: deliveryUsd,
      when: not(isSet('subscriptions')),
    },
    {
      key: 'all-deliveries',
      label: 'Deliveries to all subscriptions',
      unit: 'million deliveries',
      on: 'in',
      quantity: divide(perMonth(multiply(flow('units'), param('subscriptions'), param('filterPassRatio'))), million),
      unitUsd: deliveryUsd,
      when: isSet('subscriptions'),
    },
  ],
  card: [{ param: 'subscriptions', when: isSet('subscriptions') }, { param: 'protocol' }],
  takesAsync: true,
  latencyMs: fact('latency-p50'),
  availability: fact('sla'),
  guideRank: guideRanks.messaging,
};
