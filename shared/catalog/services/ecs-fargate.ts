import { ecsFargateFacts } from '../facts/ecs-fargate.ts';
import { fact } from '../formula.ts';
import { choiceParam, numberParam, type ServiceDefinition } from '../service.ts';

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
    targetUtilisation: numberParam('Scaling target', 'ratio', 0.6, [0.1, 0.95], 'how full tasks should be when sizing'),
    vcpuQuota: numberParam('Account quota', 'vCPU', 6, [1, null], 'on-demand vCPUs of the region; grows with use', {
      whole: true,
      source: 'vcpu-quota',
    }),
  },
  facts: ecsFargateFacts,
  limits: [],
  costs: [],
  card: [{ param: 'tasks' }, { param: 'vcpu' }, { param: 'memoryGb' }],
  availability: fact('sla'),
  guideRank: { l6: 'medium', l7: 'critical', frequency: 50 },
  withoutFigures: true,
};
