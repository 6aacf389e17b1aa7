import { stepFunctionsExpressFacts } from '../facts/step-functions-express.ts';
import { fact } from '../formula.ts';
import { numberParam, type ServiceDefinition, switchParam } from '../service.ts';

/** Runs short workflows at a high rate, billed by time. */
export const stepFunctionsExpress: ServiceDefinition = {
  id: 'step-functions-express',
  name: 'Step Functions Express',
  category: 'integration',
  role: 'relay',
  aliases: ['sfn-express', 'express-workflow', 'express-workflows', 'step-functions-express-workflow'],
  params: {
    durationMs: numberParam('Length of a run', 'ms', 300, [1, 300_000], 'billed in steps of 100 ms'),
    memoryMb: numberParam('Memory of a run', 'MB', 64, [64, null], 'billed in steps of 64 MB'),
    synchronous: switchParam('Caller waits', true, 'waiting runs have a quota of their own'),
  },
  facts: stepFunctionsExpressFacts,
  limits: [],
  costs: [],
  card: [{ param: 'durationMs' }, { param: 'memoryMb' }],
  availability: fact('sla'),
  withoutFigures: true,
};
