import { countedCost } from '../counted-cost.ts';
import { albFacts } from '../facts/alb.ts';
import {
  divide,
  fact,
  flow,
  hoursPerMonth,
  is,
  isSet,
  largest,
  multiply,
  param,
  subtract,
  sumIn,
  unit,
  when,
} from '../formula.ts';
import { numberParam, type ServiceDefinition, switchParam } from '../service.ts';
import { gbPerHour, kbBothWays } from '../volume.ts';

/** Connections are given, or follow from the requests. */
const newConnections = when(
  isSet('newConnectionsPerS'),
  param('newConnectionsPerS'),
  divide(sumIn(flow('requests')), fact('requests-per-connection')),
);
const gbInUnit = when(is('targetIsLambda', true), fact('lcu-lambda-bytes'), fact('lcu-processed-bytes'));
/** The first ten rules are not billed; a request counts the rest. */
const billedRules = largest(subtract(param('rules'), fact('free-rules')), unit(0, 'not below none'));
/** One capacity unit holds so much of each of four things; the fullest one is billed, or what is reserved if that is more. */
const capacityUnits = largest(
  divide(newConnections, fact('lcu-new-connections')),
  divide(multiply(newConnections, param('connectionLifetimeS')), fact('lcu-active-connections')),
  divide(gbPerHour(sumIn(kbBothWays)), gbInUnit),
  divide(multiply(sumIn(flow('requests')), billedRules), fact('lcu-rule-evaluations')),
  param('lcuReserved'),
);

/** Spreads HTTP requests over targets by rule. */
export const alb: ServiceDefinition = {
  id: 'alb',
  name: 'Application Load Balancer',
  category: 'network',
  role: 'splitter',
  aliases: [
    'application-load-balancer',
    'application-lb',
    'load-balancer',
    'elb',
    'elastic-load-balancer',
    'elastic-load-balancing',
    'aws-alb',
  ],
  params: {
    newConnectionsPerS: numberParam('New connections', 'per s', null, [0, null], 'unset: one for every ten requests'),
    connectionLifetimeS: numberParam(
      'Connection lifetime',
      's',
      60,
      [1, 4000],
      'with new connections gives those that are open',
    ),
    rules: numberParam('Listener rules', 'rules', 10, [0, 100], 'the first ten are not billed', { whole: true }),
    targetIsLambda: switchParam('Lambda targets', false, 'a capacity unit then holds 0.4 GB an hour'),
    azs: numberParam('Availability zones', 'zones', 2, [2, 6], 'one public address in each', { whole: true }),
    internetFacing: switchParam('Faces the internet', true, 'public addresses are billed'),
    trustStores: numberParam('Trust stores', 'stores', 0, [0, null], 'clients prove who they are by certificate', {
      whole: true,
    }),
    lcuReserved: numberParam('Reserved capacity', 'LCU', 0, [0, 15_000], 'billed whether used or not', { whole: true }),
  },
  facts: albFacts,
  limits: [],
  costs: [
    { key: 'hours', label: 'Load balancer', unit: 'hours', on: 'node', quantity: hoursPerMonth, unitUsd: fact('hour') },
    {
      key: 'capacity-units',
      label: 'Capacity units',
      unit: 'LCU-hours',
      on: 'shared',
      quantity: multiply(capacityUnits, hoursPerMonth),
      unitUsd: fact('lcu-hour'),
    },
    {
      key: 'public-addresses',
      label: 'Public addresses',
      unit: 'address-hours',
      on: 'node',
      quantity: multiply(param('azs'), hoursPerMonth),
      unitUsd: fact('public-ipv4'),
      when: is('internetFacing', true),
    },
    countedCost({
      key: 'trust-stores',
      label: 'Trust stores',
      unit: 'store-hours',
      param: 'trustStores',
      quantity: multiply(param('trustStores'), hoursPerMonth),
      unitUsd: fact('trust-store-hour'),
    }),
  ],
  card: [{ param: 'azs' }],
  availability: fact('sla'),
  latencyMs: fact('latency-p50'),
};
