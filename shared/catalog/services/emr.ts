import { emrFacts } from '../facts/emr.ts';
import {
  above,
  add,
  all,
  any,
  divide,
  fact,
  hoursPerMonth,
  is,
  multiply,
  not,
  param,
  pick,
  smallest,
  subtract,
  unit,
  when,
} from '../formula.ts';
import { choiceParam, numberParam, type ServiceDefinition } from '../service.ts';

const serverless = is('deployment', 'serverless');
const onEks = is('deployment', 'eks');
const onEc2 = is('deployment', 'ec2');
const runsPerSecond = divide(param('runsPerDay'), unit(86_400, 'seconds in a day'));
const instanceHours = multiply(param('instances'), smallest(param('hours'), hoursPerMonth));
const ec2Usd = pick('instanceType', {
  'm5.4xlarge': fact('ec2-auto-scaling.m5-4xlarge'),
  'm6g.4xlarge': fact('ec2-auto-scaling.m6g-4xlarge'),
  'r5.4xlarge': fact('ec2-auto-scaling.r5-4xlarge'),
  'm5.16xlarge': fact('ec2-auto-scaling.m5-16xlarge'),
});
const feeUsd = pick('instanceType', {
  'm5.4xlarge': subtract(fact('m5-4xlarge-total'), fact('ec2-auto-scaling.m5-4xlarge')),
  'm6g.4xlarge': subtract(fact('m6g-4xlarge-total'), fact('ec2-auto-scaling.m6g-4xlarge')),
  'r5.4xlarge': fact('r5-4xlarge-emr'),
  'm5.16xlarge': fact('m5-16xlarge-emr'),
});

/** Spark, Hive and Trino over data in a store. */
export const emr: ServiceDefinition = {
  id: 'emr',
  name: 'EMR',
  category: 'analytics',
  role: 'query',
  aliases: ['amazon-emr', 'emr-serverless', 'elastic-mapreduce', 'spark', 'apache-spark', 'hadoop', 'emr-cluster'],
  params: {
    deployment: choiceParam(
      'Deployment',
      { serverless: 'Serverless', ec2: 'EC2', eks: 'EKS' },
      'serverless',
      'workers by the second, instances, or a fee on an EKS cluster',
    ),
    vcpuHours: numberParam('vCPU-hours', 'vCPU-h a month', 1000, [0, null], 'what serverless and EKS are billed by'),
    gbHours: numberParam('Memory-hours', 'GB-h a month', 8000, [0, null], 'what serverless and EKS are billed by'),
    instances: numberParam('Instances', 'nodes', 3, [1, null], 'of an EC2 cluster, with the primary', { whole: true }),
    instanceType: choiceParam(
      'Instance',
      {
        'm5.4xlarge': 'm5.4xlarge',
        'm6g.4xlarge': 'm6g.4xlarge',
        'r5.4xlarge': 'r5.4xlarge',
        'm5.16xlarge': 'm5.16xlarge',
      },
      'm5.4xlarge',
      'price of an instance and its EMR fee',
    ),
    hours: numberParam('Running', 'h a month', 100, [0, 744], 'life of the cluster, or of the workers'),
    spotShare: numberParam('Share on Spot', 'ratio', 0, [0, 1], 'task nodes only; the EMR fee stays'),
    runsPerDay: numberParam('Runs', 'runs a day', 1, [0, null], 'its own clock: load does not change it'),
    gbScanned: numberParam('Read by a run', 'GB', 100, [0, null], 'what the arrow from the store carries'),
  },
  facts: emrFacts,
  limits: [
    {
      key: 'serverless-vcpus',
      label: 'vCPUs at once, whole account',
      unit: 'vCPU',
      side: 'node',
      demand: divide(param('vcpuHours'), param('hours')),
      capacity: fact('serverless-vcpu-quota'),
      shared: 'emr-serverless-vcpus',
      growsWithLoad: false,
      soft: true,
      of: { noun: 'vCPU' },
      when: serverless,
    },
  ],
  costs: [
    {
      key: 'vcpu-hours',
      label: 'vCPU-hours',
      unit: 'vCPU-hours',
      on: 'scan',
      quantity: param('vcpuHours'),
      unitUsd: when(onEks, fact('eks-vcpu-hour'), fact('serverless-vcpu-hour')),
      when: any(serverless, onEks),
    },
    {
      key: 'memory-hours',
      label: 'Memory-hours',
      unit: 'GB-hours',
      on: 'scan',
      quantity: param('gbHours'),
      unitUsd: when(onEks, fact('eks-gb-hour'), fact('serverless-gb-hour')),
      when: any(serverless, onEks),
    },
    {
      key: 'instance-hours',
      label: 'Instance-hours',
      unit: 'instance-hours',
      on: 'scan',
      quantity: multiply(instanceHours, subtract(unit(1, 'all'), param('spotShare'))),
      unitUsd: ec2Usd,
      when: onEc2,
      commitment: { of: 'ec2' },
    },
    {
      key: 'spot-hours',
      label: 'Instance-hours on Spot',
      unit: 'instance-hours',
      on: 'scan',
      quantity: multiply(instanceHours, param('spotShare')),
      unitUsd: multiply(ec2Usd, add(unit(1, 'full price'), fact('ec2-auto-scaling.spot-discount-typical'))),
      when: all(onEc2, above('spotShare', 0)),
    },
    {
      key: 'emr-fee',
      label: 'EMR fee',
      unit: 'instance-hours',
      on: 'scan',
      quantity: instanceHours,
      unitUsd: feeUsd,
      when: onEc2,
    },
  ],
  card: [
    { param: 'vcpuHours', when: not(onEc2) },
    { param: 'instances', when: onEc2 },
    { param: 'hours', when: onEc2 },
  ],
  availability: fact('sla'),
  scan: { runsPerSecond, kbPerRun: multiply(param('gbScanned'), unit(1e6, 'KB in a GB')) },
};
