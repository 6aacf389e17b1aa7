import { xRayFacts } from '../facts/x-ray.ts';
import { fact } from '../formula.ts';
import { numberParam, type ServiceDefinition, switchParam } from '../service.ts';

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
  limits: [],
  costs: [],
  card: [{ param: 'sampling' }],
  availability: fact('sla'),
  withoutFigures: true,
};
