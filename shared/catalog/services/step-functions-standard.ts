import { stepFunctionsStandardFacts } from '../facts/step-functions-standard.ts';
import { fact, flow, multiply, param, perMonth } from '../formula.ts';
import { numberParam, type ServiceDefinition } from '../service.ts';
import { requestKb } from '../volume.ts';

/** Retried steps are steps again. */
const steps = multiply(flow('requests'), param('transitionsPerExecution'), param('retryFactor'));

/** Runs a workflow of steps, each exactly once, for up to a year. */
export const stepFunctionsStandard: ServiceDefinition = {
  id: 'step-functions-standard',
  name: 'Step Functions Standard',
  category: 'integration',
  role: 'relay',
  aliases: [
    'step-functions',
    'stepfunctions',
    'step-function',
    'sfn',
    'state-machine',
    'aws-step-functions',
    'step-functions-state-machine',
  ],
  params: {
    transitionsPerExecution: numberParam('Steps of a run', 'transitions', 6, [1, 25_000], 'each is billed'),
    retryFactor: numberParam('Steps with retries', '×', 1.05, [1, 3], 'a retry is a step again'),
    durationS: numberParam('Length of a run', 's', 60, [0, 31_536_000], 'with the rate gives runs that are open'),
  },
  facts: stepFunctionsStandardFacts,
  limits: [
    {
      key: 'starts',
      label: 'Runs started, whole account',
      unit: 'runs/s',
      side: 'in',
      demand: flow('requests'),
      capacity: fact('start-execution-rate'),
      shared: 'step-functions-starts',
      growsWithLoad: true,
      soft: true,
      of: { noun: 'runs/s' },
    },
    {
      key: 'steps',
      label: 'Steps a second, whole account',
      unit: 'steps/s',
      side: 'in',
      demand: steps,
      capacity: fact('state-transition-rate'),
      shared: 'step-functions-steps',
      growsWithLoad: true,
      soft: true,
      of: { noun: 'steps/s' },
    },
    {
      key: 'open-runs',
      label: 'Runs open at once, whole account',
      unit: 'runs',
      side: 'in',
      demand: multiply(flow('requests'), param('durationS')),
      capacity: fact('open-executions'),
      shared: 'step-functions-open',
      growsWithLoad: true,
      soft: true,
      of: { noun: 'runs' },
    },
    {
      key: 'history',
      label: 'History of a run',
      unit: 'events',
      side: 'node',
      demand: multiply(param('transitionsPerExecution'), param('retryFactor'), fact('events-per-transition')),
      capacity: fact('history-events'),
      growsWithLoad: false,
      soft: false,
      of: { noun: 'events' },
    },
    {
      key: 'payload',
      label: 'Input size',
      unit: 'KB',
      side: 'in',
      demand: requestKb,
      combine: 'largest',
      capacity: fact('payload'),
      growsWithLoad: false,
      soft: false,
      of: { noun: 'KB' },
    },
  ],
  costs: [
    { key: 'steps', label: 'Steps', unit: 'steps', on: 'in', quantity: perMonth(steps), unitUsd: fact('transition') },
  ],
  card: [{ param: 'transitionsPerExecution' }, { param: 'durationS' }],
  availability: fact('sla'),
};
