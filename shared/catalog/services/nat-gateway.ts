import { natGatewayFacts } from '../facts/nat-gateway.ts';
import { fact } from '../formula.ts';
import { numberParam, type ServiceDefinition, switchParam } from '../service.ts';

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
  limits: [],
  costs: [],
  card: [{ param: 'gateways' }],
  availability: fact('sla'),
  withoutFigures: true,
};
