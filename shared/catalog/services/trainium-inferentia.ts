import { trainiumInferentiaFacts } from '../facts/trainium-inferentia.ts';
import { choiceParam, numberParam, type ServiceDefinition } from '../service.ts';

/** Instances with AWS machine-learning chips that serve or train models. */
export const trainiumInferentia: ServiceDefinition = {
  id: 'trainium-inferentia',
  name: 'Trainium and Inferentia',
  category: 'compute',
  role: 'relay',
  aliases: ['trainium', 'inferentia', 'trn1', 'trn2', 'inf2', 'inf1'],
  params: {
    instances: numberParam('Instances', 'instances', 2, [1, 10000], 'cost', { whole: true }),
    instance: choiceParam('Type', { 'inf2.xlarge': 'inf2.xlarge' }, 'inf2.xlarge', 'price'),
    hours: numberParam('Hours per month', 'h', 730, [0, 730], 'cost'),
  },
  facts: trainiumInferentiaFacts,
  limits: [],
  costs: [],
  card: [],
  withoutFigures: true,
};
