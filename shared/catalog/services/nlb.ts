import { nlbFacts } from '../facts/nlb.ts';
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
  pick,
  subtract,
  sumIn,
  unit,
  when,
} from '../formula.ts';
import { choiceParam, numberParam, type ServiceDefinition, switchParam } from '../service.ts';
import { gbPerHour, gbPerMonth, kbBothWays } from '../volume.ts';

/** Connections are given, or follow from the requests. */
const newConnections = when(
  isSet('newConnectionsPerS'),
  param('newConnectionsPerS'),
  divide(sumIn(flow('requests')), fact('requests-per-connection')),
);
const openConnections = when(
  isSet('activeConnections'),
  param('activeConnections'),
  multiply(newConnections, fact('connection-lifetime')),
);
/** One capacity unit holds so much of each of three things; the fullest one is billed. */
const capacityUnits = largest(
  divide(
    newConnections,
    pick('protocol', { tcp: fact('nlcu-tcp-new'), udp: fact('nlcu-udp-new'), tls: fact('nlcu-tls-new') }),
  ),
  divide(
    openConnections,
    pick('protocol', { tcp: fact('nlcu-tcp-active'), udp: fact('nlcu-udp-active'), tls: fact('nlcu-tls-active') }),
  ),
  divide(gbPerHour(sumIn(kbBothWays)), fact('nlcu-bytes')),
);
/** With an even spread, all but one zone's part of the traffic leaves its zone, and both sides are billed. */
const crossing = multiply(
  gbPerMonth(kbBothWays),
  divide(subtract(param('azs'), unit(1, 'own zone')), param('azs')),
  unit(2, 'sides of the border'),
);

/** Spreads connections over targets by flow, unseen. */
export const nlb: ServiceDefinition = {
  id: 'nlb',
  name: 'Network Load Balancer',
  category: 'network',
  role: 'splitter',
  aliases: ['network-load-balancer', 'network-lb', 'aws-nlb'],
  params: {
    newConnectionsPerS: numberParam('New connections', 'per s', null, [0, null], 'unset: one for every ten requests'),
    activeConnections: numberParam(
      'Open connections',
      'connections',
      null,
      [0, null],
      'unset: new ones times their lifetime',
    ),
    protocol: choiceParam('Protocol', { tcp: 'TCP', udp: 'UDP', tls: 'TLS' }, 'tcp', 'what a capacity unit holds'),
    azs: numberParam('Availability zones', 'zones', 2, [1, 6], 'one static address in each', { whole: true }),
    internetFacing: switchParam('Faces the internet', true, 'public addresses are billed'),
    crossZone: switchParam('Cross-zone', false, 'even spread, but traffic between zones is billed'),
  },
  facts: nlbFacts,
  limits: [],
  costs: [
    { key: 'hours', label: 'Load balancer', unit: 'hours', on: 'node', quantity: hoursPerMonth, unitUsd: fact('hour') },
    {
      key: 'capacity-units',
      label: 'Capacity units',
      unit: 'NLCU-hours',
      on: 'shared',
      quantity: multiply(capacityUnits, hoursPerMonth),
      unitUsd: fact('nlcu-hour'),
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
    {
      key: 'between-zones',
      label: 'Traffic between zones',
      unit: 'GB',
      on: 'in',
      quantity: crossing,
      unitUsd: fact('cross-az'),
      when: is('crossZone', true),
    },
  ],
  card: [{ param: 'protocol' }, { param: 'azs' }],
  availability: fact('sla'),
  latencyMs: fact('latency-p50'),
};
