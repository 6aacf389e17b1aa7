import { natGatewayFacts } from '../facts/nat-gateway.ts';
import { fact, hoursPerMonth, is, multiply, param, unit } from '../formula.ts';
import { numberParam, type ServiceDefinition, switchParam } from '../service.ts';
import { gbPerMonth, gbps, kbBothWays } from '../volume.ts';

/** Lets private subnets reach out; nothing reaches in. */
export const natGateway: ServiceDefinition = {
  id: 'nat-gateway',
  name: 'NAT gateway',
  category: 'network',
  role: 'relay',
  aliases: ['nat', 'nat-gw', 'natgw', 'nat-gateways', 'aws-nat-gateway'],
  params: {
    gateways: numberParam('Gateways', 'gateways', 2, [1, null], 'one in each zone; an hourly fee', { whole: true }),
    connectionsToTopDestination: numberParam(
      'To one destination',
      'connections',
      5000,
      [0, null],
      'open at once to the busiest address',
      { whole: true },
    ),
    crossAz: switchParam('Used from other zones', false, 'traffic between zones is billed on top'),
  },
  facts: natGatewayFacts,
  limits: [
    {
      key: 'bandwidth',
      label: 'Volume both ways',
      unit: 'Gbps',
      side: 'in',
      demand: gbps(kbBothWays),
      capacity: multiply(param('gateways'), fact('bandwidth')),
      growsWithLoad: true,
      soft: false,
      sizedBy: 'gateways',
      of: { noun: 'Gbps' },
    },
    {
      key: 'connections',
      label: 'Connections to one destination',
      unit: 'connections',
      side: 'node',
      demand: param('connectionsToTopDestination'),
      capacity: multiply(param('gateways'), fact('connections-per-destination')),
      growsWithLoad: false,
      soft: false,
      sizedBy: 'gateways',
      of: { noun: 'open' },
    },
  ],
  costs: [
    {
      key: 'hours',
      label: 'Gateways',
      unit: 'gateway-hours',
      on: 'node',
      quantity: multiply(param('gateways'), hoursPerMonth),
      unitUsd: fact('hour'),
    },
    {
      key: 'data',
      label: 'Volume handled',
      unit: 'GB',
      on: 'in',
      quantity: gbPerMonth(kbBothWays),
      unitUsd: fact('data'),
    },
    {
      key: 'between-zones',
      label: 'Traffic between zones',
      unit: 'GB',
      on: 'in',
      quantity: multiply(gbPerMonth(kbBothWays), unit(2, 'sides of the border')),
      unitUsd: fact('cross-az'),
      when: is('crossAz', true),
    },
    {
      key: 'public-addresses',
      label: 'Public addresses',
      unit: 'address-hours',
      on: 'node',
      quantity: multiply(param('gateways'), hoursPerMonth),
      unitUsd: fact('public-ipv4'),
    },
  ],
  card: [{ param: 'gateways' }],
  availability: fact('sla'),
  latencyMs: fact('latency-p50'),
};
