import { glueFacts } from '../facts/glue.ts';
import { fact } from '../formula.ts';
import { choiceParam, numberParam, type ServiceDefinition, switchParam } from '../service.ts';

/** Spark jobs that read one store and write another. */
export const glue: ServiceDefinition = {
  id: 'glue',
  name: 'Glue',
  category: 'analytics',
  role: 'query',
  aliases: ['aws-glue', 'glue-job', 'glue-etl', 'etl', 'glue-crawler'],
  params: {
    runsPerDay: numberParam('Runs per day', 'runs', 1, [0, null], 'volume', { whole: true }),
    minutesPerRun: numberParam('Minutes per run', 'min', 10, [1, 2880], 'per-second billing, 1-minute minimum'),
    workers: numberParam('Workers', 'workers', 10, [2, null], 'DPUs = workers*dpu per worker', { whole: true }),
    workerType: choiceParam('Worker type', { 'G.1X': 'G.1X' }, 'G.1X', 'G.1X = 1 DPU, G.2X = 2, G.4X = 4, G.8X = 8'),
    flex: switchParam('Flex execution', false, 'cheaper, may wait'),
  },
  facts: glueFacts,
  limits: [],
  costs: [],
  card: [],
  availability: fact('sla'),
  withoutFigures: true,
};
