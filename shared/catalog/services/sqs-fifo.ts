import { sqsFifoFacts } from '../facts/sqs-fifo.ts';
import { fact, flow, is, isSet, multiply, param, when } from '../formula.ts';
import { guideRanks } from '../guide-ranks.ts';
import { queueCosts, queueLimits, queueParams } from '../queue.ts';
import { numberParam, type ServiceDefinition, switchParam } from '../service.ts';

/** A queue that keeps order within each message group. */
export const sqsFifo: ServiceDefinition = {
  id: 'sqs-fifo',
  name: 'SQS FIFO',
  category: 'messaging',
  role: 'splitter',
  aliases: ['fifo', 'fifo-queue', 'sqs-fifo-queue'],
  params: {
    highThroughput: switchParam('High throughput', true, 'raises the ceiling of calls; needs many message groups'),
    messageGroups: numberParam(
      'Message groups',
      'groups',
      100,
      [1, null],
      'order is kept within each, and each has its own ceiling',
      { whole: true },
    ),
    ...queueParams,
  },
  facts: sqsFifoFacts,
  limits: [
    {
      key: 'sends',
      label: 'Sends',
      unit: 'requests/s',
      side: 'in',
      demand: flow('requests'),
      capacity: when(is('highThroughput', true), fact('tps-high-throughput'), fact('tps-default')),
      growsWithLoad: true,
      soft: true,
      of: { noun: 'calls/s' },
    },
    {
      key: 'receives',
      label: 'Receives',
      unit: 'requests/s',
      side: 'out',
      demand: flow('requests'),
      capacity: when(is('highThroughput', true), fact('tps-high-throughput'), fact('tps-default')),
      growsWithLoad: true,
      soft: true,
      of: { noun: 'calls/s' },
    },
    {
      key: 'group-sends',
      label: 'Sends, evenly over the groups',
      unit: 'requests/s',
      side: 'in',
      demand: flow('requests'),
      capacity: multiply(param('messageGroups'), fact('per-group-tps')),
      growsWithLoad: true,
      soft: false,
      sizedBy: 'messageGroups',
      of: { param: 'messageGroups', noun: 'groups' },
    },
    ...queueLimits,
  ],
  costs: [...queueCosts],
  card: [{ param: 'messageGroups' }, { param: 'drainPerSecond', when: isSet('drainPerSecond') }],
  takesAsync: true,
  batchOut: 10,
  latencyMs: fact('latency-p50'),
  availability: fact('sla'),
  guideRank: guideRanks.messaging,
};
