import { cloudfrontFacts } from '../facts/cloudfront.ts';
import { fact, is } from '../formula.ts';
import { choiceParam, numberParam, type ServiceDefinition, switchParam } from '../service.ts';

/** Answers near the viewer; asks the origin for what it does not hold. */
export const cloudfront: ServiceDefinition = {
  id: 'cloudfront',
  name: 'CloudFront',
  category: 'edge',
  role: 'cache',
  aliases: [
    'cdn',
    'amazon-cloudfront',
    'aws-cloudfront',
    'cloudfront-cdn',
    'cloudfront-distribution',
    'distribution',
    'origin-shield',
    'content-delivery-network',
  ],
  params: {
    hitRatio: numberParam('Hit ratio', 'ratio', 0.85, [0, 1], 'share of reads that never reach the origin'),
    ttlS: numberParam('Time to live', 's', 86_400, [0, 31_536_000], 'how old an answer may be; 0 for an API'),
    originShield: switchParam('Origin Shield', false, 'one more cache before the origin, billed by request'),
    shieldIncrementalShare: numberParam(
      'Misses billed by the Shield',
      'ratio',
      1,
      [0, 1],
      'those that come from other regions; all for dynamic content',
    ),
    invalidationPaths: numberParam('Invalidated paths', 'per month', 0, [0, null], 'AWS leaves the first 1,000 free', {
      whole: true,
    }),
    flatRatePlan: choiceParam(
      'Plan',
      { none: 'Pay as you go', free: 'Free', pro: 'Pro', business: 'Business', premium: 'Premium' },
      'none',
      'a flat price instead of requests and volume',
    ),
  },
  facts: cloudfrontFacts,
  limits: [],
  costs: [],
  card: [{ param: 'hitRatio' }, { param: 'originShield', when: is('originShield', true) }],
  availability: fact('sla'),
  guideRank: { l6: 'medium', l7: 'high', frequency: 55 },
  withoutFigures: true,
};
