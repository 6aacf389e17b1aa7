import { stepFunctionsStandardFacts } from '../facts/step-functions-standard.ts';
import { fact } from '../formula.ts';
import { numberParam, type ServiceDefinition } from '../service.ts';

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
  limits: [],
  costs: [],
  card: [{ param: 'transitionsPerExecution' }, { param: 'durationS' }],
  availability: fact('sla'),
  withoutFigures: true,
};
