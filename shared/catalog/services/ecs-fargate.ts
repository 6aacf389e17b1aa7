import { ecsFargateFacts } from '../facts/ecs-fargate.ts';
import {
  above,
  add,
  divide,
  fact,
  flow,
  hoursPerMonth,
  is,
  isSet,
  largest,
  multiply,
  param,
  pick,
  subtract,
  unit,
  when,
} from '../formula.ts';
import { guideRanks } from '../guide-ranks.ts';
import { choiceParam, numberParam, type ServiceDefinition, switchParam } from '../service.ts';

const onSpot = param('spotShare');
const onDemand = subtract(unit(1, 'all tasks'), onSpot);
const short = isSet('runSeconds');
/** Hours of a month that a task runs: all of them, or a number of runs a day that are billed for a minute at least. */
const runningHours = when(
  short,
  multiply(
    divide(multiply(param('runsPerDay'), largest(param('runSeconds'), fact('minimum'))), unit(86_400, 's in a day')),
    hoursPerMonth,
  ),
  hoursPerMonth,
);
const cpuHours = multiply(param('tasks'), param('vcpu'), runningHours);
const gbHours = multiply(param('tasks'), param('memoryGb'), runningHours);
const cpuHour = pick('arch', { arm64: fact('vcpu-hour-arm'), x86_64: fact('vcpu-hour-x86') });
const gbHour = pick('arch', { arm64: fact('gb-hour-arm'), x86_64: fact('gb-hour-x86') });
/** The discount is a negative fraction of the full price. */
const spotPart = add(unit(1, 'full price'), fact('spot-discount'));

/** Containers without servers: a number of tasks of one size. */
export const ecsFargate: ServiceDefinition = {
  id: 'ecs-fargate',
  name: 'ECS on Fargate',
  category: 'compute',
  role: 'relay',
  aliases: [
    'fargate',
    'ecs',
    'aws-fargate',
    'amazon-ecs',
    'aws-ecs',
    'ecs-service',
    'ecs-task',
    'ecs-cluster',
    'elastic-container-service',
    'container',
    'containers',
  ],
  params: {
    tasks: numberParam('Tasks', 'tasks', 4, [1, 5000], 'capacity and price', { whole: true }),
    rpsPerTask: numberParam('One task handles', 'requests/s', 200, [1, null], 'measure it; until then a guess'),
    vcpu: numberParam('vCPU per task', 'vCPU', 1, [0.25, 32], 'price'),
    memoryGb: numberParam('Memory per task', 'GB', 2, [0.5, 244], 'price'),
    arch: choiceParam('Processor', { arm64: 'arm64', x86_64: 'x86_64' }, 'arm64', 'arm64 is 20% cheaper'),
    spotShare: numberParam('Share on Spot', 'ratio', 0, [0, 1], 'up to 70% cheaper, with two minutes of notice'),
    ephemeralGb: numberParam('Disk per task', 'GB', 20, [20, 200], 'billed above 20 GB'),
    runSeconds: numberParam(
      'Length of a run',
      's',
      null,
      [0, 86_400],
      'for tasks that start and end; billed by the second, at least a minute',
    ),
    runsPerDay: numberParam('Runs of a task', 'per day', 1, [0, null], 'counts when the length of a run is given'),
    publicIp: switchParam('Public addresses', false, 'one a task, billed by the hour'),
    targetUtilisation: numberParam('Scaling target', 'ratio', 0.6, [0.1, 0.95], 'how full tasks should be when sizing'),
    vcpuQuota: numberParam(
      'Account quota',
      'vCPU',
      null,
      [1, null],
      'judged when set: new accounts have 6, and it grows with use',
      { whole: true, source: 'vcpu-quota' },
    ),
  },
  facts: ecsFargateFacts,
  limits: [
    {
      key: 'requests',
      label: 'Requests a second',
      unit: 'requests/s',
      side: 'in',
      demand: flow('requests'),
      capacity: multiply(param('tasks'), param('rpsPerTask')),
      growsWithLoad: true,
      soft: false,
      sizedBy: 'tasks',
      target: 'targetUtilisation',
      of: { param: 'tasks', noun: 'tasks' },
    },
    {
      key: 'task-vcpu-quota',
      label: 'Processors of the account',
      unit: 'vCPU',
      side: 'node',
      demand: multiply(param('tasks'), onDemand, param('vcpu')),
      capacity: param('vcpuQuota'),
      shared: 'fargate-vcpu',
      growsWithLoad: false,
      soft: true,
      sizedBy: 'vcpuQuota',
      of: { noun: 'vCPU' },
      when: isSet('vcpuQuota'),
    },
  ],
  costs: [
    {
      key: 'vcpu-hours',
      label: 'Processors',
      unit: 'vCPU-hours',
      on: 'shared',
      quantity: multiply(cpuHours, onDemand),
      unitUsd: cpuHour,
      commitment: { of: 'fargate' },
    },
    {
      key: 'memory-hours',
      label: 'Memory',
      unit: 'GB-hours',
      on: 'shared',
      quantity: multiply(gbHours, onDemand),
      unitUsd: gbHour,
      commitment: { of: 'fargate' },
    },
    {
      key: 'spot-vcpu-hours',
      label: 'Processors on Spot',
      unit: 'vCPU-hours',
      on: 'shared',
      quantity: multiply(cpuHours, onSpot),
      unitUsd: multiply(cpuHour, spotPart),
      when: above('spotShare', 0),
    },
    {
      key: 'spot-memory-hours',
      label: 'Memory on Spot',
      unit: 'GB-hours',
      on: 'shared',
      quantity: multiply(gbHours, onSpot),
      unitUsd: multiply(gbHour, spotPart),
      when: above('spotShare', 0),
    },
    {
      key: 'disk-hours',
      label: 'Disk above what is included',
      unit: 'GB-hours',
      on: 'shared',
      quantity: multiply(param('tasks'), subtract(param('ephemeralGb'), fact('disk-included')), runningHours),
      unitUsd: fact('ephemeral-gb-hour'),
      when: above('ephemeralGb', 20),
    },
    {
      key: 'public-addresses',
      label: 'Public addresses',
      unit: 'address-hours',
      on: 'node',
      quantity: multiply(param('tasks'), runningHours),
      unitUsd: fact('public-ipv4'),
      when: is('publicIp', true),
    },
  ],
  card: [{ param: 'tasks' }, { param: 'vcpu' }, { param: 'memoryGb' }],
  availability: fact('sla'),
  guideRank: guideRanks.containers,
  latencyMs: fact('latency-p50'),
};
