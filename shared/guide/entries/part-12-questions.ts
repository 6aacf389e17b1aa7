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
      { scenario: 'ai-platform-10m', line: 'time' },
      { scenario: 'ai-platform-10m', estimate: 'chain' },
      { scenario: 'ai-platform-10m', mistake: 'Accepting less than 100 ms for generated text' },
    ],
  },
  {
    n: 225,
    kind: 'framework',
    section: platform,
    says: 'Outline 1: several regions, routed.',
    problem: 'Prompt routing does not choose regions.',
    has: [
      { example: 'ai-platform', node: 'dns', is: 'route-53' },
      { scenario: 'ai-platform-10m', line: 'regions' },
      { scenario: 'ai-platform-10m', mistake: 'Taking prompt routing for a way between regions' },
    ],
  },
  {
    n: 226,
    kind: 'framework',
    section: platform,
    says: 'Outline 2: Bedrock with model choice, caching, routing.',
    has: [
      { example: 'ai-platform', node: 'writer', is: 'bedrock-nova-lite' },
      { scenario: 'ai-platform-10m', line: 'second' },
      { scenario: 'chatbot-10k', line: 'cache' },
      { decision: 'model-routing' },
    ],
  },
  {
    n: 227,
    kind: 'framework',
    section: platform,
    says: 'Outline 3: S3 Vectors for cheap retrieval.',
    problem: 'Its latency and rate are left out.',
    has: [
      { example: 'ai-platform', node: 'candidates', is: 's3-vectors' },
      { scenario: 'ai-platform-10m', line: 'vectors' },
      { scenario: 'ai-platform-10m', mistake: 'Counting on S3 Vectors for 700 queries a second within 20 ms' },
    ],
  },
  {
    n: 228,
    kind: 'framework',
    section: platform,
    says: 'Outline 4: SageMaker endpoints that scale.',
    has: [
      { example: 'ai-platform', node: 'rank-a', is: 'sagemaker-realtime' },
      { scenario: 'ai-platform-10m', line: 'ranker' },
      { scenario: 'ai-platform-10m', estimate: 'machines' },
    ],
  },
  {
    n: 229,
    kind: 'framework',
    section: platform,
    says: 'Outline 5: reserved capacity, Spot, little transfer.',
    problem: 'Spot cannot serve endpoints.',
    has: [
      { scenario: 'ai-platform-10m', line: 'cost' },
      { scenario: 'ai-platform-10m', mistake: 'Spot behind an endpoint that answers people' },
      { rule: 'zone-transfer' },
    ],
  },
  {
    n: 230,
    kind: 'framework',
    section: platform,
    says: 'Outline 6: circuit breakers, degraded service, monitoring.',
    has: [
      { scenario: 'ai-platform-10m', line: 'degrade' },
      { scenario: 'ai-platform-10m', draws: ['cloudwatch'] },
      { card: 'idea-ai-platform' },
    ],
  },
  {
    n: 231,
    kind: 'scenario',
    section: recommend,
    says: 'A recommendation system that learns all the time.',
    problem: 'No numbers.',
    has: [
      { example: 'real-time-recommendations', node: 'events', is: 'kinesis-data-streams' },
      { scenario: 'realtime-recs', line: 'fresh' },
      { scenario: 'realtime-recs', line: 'retrain' },
    ],
  },
  {
    n: 232,
    kind: 'framework',
    section: recommend,
    says: 'Outline 1: Kinesis takes the events.',
    has: [
      { example: 'real-time-recommendations', node: 'events', is: 'kinesis-data-streams' },
      { scenario: 'realtime-recs', line: 'stream' },
    ],
  },
  {
    n: 233,
    kind: 'framework',
    section: recommend,
    says: 'Outline 2: Lambda with Bedrock.',
    problem: 'A model call for each event breaks quota and budget.',
    has: [
      { scenario: 'realtime-recs', line: 'noModel' },
      { scenario: 'realtime-recs', mistake: 'A call of Bedrock for each event' },
    ],
  },
  {
    n: 234,
    kind: 'framework',
    section: recommend,
    says: 'Outline 3: Feature Store.',
    problem: '10,000 calls a second.',
    has: [
      { example: 'real-time-recommendations', node: 'features', is: 'sagemaker-feature-store' },
      { scenario: 'realtime-recs', line: 'windows' },
      { scenario: 'realtime-recs', mistake: '20,000 writes a second into a store that takes 10,000' },
    ],
  },
  {
    n: 235,
    kind: 'framework',
    section: recommend,
    says: 'Outline 4: S3 Vectors.',
    problem: 'Hundreds of queries a second for an index.',
    has: [
      { example: 'real-time-recommendations', node: 'vectors', is: 's3-vectors' },
      { scenario: 'realtime-recs', line: 'candidates' },
      { scenario: 'realtime-recs', mistake: 'S3 Vectors as the index behind 1,000 feeds a second' },
    ],
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
    has: [
      { example: 'real-time-recommendations', node: 'metrics', is: 'cloudwatch' },
      { scenario: 'realtime-recs', draws: ['cloudwatch'] },
      { card: 'idea-recommendations' },
    ],
  },
];
