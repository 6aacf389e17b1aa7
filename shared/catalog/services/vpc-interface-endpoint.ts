import { vpcInterfaceEndpointFacts } from '../facts/vpc-interface-endpoint.ts';
import { fact } from '../formula.ts';
import { numberParam, type ServiceDefinition } from '../service.ts';

/** A private address for one AWS service inside a network. */
export const vpcInterfaceEndpoint: ServiceDefinition = {
  id: 'vpc-interface-endpoint',
  name: 'Interface endpoint',
  category: 'network',
  role: 'relay',
  aliases: ['privatelink', 'aws-privatelink', 'vpc-endpoint', 'vpce', 'interface-endpoint', 'interface-vpc-endpoint'],
  params: {
    endpoints: numberParam('Endpoints', 'endpoints', 3, [1, 50], 'one for each service', { whole: true }),
    azs: numberParam('Availability zones', 'zones', 2, [1, 6], 'an hourly fee in each', { whole: true }),
  },
  facts: vpcInterfaceEndpointFacts,
  limits: [],
  costs: [],
  card: [{ param: 'endpoints' }, { param: 'azs' }],
  availability: fact('sla'),
  withoutFigures: true,
};
