import { trainiumInferentiaFacts } from '../facts/trainium-inferentia.ts';
import { fact, hoursPerMonth, isSet, multiply, param, pick, smallest, when } from '../formula.ts';
import { choiceParam, numberParam, type ServiceDefinition } from '../service.ts';

/** Instances with AWS machine-learning chips that serve or train models. */
export const trainiumInferentia: ServiceDefinition = {
  id: 'trainium-inferentia',
  name: 'Trainium and Inferentia',
  category: 'compute',
  role: 'relay',
  aliases: [
    'trainium',
    'inferentia',
    'aws-trainium',
    'aws-inferentia',
    'trainium2',
    'trainium3',
    'inferentia2',
    'trn1',
    'trn2',
    'inf1',
    'inf2',
  ],
  params: {
    instance: choiceParam(
      'Instance',
      {
        'inf1.xlarge': 'inf1.xlarge',
        'inf1.24xlarge': 'inf1.24xlarge',
        'inf2.xlarge': 'inf2.xlarge',
        'inf2.8xlarge': 'inf2.8xlarge',
        'inf2.24xlarge': 'inf2.24xlarge',
        'inf2.48xlarge': 'inf2.48xlarge',
        'trn1.2xlarge': 'trn1.2xlarge',
        'trn1.32xlarge': 'trn1.32xlarge',
        'trn1n.32xlarge': 'trn1n.32xlarge',
        'trn2.48xlarge': 'trn2.48xlarge',
        'g5.xlarge': 'g5.xlarge',
        'p4d.24xlarge': 'p4d.24xlarge',
        'p5.48xlarge': 'p5.48xlarge',
      },
      'inf2.xlarge',
      'price',
    ),
    instances: numberParam('Instances', 'nodes', 2, [1, 10_000], 'billed while they run', { whole: true }),
    hours: numberParam('Running', 'h a month', null, [0, 744], 'all month when not given'),
  },
  facts: trainiumInferentiaFacts,
  limits: [],
  costs: [
    {
      key: 'instance-hours',
      label: 'Instance-hours',
      unit: 'instance-hours',
      on: 'shared',
      quantity: multiply(
        param('instances'),
        when(isSet('hours'), smallest(param('hours'), hoursPerMonth), hoursPerMonth),
      ),
      unitUsd: pick('instance', {
        'inf1.xlarge': fact('inf1-xlarge'),
        'inf1.24xlarge': fact('inf1-24xlarge'),
        'inf2.xlarge': fact('inf2-xlarge'),
        'inf2.8xlarge': fact('inf2-8xlarge'),
        'inf2.24xlarge': fact('inf2-24xlarge'),
        'inf2.48xlarge': fact('inf2-48xlarge'),
        'trn1.2xlarge': fact('trn1-2xlarge'),
        'trn1.32xlarge': fact('trn1-32xlarge'),
        'trn1n.32xlarge': fact('trn1n-32xlarge'),
        'trn2.48xlarge': fact('trn2-48xlarge'),
        'g5.xlarge': fact('g5-xlarge'),
        'p4d.24xlarge': fact('p4d-24xlarge'),
        'p5.48xlarge': fact('p5-48xlarge'),
      }),
    },
  ],
  card: [{ param: 'instances' }, { param: 'instance' }],
  availability: fact('sla'),
};
