import { vpcGatewayEndpointFacts } from '../facts/vpc-gateway-endpoint.ts';
import { fact } from '../formula.ts';
import type { ServiceDefinition } from '../service.ts';
import { gbPerMonth, kbBothWays } from '../volume.ts';

/** A free private route to S3 and DynamoDB. */
export const vpcGatewayEndpoint: ServiceDefinition = {
  id: 'vpc-gateway-endpoint',
  name: 'Gateway endpoint',
  category: 'network',
  role: 'relay',
  aliases: ['gateway-endpoint', 's3-endpoint', 's3-gateway-endpoint', 'dynamodb-endpoint', 'gateway-vpc-endpoint'],
  params: {},
  facts: vpcGatewayEndpointFacts,
  limits: [],
  costs: [
    {
      key: 'data',
      label: 'Volume handled',
      unit: 'GB',
      on: 'in',
      quantity: gbPerMonth(kbBothWays),
      unitUsd: fact('data'),
    },
  ],
  card: [],
  latencyMs: fact('latency-p50'),
};
