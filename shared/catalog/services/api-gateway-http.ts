import { accountRequests, accountRpsQuota } from '../api-gateway-quota.ts';
import { answersSent, billsAnswers, transferPrice } from '../api-gateway-transfer.ts';
import { apiGatewayHttpFacts } from '../facts/api-gateway-http.ts';
import { chunks, divide, fact, flow, largest, million, multiply, perMonth, unit } from '../formula.ts';
import { guideRanks } from '../guide-ranks.ts';
import type { ServiceDefinition } from '../service.ts';
import { requestKb } from '../volume.ts';

/** A request is billed as at least one unit, larger ones as several. */
const billedUnits = multiply(
  flow('requests'),
  largest(chunks(requestKb, fact('metering-increment')), unit(1, 'unit at least')),
);

/** The plain, cheaper front door: routes and tokens, no cache. */
export const apiGatewayHttp: ServiceDefinition = {
  id: 'api-gateway-http',
  name: 'API Gateway HTTP',
  category: 'network',
  role: 'splitter',
  aliases: ['http-api', 'apigw-http', 'api-gateway-http-api', 'api-gateway-v2'],
  params: {
    accountRpsQuota: accountRpsQuota('account-throttle'),
    transferPrice,
  },
  facts: apiGatewayHttpFacts,
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
      unit: 'million 512 KB units',
      on: 'in',
      quantity: divide(perMonth(billedUnits), million),
      unitUsd: [
        { upTo: 300, unitUsd: fact('requests-tier1') },
        { upTo: null, unitUsd: fact('requests-tier2') },
      ],
    },
    answersSent,
  ],
  card: [{ param: 'accountRpsQuota' }],
  ownTransfer: billsAnswers,
  availability: fact('sla'),
  guideRank: guideRanks.apiGateway,
  latencyMs: fact('latency-p50'),
};
