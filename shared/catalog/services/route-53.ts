import { route53Facts } from '../facts/route-53.ts';
import { above, divide, fact, is, isSet, million, multiply, param, perMonth, subtract, unit } from '../formula.ts';
import { choiceParam, numberParam, type ServiceDefinition } from '../service.ts';

/** Queries for names that point at AWS are free. */
const billedQueries = divide(
  perMonth(multiply(param('dnsQps'), subtract(unit(1, 'all queries'), param('aliasShare')))),
  million,
);

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
  limits: [
    {
      key: 'zones',
      label: 'Hosted zones of the account',
      unit: 'zones',
      side: 'node',
      demand: param('hostedZones'),
      capacity: fact('hosted-zones'),
      shared: 'route-53-zones',
      growsWithLoad: false,
      soft: true,
      of: { noun: 'zones' },
      when: isSet('hostedZones'),
    },
    {
      key: 'health-checks',
      label: 'Health checks of the account',
      unit: 'checks',
      side: 'node',
      demand: param('healthChecks'),
      capacity: fact('health-checks'),
      shared: 'route-53-health-checks',
      growsWithLoad: false,
      soft: true,
      of: { noun: 'checks' },
      when: isSet('healthChecks'),
    },
  ],
  costs: [
    {
      key: 'zones',
      label: 'Hosted zones',
      unit: 'zone-months',
      on: 'node',
      quantity: param('hostedZones'),
      unitUsd: [
        { upTo: 25, unitUsd: fact('hosted-zone') },
        { upTo: null, unitUsd: fact('hosted-zone-tier2') },
      ],
    },
    {
      key: 'queries',
      label: 'Queries',
      unit: 'million queries',
      on: 'shared',
      quantity: billedQueries,
      unitUsd: [
        { upTo: 1000, unitUsd: fact('standard-queries') },
        { upTo: null, unitUsd: fact('standard-queries-tier2') },
      ],
      when: is('routingPolicy', 'simple', 'weighted', 'failover'),
    },
    {
      key: 'latency-queries',
      label: 'Latency-based queries',
      unit: 'million queries',
      on: 'shared',
      quantity: billedQueries,
      unitUsd: [
        { upTo: 1000, unitUsd: fact('latency-queries') },
        { upTo: null, unitUsd: fact('latency-queries-tier2') },
      ],
      when: is('routingPolicy', 'latency'),
    },
    {
      key: 'geo-queries',
      label: 'Geolocation queries',
      unit: 'million queries',
      on: 'shared',
      quantity: billedQueries,
      unitUsd: [
        { upTo: 1000, unitUsd: fact('geo-queries') },
        { upTo: null, unitUsd: fact('geo-queries-tier2') },
      ],
      when: is('routingPolicy', 'geo'),
    },
    {
      key: 'health-checks',
      label: 'Health checks',
      unit: 'check-months',
      on: 'node',
      quantity: param('healthChecks'),
      unitUsd: fact('health-check-aws'),
      when: above('healthChecks', 0),
    },
  ],
  card: [{ param: 'routingPolicy' }],
  availability: fact('sla'),
  latencyMs: fact('latency-p50'),
  transparent: true,
};
