import { apiGatewayRestFacts } from '../facts/api-gateway-rest.ts';
import { above, fact } from '../formula.ts';
import { numberParam, type ServiceDefinition } from '../service.ts';

/** The front door with every feature: validation, usage plans, a cache of its own. */
export const apiGatewayRest: ServiceDefinition = {
  id: 'api-gateway-rest',
  name: 'API Gateway REST',
  category: 'network',
  role: 'splitter',
  aliases: [
    'api-gateway',
    'apigateway',
    'apigw',
    'api-gw',
    'amazon-api-gateway',
    'aws-api-gateway',
    'rest-api',
    'aws-rest-api',
    'api-gateway-rest-api',
    'gateway',
  ],
  params: {
    cacheGb: numberParam('Cache', 'GB', 0, [0, 237], 'AWS rents sizes from 0.5 to 237 GB by the hour; 0 is off'),
    cacheHitRatio: numberParam('Hit ratio', 'ratio', 0, [0, 1], 'share of reads that never reach the integration'),
    integrationTimeoutS: numberParam('Integration timeout', 's', 29, [0.05, 29], 'what lies behind must answer sooner'),
    accountRpsQuota: numberParam(
      'Account quota',
      'requests/s',
      10_000,
      [2500, null],
      'shared by all APIs of the region',
      { whole: true, source: 'account-throttle' },
    ),
  },
  facts: apiGatewayRestFacts,
  limits: [],
  costs: [],
  card: [{ param: 'cacheGb', when: above('cacheGb', 0) }, { param: 'accountRpsQuota' }],
  cacheWhen: above('cacheGb', 0),
  availability: fact('sla'),
  guideRank: { l6: 'medium', l7: 'high', frequency: 65 },
  withoutFigures: true,
};
