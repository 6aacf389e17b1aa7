import { nlbFacts } from '../facts/nlb.ts';
import { fact } from '../formula.ts';
import { choiceParam, numberParam, type ServiceDefinition, switchParam } from '../service.ts';

/** Spreads connections over targets by flow, unseen. */
export const nlb: ServiceDefinition = {
  id: 'nlb',
  name: 'Network Load Balancer',
  category: 'network',
  role: 'splitter',
  aliases: ['network-load-balancer', 'network-lb', 'aws-nlb'],
  params: {
    newConnectionsPerS: numberParam('New connections', 'per s', null, [0, null], 'unset: one for every ten requests'),
    activeConnections: numberParam(
      'Open connections',
      'connections',
      null,
      [0, null],
      'unset: new ones times their lifetime',
    ),
    protocol: choiceParam('Protocol', { tcp: 'TCP', udp: 'UDP', tls: 'TLS' }, 'tcp', 'what a capacity unit holds'),
    azs: numberParam('Availability zones', 'zones', 2, [1, 6], 'one static address in each', { whole: true }),
    internetFacing: switchParam('Faces the internet', true, 'public addresses are billed'),
    crossZone: switchParam('Cross-zone', false, 'even spread, but traffic between zones is billed'),
  },
  facts: nlbFacts,
  limits: [],
  costs: [],
  card: [{ param: 'protocol' }, { param: 'azs' }],
  availability: fact('sla'),
  withoutFigures: true,
};
