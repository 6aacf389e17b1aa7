/**
 * What the guide's two checklists would ask: their headings stand there without a list, so these are made of its priority matrix (rows that
 * are critical or high at L6; for L7 what becomes critical or is added there) and of its sections.
 */
import type { GuideSection } from '../../catalog/guide-sections.ts';
import type { Op } from '../check.ts';
import type { Level } from '../scenario.ts';

export interface ReadinessItem {
  /** The same in every release: ticks by hand hold on to it. */
  readonly id: string;
  readonly level: Level;
  /** What a person can do: "Size a Kinesis stream for a peak". */
  readonly title: string;
  readonly section: GuideSection;
  /** `null`: no rubric asks for it, drills alone decide. */
  readonly rounds: Asks | null;
  /** Topics of cards that must be known for good. */
  readonly drills: readonly string[];
}

/** Lines of rubrics that show it: about one of these services; where they are named, asked in one of these ways, in scenarios with one of these tags. */
export interface Asks {
  readonly about: readonly string[];
  readonly by?: readonly Op[];
  readonly among?: readonly string[];
}

/** Ways in which a rubric asks for sizes, for the right box, and for how boxes hang together. */
const sizes: readonly Op[] = ['figure', 'param'];
const boxes: readonly Op[] = ['node', 'no-node'];
const ways: readonly Op[] = ['edge', 'no-edge', 'path', 'no-path', 'every-path', 'degree'];
const places: readonly Op[] = ['places', 'node', 'param'];

const matrix = 'Priority Matrix for L6/L7 (2025 AI-Enhanced Services)';
const network = 'Networking & Security';
const recovery = 'Disaster Recovery Patterns';

type Row = readonly [
  id: string,
  title: string,
  section: GuideSection,
  about: readonly string[],
  drills: readonly string[],
  by?: readonly Op[] | null,
  among?: readonly string[],
];

const queues = ['sqs-standard', 'sqs-fifo'];
const topics = ['sns', 'sns-fifo', 'eventbridge'];
const entries = ['api-gateway-rest', 'api-gateway-http', 'api-gateway-websocket', 'appsync'];
const models = [
  'bedrock',
  'bedrock-nova-micro',
  'bedrock-nova-lite',
  'bedrock-nova-2-lite',
  'bedrock-nova-pro',
  'bedrock-claude-haiku-4-5',
  'bedrock-claude-sonnet-4-6',
];
const containers = ['ecs-fargate', 'eks'];

