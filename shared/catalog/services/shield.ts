import { shieldFacts } from '../facts/shield.ts';
import { all, fact, is, not, unit } from '../formula.ts';
import { choiceParam, numberParam, type ServiceDefinition, switchParam } from '../service.ts';
import { answerKbPerSecond, gbPerMonth } from '../volume.ts';

const advanced = is('advanced', true);
const behindCloudfront = is('protectedType', 'cloudfront');

/** Absorbs floods of traffic in front of an edge or a load balancer. */
export const shield: ServiceDefinition = {
  id: 'shield',
  name: 'Shield',
  category: 'security',
  role: 'filter',
  transparent: true,
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
  costs: [
    {
      key: 'subscription',
      label: 'Shield Advanced',
      unit: 'months',
      on: 'node',
      quantity: unit(1, 'organisation'),
      unitUsd: fact('advanced-subscription'),
      when: advanced,
    },
    {
      key: 'protected-cloudfront',
      label: 'Sent by CloudFront under Advanced',
      unit: 'GB',
      on: 'in',
      quantity: gbPerMonth(answerKbPerSecond),
      unitUsd: [
        { upTo: 102_400, unitUsd: fact('advanced-dto-cloudfront-tier1') },
        { upTo: 512_000, unitUsd: fact('advanced-dto-cloudfront-tier2') },
        { upTo: 1_024_000, unitUsd: fact('advanced-dto-cloudfront-tier3') },
        { upTo: null, unitUsd: fact('advanced-dto-cloudfront-tier4') },
      ],
      when: all(advanced, behindCloudfront),
    },
    {
      key: 'protected-volume',
      label: 'Sent under Advanced',
      unit: 'GB',
      on: 'in',
      quantity: gbPerMonth(answerKbPerSecond),
      unitUsd: [
        { upTo: 102_400, unitUsd: fact('advanced-dto-elb-eip-tier1') },
        { upTo: 512_000, unitUsd: fact('advanced-dto-elb-eip-tier2') },
        { upTo: null, unitUsd: fact('advanced-dto-elb-eip-tier3') },
      ],
      when: all(advanced, not(behindCloudfront)),
    },
  ],
  card: [{ param: 'advanced' }],
  latencyMs: fact('latency-p50'),
};
