import { apiGatewayHttpFacts } from '../facts/api-gateway-http.ts';
import { fact } from '../formula.ts';
import { numberParam, type ServiceDefinition } from '../service.ts';

/** The plain, cheaper front door: routes and tokens, no cache. */
export const apiGatewayHttp: ServiceDefinition = {
  id: 'api-gateway-http',
  name: 'API Gateway HTTP',
  category: 'network',
  role: 'splitter',
  aliases: ['http-api', 'apigw-http', 'api-gateway-http-api', 'api-gateway-v2'],
  params: {
    accountRpsQuota: numberParam(
      'Account quota',
      'requests/s',
      10_000,
      [2500, null],
      'shared by all APIs of the region',
      { whole: true, source: 'account-throttle' },
    ),
  },
  facts: apiGatewayHttpFacts,
  limits: [],
  costs: [],
  card: [{ param: 'accountRpsQuota' }],
  availability: fact('sla'),
  guideRank: { l6: 'medium', l7: 'high', frequency: 65 },
  withoutFigures: true,
};
