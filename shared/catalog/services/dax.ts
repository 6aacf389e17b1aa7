import { daxFacts } from '../facts/dax.ts';
import { above, fact, hoursPerMonth, multiply, param, pick, when } from '../formula.ts';
import { choiceParam, numberParam, type ServiceDefinition } from '../service.ts';

/** A write-through cache in front of a DynamoDB table. */
export const dax: ServiceDefinition = {
  id: 'dax',
  name: 'DAX',
  category: 'cache',
  role: 'cache',
  aliases: ['dynamodb-accelerator', 'amazon-dax', 'dynamodb-dax'],
  params: {
    nodeType: choiceParam(
      'Node',
      { 'dax.t3.small': 't3.small', 'dax.r5.large': 'r5.large' },
      'dax.r5.large',
      'memory and price',
    ),
    nodes: numberParam('Nodes', 'nodes', 3, [1, 11], 'one primary and its replicas; three for the SLA', {
      whole: true,
    }),
    hitRatio: numberParam('Hit ratio', 'ratio', 0.8, [0, 1], 'reads that never reach the table'),
  },
  facts: daxFacts,
  limits: [
    {
      key: 'region-nodes',
      label: 'Nodes, whole account',
      unit: 'nodes',
      side: 'node',
      demand: param('nodes'),
      capacity: fact('nodes-per-region'),
      shared: 'dax-nodes',
      growsWithLoad: false,
      soft: true,
      of: { noun: 'nodes' },
    },
  ],
  costs: [
    {
      key: 'node-hours',
      label: 'Node-hours',
      unit: 'node-hours',
      on: 'shared',
      quantity: multiply(param('nodes'), hoursPerMonth),
      unitUsd: pick('nodeType', { 'dax.t3.small': fact('dax-t3-small'), 'dax.r5.large': fact('dax-r5-large') }),
    },
  ],
  card: [{ param: 'nodes' }, { param: 'hitRatio' }],
  latencyMs: fact('latency-p50'),
  availability: when(above('nodes', 1), fact('sla'), fact('sla-single-zone')),
};
