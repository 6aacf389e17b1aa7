import { vpcPeeringFacts } from '../facts/vpc-peering.ts';
import { fact, hoursPerMonth, param, subtract, unit } from '../formula.ts';
import { numberParam, type ServiceDefinition } from '../service.ts';

/** Joins two networks; not passed on to a third. */
export const vpcPeering: ServiceDefinition = {
  id: 'vpc-peering',
  name: 'VPC peering',
  category: 'network',
  role: 'relay',
  aliases: ['peering', 'peering-connection', 'vpc-peering-connection'],
  params: {
    vpcs: numberParam('Networks in the mesh', 'VPCs', 2, [2, 125], 'each peers with every other', { whole: true }),
  },
  facts: vpcPeeringFacts,
  limits: [
    {
      key: 'peerings',
      label: 'Peerings of a network',
      unit: 'peerings',
      side: 'node',
      demand: subtract(param('vpcs'), unit(1, 'the network itself')),
      capacity: fact('active-peerings'),
      growsWithLoad: false,
      soft: true,
      of: { noun: 'peerings' },
    },
  ],
  costs: [
    { key: 'hours', label: 'Peering', unit: 'hours', on: 'node', quantity: hoursPerMonth, unitUsd: fact('hour') },
  ],
  card: [{ param: 'vpcs' }],
  latencyMs: fact('latency-p50'),
};
