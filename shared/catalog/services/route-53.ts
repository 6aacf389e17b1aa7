import { route53Facts } from '../facts/route-53.ts';
import { fact } from '../formula.ts';
import { choiceParam, numberParam, type ServiceDefinition } from '../service.ts';

/** Sends clients to an address by weight, latency, place or health. */
export const route53: ServiceDefinition = {
  id: 'route-53',
  name: 'Route 53',
  category: 'network',
  role: 'splitter',
  aliases: [
    'route53',
    'dns',
    'r53',
    'amazon-route-53',
    'amazon-route53',
    'aws-route-53',
    'route-53-dns',
    'hosted-zone',
  ],
  params: {
    dnsQps: numberParam(
      'Queries that reach it',
      'per s',
      10,
      [0, null],
      'resolvers remember answers, so far fewer than the requests',
    ),
    aliasShare: numberParam('Queries for AWS targets', 'ratio', 0.9, [0, 1], 'those are free'),
    routingPolicy: choiceParam(
      'Policy',
      { simple: 'Simple', weighted: 'Weighted', latency: 'Latency', geo: 'Geolocation', failover: 'Failover' },
      'simple',
      'price of a query',
    ),
    hostedZones: numberParam('Hosted zones', 'zones', 1, [1, null], 'billed by the month', { whole: true }),
    healthChecks: numberParam('Health checks', 'checks', 0, [0, null], 'failover needs them', { whole: true }),
    ttlS: numberParam('Time to live', 's', 60, [0, 86_400], 'how long a failover may take to be seen'),
  },
  facts: route53Facts,
  limits: [],
  costs: [],
  card: [{ param: 'routingPolicy' }],
  availability: fact('sla'),
  withoutFigures: true,
};
