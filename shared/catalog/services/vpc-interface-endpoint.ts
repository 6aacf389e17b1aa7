import { vpcInterfaceEndpointFacts } from '../facts/vpc-interface-endpoint.ts';
import { fact, hoursPerMonth, isSet, multiply, param } from '../formula.ts';
import { numberParam, type ServiceDefinition } from '../service.ts';
import { gbPerMonth, gbps, kbBothWays } from '../volume.ts';

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
  limits: [
    {
      key: 'endpoints',
      label: 'Endpoints of the network',
      unit: 'endpoints',
      side: 'node',
      demand: param('endpoints'),
      capacity: fact('endpoints-per-vpc'),
      growsWithLoad: false,
      soft: true,
      of: { noun: 'endpts' },
      when: isSet('endpoints'),
    },
    {
      key: 'bandwidth',
      label: 'Volume both ways',
      unit: 'Gbps',
      side: 'in',
      demand: gbps(kbBothWays),
      capacity: multiply(param('azs'), fact('bandwidth')),
      growsWithLoad: true,
      soft: true,
      sizedBy: 'azs',
      of: { noun: 'Gbps' },
    },
  ],
  costs: [
    {
      key: 'hours',
      label: 'Endpoints',
      unit: 'endpoint-hours',
      on: 'node',
      quantity: multiply(param('endpoints'), param('azs'), hoursPerMonth),
      unitUsd: fact('hour'),
    },
    {
      key: 'data',
      label: 'Volume handled',
      unit: 'GB',
      on: 'in',
      quantity: gbPerMonth(kbBothWays),
      unitUsd: [
        { upTo: 1_048_576, unitUsd: fact('data-tier1') },
        { upTo: 5_242_880, unitUsd: fact('data-tier2') },
        { upTo: null, unitUsd: fact('data-tier3') },
      ],
    },
  ],
  card: [{ param: 'endpoints' }, { param: 'azs' }],
  availability: fact('sla'),
  latencyMs: fact('latency-p50'),
};
