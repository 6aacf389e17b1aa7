import { redshiftFacts } from '../facts/redshift.ts';
import { fact } from '../formula.ts';
import { choiceParam, numberParam, type ServiceDefinition } from '../service.ts';

/** A columnar data warehouse. */
export const redshift: ServiceDefinition = {
  id: 'redshift',
  name: 'Redshift',
  category: 'analytics',
  role: 'store',
  aliases: ['amazon-redshift', 'redshift-serverless', 'data-warehouse', 'warehouse'],
  params: {
    mode: choiceParam('Deployment', { serverless: 'serverless' }, 'serverless', 'serverless | provisioned'),
    baseRpu: numberParam('Base RPU', 'RPU', 8, [4, 1024], 'serverless capacity floor while running'),
    activeHours: numberParam('Active hours per day', 'h', 8, [0, 24], 'serverless pays only when queries run'),
    nodeType: choiceParam('Node type', { 'ra3.xlplus': 'ra3.xlplus' }, 'ra3.xlplus', 'provisioned price'),
    nodes: numberParam('Nodes', 'nodes', 2, [1, 128], 'compute', { whole: true }),
    managedStorageGb: numberParam('Managed storage', 'GB', 500, [0, null], 'billed apart from nodes'),
  },
  facts: redshiftFacts,
  limits: [],
  costs: [],
  card: [],
  availability: fact('sla'),
  withoutFigures: true,
};
