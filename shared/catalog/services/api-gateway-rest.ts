import { accountRequests, accountRpsQuota } from '../api-gateway-quota.ts';
import { answersSent, billsAnswers, transferPrice } from '../api-gateway-transfer.ts';
import { apiGatewayRestFacts } from '../facts/api-gateway-rest.ts';
import {
  above,
  divide,
  type Formula,
  fact,
  flow,
  hoursPerMonth,
  million,
  multiply,
  perMonth,
  unit,
  when,
} from '../formula.ts';
import { guideRanks } from '../guide-ranks.ts';
import { numberParam, type ServiceDefinition } from '../service.ts';
import { requestKb } from '../volume.ts';

/** AWS rents caches of eight sizes; a size in between pays for the next one. */
const cacheHour: Formula = (
  [
    [0.5, 'cache-1-6gb'],
    [1.6, 'cache-6-1gb'],
    [6.1, 'cache-13-5gb'],
    [13.5, 'cache-28-4gb'],
    [28.4, 'cache-58-2gb'],
    [58.2, 'cache-118gb'],
    [118, 'cache-237gb'],
  ] as const
).reduce<Formula>((smaller, [gb, price]) => when(above('cacheGb', gb), fact(price), smaller), fact('cache-0-5gb'));

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
    accountRpsQuota: accountRpsQuota('account-throttle'),
    transferPrice,
  },
  facts: apiGatewayRestFacts,
  limits: [
    accountRequests(),
    {
      key: 'payload',
      label: 'Request size',
      unit: 'KB',
      side: 'in',
      demand: requestKb,
      combine: 'largest',
      capacity: multiply(fact('payload'), unit(1024, 'KB in a MB')),
      growsWithLoad: false,
      soft: false,
      of: { noun: 'KB' },
    },
    {
      key: 'answer',
      label: 'Answer size',
      unit: 'KB',
      side: 'in',
      demand: flow('responseKb'),
      combine: 'largest',
      capacity: multiply(fact('payload'), unit(1024, 'KB in a MB')),
      growsWithLoad: false,
      soft: false,
      of: { noun: 'KB' },
    },
  ],
  costs: [
    {
      key: 'requests',
      label: 'Requests',
      unit: 'million requests',
      on: 'in',
      quantity: divide(perMonth(flow('requests')), million),
      unitUsd: [
        { upTo: 333, unitUsd: fact('requests-tier1') },
        { upTo: 1000, unitUsd: fact('requests-tier2') },
        { upTo: 20_000, unitUsd: fact('requests-tier3') },
        { upTo: null, unitUsd: fact('requests-tier4') },
      ],
    },
    {
      key: 'cache-hours',
      label: 'Cache',
      unit: 'hours',
      on: 'shared',
      quantity: hoursPerMonth,
      unitUsd: cacheHour,
      when: above('cacheGb', 0),
    },
    answersSent,
  ],
  card: [{ param: 'cacheGb', when: above('cacheGb', 0) }, { param: 'accountRpsQuota' }],
  ownTransfer: billsAnswers,
  cacheWhen: above('cacheGb', 0),
  availability: fact('sla'),
  guideRank: guideRanks.apiGateway,
  latencyMs: fact('latency-p50'),
};
