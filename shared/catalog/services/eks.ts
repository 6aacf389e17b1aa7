import { typeHour, typeOptions } from '../ec2-types.ts';
import { eksFacts } from '../facts/eks.ts';
import { above, all, fact, flow, hoursPerMonth, is, multiply, param, when } from '../formula.ts';
import { guideRanks } from '../guide-ranks.ts';
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
    nodeType: choiceParam('Node type', typeOptions, 'm7g.large', 'price, and how many pods fit'),
    clusters: numberParam('Clusters', 'clusters', 1, [1, 100], 'an hourly fee each', { whole: true }),
    extendedSupport: switchParam('Extended support', false, 'an old version costs six times the fee'),
  },
  facts: eksFacts,
  limits: [
    {
      key: 'requests',
      label: 'Requests a second',
      unit: 'requests/s',
      side: 'in',
      demand: flow('requests'),
      capacity: multiply(param('pods'), param('rpsPerPod')),
      growsWithLoad: true,
      soft: false,
      sizedBy: 'pods',
      of: { param: 'pods', noun: 'pods' },
    },
    {
      key: 'pods-on-nodes',
      label: 'Pods that fit on the nodes',
      unit: 'pods',
      side: 'node',
      demand: param('pods'),
      capacity: multiply(param('nodesAvg'), fact('pods-per-m7g-large')),
      growsWithLoad: false,
      soft: false,
      sizedBy: 'nodesAvg',
      of: { noun: 'pods' },
      when: all(is('nodeType', 'm7g.large'), above('nodesAvg', 0)),
    },
  ],
  costs: [
    {
      key: 'cluster-hours',
      label: 'Clusters',
      unit: 'cluster-hours',
      on: 'node',
      quantity: multiply(param('clusters'), hoursPerMonth),
      unitUsd: when(is('extendedSupport', true), fact('cluster-hour-extended'), fact('cluster-hour')),
    },
    {
      key: 'node-hours',
      label: 'Nodes',
      unit: 'node-hours',
      on: 'shared',
      quantity: multiply(param('nodesAvg'), hoursPerMonth),
      unitUsd: typeHour('nodeType'),
      when: above('nodesAvg', 0),
    },
  ],
  card: [{ param: 'pods' }, { param: 'nodesAvg' }, { param: 'nodeType' }],
  availability: fact('sla'),
  guideRank: guideRanks.containers,
  latencyMs: fact('latency-p50'),
};
