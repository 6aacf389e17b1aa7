import { typeHour, typeOptions } from '../ec2-types.ts';
import { eksFacts } from '../facts/eks.ts';
import {
  above,
  all,
  any,
  divide,
  fact,
  flow,
  hoursPerMonth,
  is,
  multiply,
  not,
  param,
  unit,
  when,
} from '../formula.ts';
import { guideRanks } from '../guide-ranks.ts';
import { choiceParam, numberParam, type ServiceDefinition, switchParam } from '../service.ts';

/** Without nodes every pod runs on Fargate. */
const fargatePods = when(above('nodesAvg', 0), multiply(param('pods'), param('fargateShare')), param('pods'));
const podHours = multiply(fargatePods, divide(param('podHoursPerDay'), unit(24, 'hours in a day')), hoursPerMonth);
const onFargate = any(above('fargateShare', 0), not(above('nodesAvg', 0)));

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
    autoMode: switchParam('Auto Mode', false, 'AWS runs the nodes, for a part of their price'),
    fargateShare: numberParam('Pods on Fargate', 'ratio', 0, [0, 1], 'billed by pod; all of them without nodes'),
    podVcpu: numberParam('vCPU of a Fargate pod', 'vCPU', 0.25, [0.25, 16], 'price of a pod on Fargate'),
    podMemoryGb: numberParam('Memory of a Fargate pod', 'GB', 0.5, [0.5, 120], 'price of a pod on Fargate'),
    podHoursPerDay: numberParam('Fargate pods run', 'h a day', 24, [0, 24], 'billed while they run'),
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
      commitment: { of: 'ec2' },
    },
    {
      key: 'auto-mode',
      label: 'Auto Mode',
      unit: 'node-hours',
      on: 'shared',
      quantity: multiply(param('nodesAvg'), hoursPerMonth),
      unitUsd: multiply(typeHour('nodeType'), fact('auto-mode-markup')),
      when: all(is('autoMode', true), above('nodesAvg', 0)),
    },
    {
      key: 'pod-vcpu-hours',
      label: 'Processors of pods on Fargate',
      unit: 'vCPU-hours',
      on: 'shared',
      quantity: multiply(podHours, param('podVcpu')),
      unitUsd: fact('fargate-pods'),
      when: onFargate,
      commitment: { of: 'fargate' },
    },
    {
      key: 'pod-memory-hours',
      label: 'Memory of pods on Fargate',
      unit: 'GB-hours',
      on: 'shared',
      quantity: multiply(podHours, param('podMemoryGb')),
      unitUsd: fact('fargate-pods-gb'),
      when: onFargate,
      commitment: { of: 'fargate' },
    },
  ],
  card: [{ param: 'pods' }, { param: 'nodesAvg' }, { param: 'nodeType' }],
  availability: fact('sla'),
  guideRank: guideRanks.containers,
  latencyMs: fact('latency-p50'),
};
