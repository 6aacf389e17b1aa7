import { shieldFacts } from '../facts/shield.ts';
import { choiceParam, numberParam, type ServiceDefinition, switchParam } from '../service.ts';

/** Absorbs floods of traffic in front of an edge or a load balancer. */
export const shield: ServiceDefinition = {
  id: 'shield',
  name: 'Shield',
  category: 'security',
  role: 'filter',
  aliases: ['aws-shield', 'shield-advanced', 'shield-standard', 'ddos-protection'],
  params: {
    blockRatio: numberParam('Blocked', 'ratio', 0, [0, 1], 'what never reaches the box behind'),
    advanced: switchParam('Shield Advanced', false, '3,000 USD a month for a year at least'),
    protectedType: choiceParam(
      'Protects',
      { cloudfront: 'CloudFront', elb: 'Load balancer', eip: 'Elastic IP' },
      'cloudfront',
      'price of the volume under Advanced',
    ),
  },
  facts: shieldFacts,
  limits: [],
  costs: [],
  card: [{ param: 'advanced' }],
  withoutFigures: true,
};
