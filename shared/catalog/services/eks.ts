import { eksFacts } from '../facts/eks.ts';
import { fact } from '../formula.ts';
import { choiceParam, numberParam, type ServiceDefinition, switchParam } from '../service.ts';

/** Kubernetes: pods on nodes, a control plane by the hour. */
export const eks: ServiceDefinition = {
  id: 'eks',
  name: 'EKS',
  category: 'compute',
  role: 'relay',
  aliases: ['kubernetes', 'k8s', 'amazon-eks', 'aws-eks', 'eks-cluster', 'elastic-kubernetes-service'],
  params: {
    pods: numberParam('Pods', 'pods', 40, [1, null], 'capacity', { whole: true }),
    rpsPerPod: numberParam('One pod handles', 'requests/s', 100, [1, null], 'measure it; until then a guess'),
    nodesAvg: numberParam('Nodes', 'nodes', 4, [0, null], 'price; 0 when pods run on Fargate'),
    nodeType: choiceParam(
      'Node type',
      {
        'm7g.large': 'm7g.large',
        'c7g.large': 'c7g.large',
        'm6i.large': 'm6i.large',
        't3.medium': 't3.medium',
        'm8g.large': 'm8g.large',
        'm7g.xlarge': 'm7g.xlarge',
        'm5.large': 'm5.large',
        'r7g.large': 'r7g.large',
        'm6g.4xlarge': 'm6g.4xlarge',
        'm5.4xlarge': 'm5.4xlarge',
        'r5.4xlarge': 'r5.4xlarge',
        'm5.16xlarge': 'm5.16xlarge',
        'inf2.xlarge': 'inf2.xlarge',
        'inf2.48xlarge': 'inf2.48xlarge',
        'trn1.2xlarge': 'trn1.2xlarge',
        'trn1.32xlarge': 'trn1.32xlarge',
      },
      'm7g.large',
      'price, and how many pods fit',
    ),
    clusters: numberParam('Clusters', 'clusters', 1, [1, 100], 'an hourly fee each', { whole: true }),
    extendedSupport: switchParam('Extended support', false, 'an old version costs six times the fee'),
  },
  facts: eksFacts,
  limits: [],
  costs: [],
  card: [{ param: 'pods' }, { param: 'nodesAvg' }, { param: 'nodeType' }],
  availability: fact('sla'),
  guideRank: { l6: 'medium', l7: 'critical', frequency: 50 },
  withoutFigures: true,
};