const l6: readonly Row[] = [
  [
    'estimate-rates',
    'Turn users and events a day into rates, volumes and a bill',
    'Handle 1 Billion Events per Day',
    ['client', 'kinesis-data-streams', 'dynamodb', 'lambda'],
    ['estimates'],
    ['figure', 'text'],
  ],
  [
    'choose-messaging',
    'Choose between queue, topic, stream and bus, and say why',
    'Kinesis vs SQS vs SNS Decision Tree',
    [...queues, ...topics, 'kinesis-data-streams'],
    ['decisions'],
    boxes,
  ],
  [
    'dynamodb-keys',
    'Choose DynamoDB keys that spread the load',
    'Core Concepts You Must Know',
    ['dynamodb'],
    ['dynamodb'],
    ['param', 'text', 'figure', 'no-finding'],
  ],
  [
    'dynamodb-capacity',
    'Size a DynamoDB table, and choose on-demand or provisioned',
    'Design a shopping cart that handles Black Friday traffic',
    ['dynamodb'],
    ['dynamodb'],
    sizes,
  ],
  [
    's3-classes',
    'Choose a storage class and a lifecycle for S3',
    'S3 Storage Classes Strategy',
    ['s3'],
    ['s3'],
    ['param', 'text', 'figure'],
  ],
  [
    's3-uploads',
    'Upload large files straight to S3, in parts',
    'S3 Request Patterns & Optimization',
    ['s3'],
    ['s3'],
    ways,
    ['storage', 'files', 'media', 'sync', 'video'],
  ],
  [
    'lambda-limits',
    'Name Lambda’s limits, and the way around each',
    'Lambda Limits & Workarounds',
    ['lambda'],
    ['lambda'],
    ['param', 'figure', 'node'],
  ],
  ['lambda-cold', 'Keep functions fast at a sudden start', 'Cold Start Optimization', ['lambda'], ['lambda'], sizes],
  [
    'bedrock-model',
    'Choose a Bedrock model for a task, and say what it costs',
    'Foundation Model Selection Framework',
    models,
    ['bedrock'],
    boxes,
  ],
  [
    'bedrock-costs',
    'Lower the bill of a model: cache, smaller model, batches',
    'Bedrock Cost Optimization Strategies',
    models,
    ['bedrock'],
    sizes,
  ],
  [
    'sagemaker-endpoint',
    'Serve a model of your own, by server or serverless',
    matrix,
    ['sagemaker-realtime', 'sagemaker-serverless'],
    ['sagemaker-realtime'],
  ],
  [
    'ec2-scaling',
    'Scale servers for a peak that comes faster than they start',
    matrix,
    ['ec2-auto-scaling'],
    ['ec2-auto-scaling'],
    sizes,
  ],
  [
    'fan-out',
    'Fan out through a topic and a queue for each reader',
    'Pattern 1: Event-Driven Microservices',
    [...topics, ...queues],
    ['sns', 'sqs-standard'],
    ways,
  ],
  [
    'queues',
    'Run a queue: visibility, retries, dead letters, order',
    matrix,
    queues,
    ['sqs-standard', 'sqs-fifo'],
    ['param', 'figure', 'no-finding', 'node'],
  ],
  [
    'api-front',
    'Put the right front door before a service: REST, HTTP, WebSocket',
    'Request Flow Architecture',
    entries,
    ['api-gateway-rest', 'api-gateway-http'],
  ],
  [
    'kinesis-shards',
    'Size a Kinesis stream for its average and its peak',
    'Handle 1 Billion Events per Day',
    ['kinesis-data-streams'],
    ['kinesis-data-streams'],
    sizes,
  ],
  [
    'cdn',
    'Cache content at the edge, and say how it changes',
    'Cache Optimization Strategies',
    ['cloudfront'],
    ['cloudfront'],
  ],
  [
    'cache',
    'Put a cache before a database, and say what it may serve',
    'Design a shopping cart that handles Black Friday traffic',
    ['elasticache', 'dax'],
    ['elasticache', 'dax'],
  ],
  [
    'load-balancers',
    'Choose a load balancer, and spread servers over zones',
    network,
    ['alb', 'nlb', 'ec2-auto-scaling', 'ecs-fargate'],
    ['networking'],
    places,
  ],
  ['network', 'Draw a network: subnets, NAT, endpoints', network, [], ['networking']],
  ['security', 'Protect a public entry: WAF, DDoS, who calls', network, ['waf', 'shield', 'cognito'], ['security']],
  [
    'recovery-pattern',
    'Name a recovery pattern for a given RTO and RPO',
    recovery,
    ['route-53', 'aurora', 'dynamodb'],
    ['dr'],
    ['places', 'param', 'text'],
    ['dr', 'multi-region', 'availability', 'resilience'],
  ],
  [
    'watching',
    'Say what is watched, and what wakes somebody',
    'Handle 1 Billion Events per Day',
    ['cloudwatch', 'x-ray'],
    ['cloudwatch'],
  ],
];

