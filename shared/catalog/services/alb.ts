import { albFacts } from '../facts/alb.ts';
import { fact } from '../formula.ts';
import { numberParam, type ServiceDefinition, switchParam } from '../service.ts';

/** Spreads HTTP requests over targets by rule. */
export const alb: ServiceDefinition = {
  id: 'alb',
  name: 'Application Load Balancer',
  category: 'network',
  role: 'splitter',
  aliases: [
    'application-load-balancer',
    'application-lb',
    'load-balancer',
    'elb',
    'elastic-load-balancer',
    'elastic-load-balancing',
    'aws-alb',
  ],
  params: {
    newConnectionsPerS: numberParam('New connections', 'per s', null, [0, null], 'unset: one for every ten requests'),
    connectionLifetimeS: numberParam(
      'Connection lifetime',
      's',
      60,
      [1, 4000],
      'with new connections gives those that are open',
    ),
    rules: numberParam('Listener rules', 'rules', 10, [0, 100], 'the first ten are not billed', { whole: true }),
    targetIsLambda: switchParam('Lambda targets', false, 'a capacity unit then holds 0.4 GB an hour'),
    azs: numberParam('Availability zones', 'zones', 2, [2, 6], 'one public address in each', { whole: true }),
    internetFacing: switchParam('Faces the internet', true, 'public addresses are billed'),
    lcuReserved: numberParam('Reserved capacity', 'LCU', 0, [0, 15_000], 'billed whether used or not', { whole: true }),
  },
  facts: albFacts,
  limits: [],
  costs: [],
  card: [{ param: 'azs' }],
  availability: fact('sla'),
  withoutFigures: true,
};
