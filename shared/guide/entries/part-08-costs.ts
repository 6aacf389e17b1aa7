import type { Entry } from '../entry.ts';

const costs = 'L7 Level Cost Analysis';

/** The video platform’s bill, before and after. */
export const costEntries: readonly Entry[] = [
  {
    n: 149,
    kind: 'scenario',
    section: costs,
    says: 'The monthly bill of a video-streaming platform, current against optimised.',
    has: [
      { example: 'video-streaming', node: 'cdn', is: 'cloudfront' },
      { scenario: 'video-cost', line: 'totals' },
      { scenario: 'video-cost', estimate: 'cut' },
    ],
  },
  {
    n: 150,
    kind: 'price',
    section: costs,
    says: 'CloudFront falls from $50,000 to $35,000 by Origin Shield and better caching.',
    problem:
      'Called terabytes in its comment; and Origin Shield does not lower what viewers download, which is most of it.',
    has: [
      { example: 'video-streaming', of: 'cloudfront', usd: 50_000 },
      { example: 'video-streaming', variant: 'optimised', of: 'cloudfront', usd: 35_000 },
    ],
  },
  {
    n: 151,
    kind: 'price',
    section: costs,
    says: 'S3 falls from $30,000 to $20,000 by Intelligent-Tiering.',
    problem: 'Its monitoring fee is left out.',
    has: [
      { rule: 'intelligent-tiering' },
      { example: 'video-streaming', of: 's3', usd: 30_000 },
      { example: 'video-streaming', variant: 'optimised', of: 's3', usd: 20_000 },
    ],
  },
  {
    n: 152,
    kind: 'price',
    section: costs,
    says: 'EC2 falls from $40,000 to $20,000 by Spot and auto scaling.',
    problem: 'Everything on Spot at 70% off would be $12,000, and Spot can be taken away.',
    has: [
      { rule: 'spot-for-workers' },
      { example: 'video-streaming', of: 'ec2-auto-scaling', usd: 40_000 },
      { example: 'video-streaming', variant: 'optimised', of: 'ec2-auto-scaling', usd: 20_000 },
    ],
  },
  {
    n: 153,
    kind: 'price',
    section: costs,
    says: 'DynamoDB falls from $20,000 to $10,000 by on-demand and DAX.',
    problem: 'On-demand is dearer than capacity that is used well, and DAX costs too.',
    has: [
      { example: 'video-streaming', of: 'dynamodb', usd: 20_000 },
      { example: 'video-streaming', variant: 'optimised', of: 'dynamodb', usd: 10_000 },
    ],
  },
  {
    n: 154,
    kind: 'price',
    section: costs,
    says: 'Current total: $140,000.',
    has: [{ example: 'video-streaming', usd: 140_000 }],
  },
  {
    n: 155,
    kind: 'price',
    section: costs,
    says: 'Optimised total: $85,000, called 40% less.',
    problem: '39.3%.',
    has: [{ example: 'video-streaming', variant: 'optimised', usd: 85_000 }],
  },
  {
    n: 156,
    kind: 'advice',
    section: costs,
    says: 'Intelligent-Tiering saves by itself.',
    problem: 'Not for objects under 128 KB.',
    has: [
      { rule: 'intelligent-tiering' },
      { rule: 'small-object-class' },
      { param: 's3.storageClass' },
      { fact: 's3.intelligent-monitoring' },
    ],
  },
  {
    n: 157,
    kind: 'advice',
    section: costs,
    says: 'Origin Shield keeps 60% of hits from the origin.',
    problem: 'No source, and it depends on the load.',
    has: [
      { rule: 'origin-shield' },
      { fact: 'cloudfront.origin-shield-saving', states: 0.6 },
      { param: 'cloudfront.originShield' },
    ],
  },
  {
    n: 158,
    kind: 'advice',
    section: costs,
    says: 'DynamoDB on-demand for load that varies.',
    has: [
      { rule: 'on-demand-for-spikes' },
      { rule: 'provisioned-for-steady' },
      { decision: 'dynamodb-capacity' },
      { param: 'dynamodb.mode' },
    ],
  },
  {
    n: 159,
    kind: 'advice',
    section: costs,
    says: 'A Spot fleet saves 70% of compute.',
    problem: 'Its own sum halves the bill; AWS says up to 90%.',
    has: [
      { rule: 'spot-for-workers' },
      { rule: 'spot-awaited' },
      { fact: 'ec2-auto-scaling.spot-discount-typical', states: -0.7 },
      { param: 'ec2-auto-scaling.spotShare' },
    ],
  },
  {
    n: 160,
    kind: 'advice',
    section: costs,
    says: 'Reserve capacity for load that can be foreseen.',
    problem: 'Not together with on-demand or Spot for the same use.',
    has: [{ rule: 'commitment' }, { rule: 'provisioned-for-steady' }],
  },
];
