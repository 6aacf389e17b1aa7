import { standardTypes, typeHour, typeNetwork, typeOptions, typesWithNetwork, typeVcpus } from '../ec2-types.ts';
import { ec2AutoScalingFacts } from '../facts/ec2-auto-scaling.ts';
import { above, add, all, fact, flow, hoursPerMonth, is, isSet, multiply, param, subtract, unit } from '../formula.ts';
import { guideRanks } from '../guide-ranks.ts';
import { choiceParam, numberParam, type ServiceDefinition } from '../service.ts';
import { answerKbPerSecond, gbps } from '../volume.ts';

const onSpot = param('spotShare');
const onDemand = subtract(unit(1, 'all servers'), onSpot);
const serverHours = multiply(param('instancesAvg'), hoursPerMonth);
const network = multiply(param('instancesAvg'), typeNetwork('instanceType'));
const networkKnown = is('instanceType', ...typesWithNetwork);

/** Servers in a group that grows and shrinks. */
export const ec2AutoScaling: ServiceDefinition = {
  id: 'ec2-auto-scaling',
  name: 'EC2 Auto Scaling',
  category: 'compute',
  role: 'relay',
  aliases: [
    'ec2',
    'asg',
    'auto-scaling',
    'autoscaling',
    'auto-scaling-group',
    'amazon-ec2',
    'aws-ec2',
    'ec2-instance',
    'ec2-instances',
    'ec2-fleet',
    'ec2-spot',
    'virtual-machine',
    'vm',
  ],
  params: {
    instancesAvg: numberParam('Servers', 'servers', 4, [1, null], 'capacity and price'),
    instanceType: choiceParam('Type', typeOptions, 'm7g.large', 'processor, memory, network and price'),
    rpsPerInstance: numberParam('One server handles', 'requests/s', 500, [1, null], 'measure it; until then a guess'),
    azs: numberParam('Availability zones', 'zones', 3, [1, 6], 'the group survives the loss of one', { whole: true }),
    spotShare: numberParam('Share on Spot', 'ratio', 0, [0, 1], 'cheaper, with two minutes of notice'),
    ebsGb: numberParam('Disk per server', 'GB', 30, [8, null], 'billed by the month'),
    targetUtilisation: numberParam(
      'Scaling target',
      'ratio',
      0.6,
      [0.1, 0.95],
      'how full servers should be when sizing',
    ),
    bootSeconds: numberParam('Start-up', 's', 180, [30, 900], 'spikes arrive before new servers do'),
    vcpuQuota: numberParam(
      'Account quota',
      'vCPU',
      null,
      [1, null],
      'judged when set: new accounts have 5, others far more',
      { whole: true, source: 'ondemand-vcpu-quota' },
    ),
  },
  facts: ec2AutoScalingFacts,
  limits: [
    {
      key: 'requests',
      label: 'Requests a second',
      unit: 'requests/s',
      side: 'in',
      demand: flow('requests'),
      capacity: multiply(param('instancesAvg'), param('rpsPerInstance')),
      growsWithLoad: true,
      soft: false,
      sizedBy: 'instancesAvg',
      of: { param: 'instancesAvg', noun: 'servers' },
    },
    {
      key: 'network-in',
      label: 'Network, received',
      unit: 'Gbps',
      side: 'in',
      demand: gbps(flow('kbPerSecond')),
      capacity: network,
      growsWithLoad: true,
      soft: false,
      sizedBy: 'instancesAvg',
      of: { noun: 'Gbps' },
      when: networkKnown,
    },
    {
      key: 'network-out',
      label: 'Network, answers sent',
      unit: 'Gbps',
      side: 'in',
      demand: gbps(answerKbPerSecond),
      capacity: network,
      growsWithLoad: true,
      soft: false,
      sizedBy: 'instancesAvg',
      of: { noun: 'Gbps' },
      when: networkKnown,
    },
    {
      key: 'server-vcpu-quota',
      label: 'Processors of the account',
      unit: 'vCPU',
      side: 'node',
      demand: multiply(param('instancesAvg'), onDemand, typeVcpus('instanceType')),
      capacity: param('vcpuQuota'),
      shared: 'ec2-vcpu',
      growsWithLoad: false,
      soft: true,
      sizedBy: 'vcpuQuota',
      of: { noun: 'vCPU' },
      when: all(isSet('vcpuQuota'), is('instanceType', ...standardTypes)),
    },
  ],
  costs: [
    {
      key: 'server-hours',
      label: 'Servers',
      unit: 'server-hours',
      on: 'shared',
      quantity: multiply(serverHours, onDemand),
      unitUsd: typeHour('instanceType'),
    },
    {
      key: 'spot-server-hours',
      label: 'Servers on Spot',
      unit: 'server-hours',
      on: 'shared',
      quantity: multiply(serverHours, onSpot),
      unitUsd: multiply(typeHour('instanceType'), add(unit(1, 'full price'), fact('spot-discount-typical'))),
      when: above('spotShare', 0),
    },
    {
      key: 'disk',
      label: 'Disks',
      unit: 'GB-months',
      on: 'node',
      quantity: multiply(param('instancesAvg'), param('ebsGb')),
      unitUsd: fact('ebs-gp3'),
    },
  ],
  card: [{ param: 'instancesAvg' }, { param: 'instanceType' }],
  availability: fact('sla'),
  guideRank: guideRanks.ec2,
  latencyMs: fact('latency-p50'),
};
