import { emrFacts } from '../facts/emr.ts';
import { fact } from '../formula.ts';
import { choiceParam, numberParam, type ServiceDefinition } from '../service.ts';

/** Spark, Hive and Trino over data in a store. */
export const emr: ServiceDefinition = {
  id: 'emr',
  name: 'EMR',
  category: 'analytics',
  role: 'query',
  aliases: ['amazon-emr', 'emr-serverless', 'elastic-mapreduce', 'spark', 'hadoop', 'emr-cluster'],
  params: {
    deployment: choiceParam('Deployment', { serverless: 'serverless' }, 'serverless', 'ec2 | eks | serverless'),
    vcpuHours: numberParam('vCPU-hours per month', 'vCPU-h', 1000, [0, null], 'serverless and EKS price base'),
    gbHours: numberParam('Memory GB-hours per month', 'GB-h', 8000, [0, null], 'serverless and EKS price base'),
    instances: numberParam('EC2 instances', 'ec2', 3, [1, null], 'EC2 deployment, one primary extra', { whole: true }),
    hours: numberParam('Hours per month', 'h', 100, [0, 730], 'cluster life'),
    spotShare: numberParam('Share on Spot', 'ratio', 0, [0, 1], 'task nodes only'),
  },
  facts: emrFacts,
  limits: [],
  costs: [],
  card: [],
  availability: fact('sla'),
  withoutFigures: true,
};
