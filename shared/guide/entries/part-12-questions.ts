import type { Entry } from '../entry.ts';

const platform = 'Question 1: Comprehensive AI Platform Design';
const recommend = 'Question 2: Real-time AI with Event-Driven Architecture';

/** The two interview questions and their outlines. */
export const questionEntries: readonly Entry[] = [
  {
    n: 224,
    kind: 'scenario',
    section: platform,
    says: 'An AI platform for ten million people: under 100 ms, 99.99%, at a controlled cost.',
    problem: 'A language model or S3 Vectors in the way makes 100 ms impossible; Bedrock promises 99.9%.',
    has: [
      { rule: 'model-within-budget' },
      { rule: 'not-available-enough' },
      { rule: 'too-slow' },
      { example: 'ai-platform', node: 'users', is: 'client', with: { users: 10_000_000 } },
      { later: 'practice rounds' },
    ],
  },
  {
    n: 225,
    kind: 'framework',
    section: platform,
    says: 'Outline 1: several regions, routed.',
    problem: 'Prompt routing does not choose regions.',
    has: [{ example: 'ai-platform', node: 'dns', is: 'route-53' }, { later: 'practice rounds' }],
  },
  {
    n: 226,
    kind: 'framework',
    section: platform,
    says: 'Outline 2: Bedrock with model choice, caching, routing.',
    has: [{ example: 'ai-platform', node: 'writer', is: 'bedrock-nova-lite' }, { later: 'practice rounds' }],
  },
  {
    n: 227,
    kind: 'framework',
    section: platform,
    says: 'Outline 3: S3 Vectors for cheap retrieval.',
    problem: 'Its latency and rate are left out.',
    has: [{ example: 'ai-platform', node: 'candidates', is: 's3-vectors' }, { later: 'practice rounds' }],
  },
  {
    n: 228,
    kind: 'framework',
    section: platform,
    says: 'Outline 4: SageMaker endpoints that scale.',
    has: [{ example: 'ai-platform', node: 'rank-a', is: 'sagemaker-realtime' }, { later: 'practice rounds' }],
  },
  {
    n: 229,
    kind: 'framework',
    section: platform,
    says: 'Outline 5: reserved capacity, Spot, little transfer.',
    problem: 'Spot cannot serve endpoints.',
    has: [{ later: 'practice rounds' }],
  },
  {
    n: 230,
    kind: 'framework',
    section: platform,
    says: 'Outline 6: circuit breakers, degraded service, monitoring.',
    has: [{ later: 'practice rounds' }],
  },
  {
    n: 231,
    kind: 'scenario',
    section: recommend,
    says: 'A recommendation system that learns all the time.',
    problem: 'No numbers.',
    has: [
      { example: 'real-time-recommendations', node: 'events', is: 'kinesis-data-streams' },
      { later: 'practice rounds' },
    ],
  },
  {
    n: 232,
    kind: 'framework',
    section: recommend,
    says: 'Outline 1: Kinesis takes the events.',
    has: [
      { example: 'real-time-recommendations', node: 'events', is: 'kinesis-data-streams' },
      { later: 'practice rounds' },
    ],
  },
  {
    n: 233,
    kind: 'framework',
    section: recommend,
    says: 'Outline 2: Lambda with Bedrock.',
    problem: 'A model call for each event breaks quota and budget.',
    has: [{ later: 'practice rounds' }],
  },
  {
    n: 234,
    kind: 'framework',
    section: recommend,
    says: 'Outline 3: Feature Store.',
    problem: '10,000 calls a second.',
    has: [
      { example: 'real-time-recommendations', node: 'features', is: 'sagemaker-feature-store' },
      { later: 'practice rounds' },
    ],
  },
  {
    n: 235,
    kind: 'framework',
    section: recommend,
    says: 'Outline 4: S3 Vectors.',
    problem: 'Hundreds of queries a second for an index.',
    has: [{ example: 'real-time-recommendations', node: 'vectors', is: 's3-vectors' }, { later: 'practice rounds' }],
  },
  {
    n: 236,
    kind: 'framework',
    section: recommend,
    says: 'Outline 5: ElastiCache answers in less than a millisecond.',
    has: [
      { fact: 'elasticache.answer-time', states: 'sub-millisecond' },
      { example: 'real-time-recommendations', node: 'feed-cache', is: 'elasticache' },
    ],
  },
  {
    n: 237,
    kind: 'framework',
    section: recommend,
    says: 'Outline 6: CloudWatch.',
    has: [{ example: 'real-time-recommendations', node: 'metrics', is: 'cloudwatch' }, { later: 'practice rounds' }],
  },
];
