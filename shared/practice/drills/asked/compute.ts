import type { Asked } from './asked.ts';

/** Functions, servers, containers and workflows. */
export const askedOfCompute: Asked = {
  lambda: {
    timeout: 'How long may a Lambda function run?',
    'concurrent-executions': 'How many Lambda functions may run at once in an account and region by default?',
    'memory-max': 'How much memory may a Lambda function have?',
    'payload-sync': 'How large may a synchronous Lambda request or answer be?',
    'payload-async': 'How large may an asynchronous Lambda event be?',
    'ephemeral-storage-max': 'How large may a Lambda function’s /tmp be?',
    'scaling-rate': 'How many new environments may one Lambda function get in ten seconds?',
    'account-rps': 'How many requests a second does Lambda allow for each unit of the concurrency quota?',
    requests: 'What do a million Lambda requests cost?',
    'duration-x86-tier1': 'What does a GB-second of Lambda cost on x86?',
    'provisioned-concurrency': 'What does a GB-second of provisioned concurrency cost while it waits?',
    'vcpu-per-memory': 'How much memory brings a Lambda function one whole processor?',
    'clients-created': 'Where in a Lambda function’s code are connections opened?',
    sla: 'What availability does the SLA promise for Lambda?',
  },
  'ec2-auto-scaling': {
    'spot-interruption-notice': 'How long before AWS takes a Spot server back does it warn?',
    'spot-discount-typical': 'How much cheaper is Spot than on-demand, typically?',
    'm7g-large': 'What does an m7g.large cost an hour on demand?',
    'ebs-gp3': 'What does a GB of gp3 disk cost a month?',
  },
  'ecs-fargate': {
    'vcpu-hour-x86': 'What does a vCPU of Fargate cost an hour on x86?',
    'gb-hour-x86': 'What does a GB of memory of Fargate cost an hour on x86?',
    'spot-discount': 'How much cheaper may Fargate Spot be?',
  },
  eks: {
    'cluster-hour': 'What does an EKS cluster cost an hour?',
    'cluster-hour-extended': 'What does an EKS cluster on a version in extended support cost an hour?',
  },
  'step-functions-standard': {
    'max-duration': 'How long may a Standard workflow run?',
    transition: 'What does one step of a Standard workflow cost?',
    'history-events': 'How many events may the history of a Standard run have?',
    payload: 'How large may the input or output of a step be in Step Functions?',
  },
  'step-functions-express': {
    'max-duration': 'How long may an Express workflow run?',
    requests: 'What do a million runs of an Express workflow cost, before their time?',
  },
};
