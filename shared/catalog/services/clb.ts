import { clbFacts } from '../facts/clb.ts';
import { fact, hoursPerMonth } from '../formula.ts';
import type { ServiceDefinition } from '../service.ts';
import { gbPerMonth, kbBothWays } from '../volume.ts';

/** The first generation of load balancers; AWS and the guide advise against it in new designs. */
export const clb: ServiceDefinition = {
  id: 'clb',
  name: 'Classic Load Balancer',
  category: 'network',
  role: 'splitter',
  aliases: ['classic-load-balancer', 'classic-lb', 'elb-classic', 'aws-clb'],
  params: {},
  facts: clbFacts,
  limits: [],
  costs: [
    { key: 'hours', label: 'Load balancer', unit: 'hours', on: 'node', quantity: hoursPerMonth, unitUsd: fact('hour') },
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
  availability: fact('sla'),
  latencyMs: fact('latency-p50'),
};