const l7: readonly Row[] = [
  [
    'trade-offs',
    'Say of each choice what speaks against it, and what it means for the business',
    'Interview Pro Tip',
    ['cloudwatch', 'dynamodb', 'aurora', 's3'],
    ['decisions'],
    ['text'],
    ['consistency', 'multi-region', 'cost', 'classic', 'ai'],
  ],
  [
    'single-table',
    'Design a single table for several access patterns',
    'DynamoDB Design Patterns',
    ['dynamodb'],
    ['dynamodb'],
    ['param', 'text'],
  ],
  [
    'million-writes',
    'Take a million writes a second: partitions, quotas, cost',
    'Handle 1 million writes per second',
    ['dynamodb', 'kinesis-data-streams'],
    ['dynamodb', 'estimates'],
    ['figure'],
    ['writes', 'peak', 'capacity', 'iot', 'streaming'],
  ],
  [
    'global-tables',
    'Serve several regions from one table, and say what is lost',
    recovery,
    ['dynamodb', 'route-53'],
    ['dynamodb', 'dr'],
    ['param', 'places'],
    ['multi-region', 'availability', 'dr'],
  ],
  ['active-active', 'Run two regions at once: routing, data, failover', recovery, ['route-53'], ['dr']],
  [
    's3-scale',
    'Use S3 at scale: prefixes, consistency, requests that cost',
    'S3 - Understanding at Scale',
    ['s3'],
    ['s3'],
    ['figure', 'param'],
  ],
  [
    'bedrock-production',
    'Run a model in production: quotas, fallback, guardrails',
    'Amazon Bedrock Enterprise Integration',
    models,
    ['bedrock'],
  ],
  [
    'agents',
    'Design an agent or an assistant over documents of one’s own',
    'Question 1: Comprehensive AI Platform Design',
    ['bedrock-knowledge-bases', 'bedrock-agentcore'],
    ['bedrock', 'bedrock-knowledge-bases'],
  ],
  [
    'vectors',
    'Choose a vector store by rate, latency and cost',
    'S3 Vectors Architecture Patterns',
    ['s3-vectors', 'opensearch'],
    ['s3-vectors'],
  ],
  [
    'hybrid-search',
    'Put search by meaning, by words and by attributes together',
    'S3 Vectors Architecture Patterns',
    ['opensearch', 's3-vectors', 'dynamodb'],
    ['s3-vectors', 'opensearch'],
    ways,
    ['search', 'vectors'],
  ],
  [
    'ml-platform',
    'Design a platform for features, training and serving',
    'Latest AWS AI Services Integration (2025)',
    ['sagemaker-feature-store', 'sagemaker-hyperpod', 'sagemaker-realtime'],
    ['sagemaker-realtime', 'sagemaker-feature-store'],
  ],
  [
    'recommendations',
    'Recommend in real time: events, features, candidates, ranking',
    'Question 2: Real-time AI with Event-Driven Architecture',
    ['sagemaker-feature-store', 'sagemaker-realtime', 'elasticache'],
    ['sagemaker-feature-store'],
    ways,
    ['recommendations', 'ml'],
  ],
  [
    'nova',
    'Know the Nova models apart: size, price, what they read',
    matrix,
    models,
    ['bedrock-nova-lite', 'bedrock-nova-pro'],
    ['node', 'param'],
  ],
  [
    'stream-readers',
    'Run a stream: readers, fan-out, replay, hot shards',
    'Kinesis vs SQS vs SNS Decision Tree',
    ['kinesis-data-streams', 'msk'],
    ['kinesis-data-streams'],
    [...ways, 'param'],
  ],
  [
    'analytics',
    'Analyse a stream as it comes, and keep it for later',
    'Pattern 2: Real-Time Analytics Pipeline',
    ['managed-flink', 'firehose', 'athena'],
    ['managed-flink', 'firehose'],
    null,
    ['streaming', 'analytics'],
  ],
  [
    'lake',
    'Lay a lake so that a question reads little of it',
    'Pattern 2: Real-Time Analytics Pipeline',
    ['athena', 'glue', 's3'],
    ['athena'],
    ['param', 'figure', 'text'],
    ['data lake', 'analytics'],
  ],
  [
    'containers',
    'Choose between functions, Fargate, EKS and servers',
    matrix,
    [...containers, 'lambda'],
    ['ecs-fargate', 'eks', 'lambda'],
  ],
  [
    'api-scale',
    'Take 50,000 requests a second, and a million connections',
    'Event-Driven AI Architecture',
    [...entries, 'alb', 'nlb'],
    ['api-gateway-rest', 'api-gateway-websocket'],
    ['figure', 'param', 'node'],
  ],
  [
    'cdn-origin',
    'Shield an origin, and say what the edge saves',
    'L7 Level Cost Analysis',
    ['cloudfront'],
    ['cloudfront'],
    ['param', 'figure'],
  ],
  [
    'cost',
    'Find the largest part of a bill, and halve it',
    'L7 Level Cost Analysis',
    ['cloudfront', 's3', 'ec2-auto-scaling', 'dynamodb', 'nat-gateway'],
    ['estimates'],
    ['figure'],
    ['cost', 'video', 'media', 'cdn', 'CDN'],
  ],
  [
    'availability',
    'Work out what a path promises, and raise it',
    recovery,
    ['aurora', 'elasticache', 'alb', 'route-53'],
    ['dr', 'estimates'],
    ['figure', 'places', 'param'],
    ['availability', 'dr', 'multi-region', 'resilience'],
  ],
  [
    'ledger',
    'Keep money right: once, in order, with an audit',
    'Kinesis vs SQS vs SNS Decision Tree',
    ['aurora', 'dynamodb', 'sqs-fifo', 'step-functions-standard'],
    ['sqs-fifo', 'step-functions-standard'],
    [...ways, 'param'],
    ['transactions', 'audit', 'payments', 'exactly once'],
  ],
  [
    'workflows',
    'Choose a workflow or events, and undo what half happened',
    'Pattern 1: Event-Driven Microservices',
    ['step-functions-standard', 'step-functions-express'],
    ['step-functions-standard'],
  ],
];

export const readinessItems: readonly ReadinessItem[] = [
  ...l6.map((row) => item('L6', row)),
  ...l7.map((row) => item('L7', row)),
];

function item(level: Level, [id, title, section, about, drills, by = null, among]: Row): ReadinessItem {
  const asks: Asks = {
    about,
    ...(by === null ? {} : { by }),
    ...(among === undefined ? {} : { among }),
  };
  return { id, level, title, section, rounds: about.length === 0 ? null : asks, drills };
}
