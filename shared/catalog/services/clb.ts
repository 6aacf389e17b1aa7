import { clbFacts } from '../facts/clb.ts';
import { fact } from '../formula.ts';
import type { ServiceDefinition } from '../service.ts';

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
  costs: [],
  card: [],
  availability: fact('sla'),
  withoutFigures: true,
};
