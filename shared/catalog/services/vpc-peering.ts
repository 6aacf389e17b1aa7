import { vpcPeeringFacts } from '../facts/vpc-peering.ts';
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
  limits: [],
  costs: [],
  card: [{ param: 'vpcs' }],
  withoutFigures: true,
};
