import { xRayFacts } from '../facts/x-ray.ts';
import { divide, fact, flow, is, million, multiply, param, perMonth } from '../formula.ts';
import { numberParam, type ServiceDefinition, switchParam } from '../service.ts';

const traces = multiply(flow('units'), param('sampling'));

/** Follows a sample of requests through every service. */
export const xRay: ServiceDefinition = {
  id: 'x-ray',
  name: 'X-Ray',
  category: 'observability',
  role: 'store',
  aliases: ['xray', 'aws-x-ray', 'aws-xray', 'amazon-x-ray', 'tracing'],
  params: {
    sampling: numberParam('Sampled', 'ratio', 0.05, [0, 1], 'share of the units that become traces'),
    tracesRead: numberParam('Traces looked at', 'per month', 100_000, [0, null], 'retrieved or scanned', {
      whole: true,
    }),
    insights: switchParam('Insights', false, 'billed by recorded trace'),
  },
  facts: xRayFacts,
  limits: [
    {
      key: 'segments',
      label: 'Segments a second, whole account',
      unit: 'segments/s',
      side: 'in',
      demand: traces,
      capacity: fact('segments-per-s'),
      shared: 'x-ray-segments',
      growsWithLoad: true,
      soft: true,
      of: { noun: 'seg/s' },
    },
  ],
  costs: [
    {
      key: 'recorded',
      label: 'Traces recorded',
      unit: 'million traces',
      on: 'in',
      quantity: divide(perMonth(traces), million),
      unitUsd: fact('recorded'),
    },
    {
      key: 'insights',
      label: 'Traces through Insights',
      unit: 'million traces',
      on: 'in',
      quantity: divide(perMonth(traces), million),
      unitUsd: fact('insights'),
      when: is('insights', true),
    },
    {
      key: 'read',
      label: 'Traces looked at',
      unit: 'million traces',
      on: 'node',
      quantity: divide(param('tracesRead'), million),
      unitUsd: fact('retrieved-or-scanned'),
    },
  ],
  card: [{ param: 'sampling' }],
  latencyMs: fact('latency-p50'),
  availability: fact('sla'),
};
