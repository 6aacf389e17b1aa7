import { stepFunctionsExpressFacts } from '../facts/step-functions-express.ts';
import { above, chunks, divide, fact, flow, is, million, multiply, param, perMonth, unit } from '../formula.ts';
import { numberParam, type ServiceDefinition, switchParam } from '../service.ts';
import { gbPerMonth, requestKb } from '../volume.ts';

const seconds = divide(param('durationMs'), unit(1000, 'ms in a second'));
/** Time and memory round up for each run. */
const gbSeconds = multiply(
  divide(
    multiply(chunks(param('durationMs'), fact('duration-step')), fact('duration-step')),
    unit(1000, 'ms in a second'),
  ),
  divide(multiply(chunks(param('memoryMb'), fact('memory-step')), fact('memory-step')), unit(1024, 'MB in a GB')),
);

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
    logKbPerRun: numberParam('Log of a run', 'KB', 0, [0, null], 'its history is in CloudWatch Logs alone'),
    synchronous: switchParam('Caller waits', true, 'waiting runs have a quota of their own'),
  },
  facts: stepFunctionsExpressFacts,
  limits: [
    {
      key: 'express-starts',
      label: 'Runs started, whole account',
      unit: 'runs/s',
      side: 'in',
      demand: flow('requests'),
      capacity: fact('start-execution-rate'),
      shared: 'step-functions-express-starts',
      growsWithLoad: true,
      soft: true,
      of: { noun: 'runs/s' },
    },
    {
      key: 'waiting-runs',
      label: 'Runs that callers wait for, whole account',
      unit: 'runs',
      side: 'in',
      demand: multiply(flow('requests'), seconds),
      capacity: fact('sync-concurrency'),
      shared: 'step-functions-express-waiting',
      growsWithLoad: true,
      soft: true,
      of: { noun: 'runs' },
      when: is('synchronous', true),
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
    {
      key: 'runs',
      label: 'Runs',
      unit: 'million runs',
      on: 'in',
      quantity: divide(perMonth(flow('requests')), million),
      unitUsd: fact('requests'),
    },
    {
      key: 'duration',
      label: 'Duration',
      unit: 'GB-seconds',
      on: 'in',
      quantity: multiply(perMonth(flow('requests')), gbSeconds),
      unitUsd: [
        { upTo: 3_600_000, unitUsd: fact('duration-tier1') },
        { upTo: 18_000_000, unitUsd: fact('duration-tier2') },
        { upTo: null, unitUsd: fact('duration-tier3') },
      ],
    },
    {
      key: 'logs',
      label: 'Logs of runs',
      unit: 'GB',
      on: 'in',
      quantity: gbPerMonth(multiply(flow('requests'), param('logKbPerRun'))),
      unitUsd: fact('logs'),
      when: above('logKbPerRun', 0),
    },
  ],
  card: [{ param: 'durationMs' }, { param: 'memoryMb' }],
  availability: fact('sla'),
  latencyMs: param('durationMs'),
};
