/**
 * Which service usually comes after which. Each step names the part of the guide that has it: an arrow that its patterns draw, or two of
 * the parts that one of its scenarios puts behind each other.
 */
import type { GuideSection } from '../catalog/guide-sections.ts';

export interface NextService {
  /** A service id of the catalog. */
  readonly service: string;
  /** What the arrow is for, in a few words. */
  readonly why: string;
  readonly section: GuideSection;
}

type Step = readonly [service: string, why: string, section: GuideSection];

const patternEvents = 'Pattern 1: Event-Driven Microservices';
const patternAnalytics = 'Pattern 2: Real-Time Analytics Pipeline';
const cart = 'Design a shopping cart that handles Black Friday traffic';
const writes = 'Handle 1 million writes per second';
const sync = 'Design a Global File Sync Service';
const billion = 'Handle 1 Billion Events per Day';
const network = 'Networking & Security';
const front = 'Request Flow Architecture';
const messaging = 'Kinesis vs SQS vs SNS Decision Tree';
const cdn = 'Cache Optimization Strategies';
const eventAi = 'Event-Driven AI Architecture';
const platform = 'Question 1: Comprehensive AI Platform Design';
const recommendations = 'Question 2: Real-time AI with Event-Driven Architecture';
const enterprise = 'Amazon Bedrock Enterprise Integration';
const vectors = 'S3 Vectors Architecture Patterns';
const core = 'Core Concepts You Must Know';
const costs = 'L7 Level Cost Analysis';

const answersCalls: readonly Step[] = [
  ['lambda', 'a function answers each call', patternEvents],
  ['ecs-fargate', 'a container service answers', recommendations],
  ['sqs-standard', 'accept now, work later', messaging],
  ['kinesis-data-streams', 'take events in, in order', eventAi],
];

const servesTraffic: readonly Step[] = [
  ['dynamodb', 'items by key', cart],
  ['elasticache', 'answers in under a millisecond', recommendations],
  ['sqs-standard', 'hand slow work on', platform],
  ['sagemaker-realtime', 'ask a model of your own', eventAi],
  ['bedrock', 'ask a foundation model', enterprise],
  ['s3', 'files and large objects', costs],
  ['opensearch', 'search by words', vectors],
  ['aurora', 'relations and transactions', core],
];

const spreadsLoad: readonly Step[] = [
  ['ecs-fargate', 'containers behind it', recommendations],
  ['eks', 'a cluster behind it', platform],
  ['ec2-auto-scaling', 'servers behind it', costs],
  ['lambda', 'functions behind it', network],
];

const queue: readonly Step[] = [
  ['lambda', 'a worker takes messages', patternEvents],
  ['ecs-fargate', 'long jobs in containers', platform],
  ['external', 'another system collects them', enterprise],
];

const topic: readonly Step[] = [
  ['sqs-standard', 'a queue for each reader', patternEvents],
  ['lambda', 'a function for each message', messaging],
  ['external', 'people or systems are told', patternAnalytics],
];

const model: readonly Step[] = [
  ['bedrock-knowledge-bases', 'answers from your documents', enterprise],
  ['s3', 'keep what comes out', enterprise],
  ['cloudwatch', 'watch tokens and time', enterprise],
];

const embedding: readonly Step[] = [
  ['s3-vectors', 'keep the vectors cheaply', core],
  ['opensearch', 'keep vectors that are hot', vectors],
];

const table: readonly Step[] = [
  ['lambda', 'a function follows its stream', cart],
  ['s3', 'old data moves out', writes],
];

const workflow: readonly Step[] = [
  ['lambda', 'a step of the work', eventAi],
  ['s3-vectors', 'embeddings in bulk', eventAi],
  ['sagemaker-realtime', 'score with a model', eventAi],
  ['dynamodb', 'keep the result', eventAi],
  ['sns', 'say that it is done', messaging],
];

const after: Readonly<Record<string, readonly Step[]>> = {
  client: [
    ['api-gateway-rest', 'the front door for calls', patternEvents],
    ['cloudfront', 'files from near by', sync],
    ['alb', 'spread over servers', network],
    ['kinesis-data-streams', 'events straight into a stream', patternAnalytics],
    ['route-53', 'to the nearest region', platform],
    ['cognito', 'sign-in', sync],
    ['api-gateway-websocket', 'both ways, at once', front],
    ['s3', 'large uploads directly', sync],
  ],
  external: [
    ['api-gateway-rest', 'the front door for calls', front],
    ['sqs-standard', 'take it in, work later', messaging],
    ['eventbridge', 'events of other systems', messaging],
  ],
  scheduler: [
    ['lambda', 'a job on time', eventAi],
    ['step-functions-standard', 'a workflow on time', eventAi],
    ['s3-vectors', 'embeddings made anew', recommendations],
  ],
  'api-gateway-rest': answersCalls,
  'api-gateway-http': answersCalls,
  'api-gateway-websocket': [
    ['lambda', 'a function for each message', front],
    ['ecs-fargate', 'a service that holds the talk', enterprise],
  ],
  appsync: [
    ['dynamodb', 'resolve from a table', sync],
    ['lambda', 'resolve by a function', sync],
    ['client', 'tell those who subscribed', sync],
  ],
  cloudfront: [
    ['s3', 'files from the bucket', sync],
    ['waf', 'filter what comes in', network],
    ['alb', 'what cannot be cached', costs],
    ['api-gateway-rest', 'calls pass through', cdn],
  ],
  'route-53': [
    ['alb', 'a region’s own balancer', platform],
    ['cloudfront', 'the edge in front', sync],
    ['api-gateway-rest', 'a region’s own API', front],
  ],
  waf: [
    ['alb', 'what passes the filter', network],
    ['api-gateway-rest', 'what passes the filter', front],
    ['cloudfront', 'filter at the edge', network],
  ],
  shield: [
    ['cloudfront', 'cover the edge', network],
    ['alb', 'cover the balancer', network],
  ],
  cognito: [['lambda', 'a function at sign-in', sync]],
  alb: spreadsLoad,
  nlb: [['ecs-fargate', 'takes writes in', writes], ...spreadsLoad.filter(([service]) => service !== 'ecs-fargate')],
  clb: spreadsLoad,
  'nat-gateway': [['external', 'out to the internet', network]],
  'vpc-gateway-endpoint': [
    ['s3', 'privately, without a charge', network],
    ['dynamodb', 'privately, without a charge', network],
  ],
  'vpc-interface-endpoint': [
    ['bedrock', 'privately to a model', network],
    ['sqs-standard', 'privately to a queue', network],
  ],
  'vpc-peering': [['ecs-fargate', 'a service in another network', network]],
  lambda: [
    ['dynamodb', 'items by key', patternEvents],
    ['sns', 'tell several others', patternEvents],
    ['sqs-standard', 'hand slow work on', messaging],
    ['bedrock', 'ask a foundation model', eventAi],
    ['elasticache', 'answers in under a millisecond', sync],
    ['s3', 'keep objects', sync],
    ['s3-vectors', 'find what is alike', core],
    ['sagemaker-feature-store', 'read and write features', eventAi],
    ['eventbridge', 'route events by rules', messaging],
    ['cloudwatch', 'logs and metrics', billion],
  ],
  'ecs-fargate': servesTraffic,
  eks: servesTraffic,
  'ec2-auto-scaling': servesTraffic,
  'sqs-standard': queue,
  'sqs-fifo': queue,
  sns: topic,
  'sns-fifo': [['sqs-fifo', 'an ordered queue each', messaging], ...topic.filter(([id]) => id !== 'sqs-standard')],
  eventbridge: [
    ['lambda', 'a function for each event', messaging],
    ['sqs-standard', 'a queue for each rule', messaging],
    ['step-functions-standard', 'start a workflow', eventAi],
  ],
  'step-functions-standard': workflow,
  'step-functions-express': workflow,
  'kinesis-data-streams': [
    ['managed-flink', 'work on it as it comes', patternAnalytics],
    ['firehose', 'into the lake', patternAnalytics],
    ['lambda', 'a function for each batch', eventAi],
    ['cloudwatch', 'watch how far readers lag', billion],
  ],
  msk: [
    ['managed-flink', 'work on it as it comes', patternAnalytics],
    ['lambda', 'a function for each batch', eventAi],
    ['firehose', 'into the lake', patternAnalytics],
  ],
  firehose: [
    ['s3', 'the data lake', patternAnalytics],
    ['opensearch', 'search what arrives', vectors],
    ['redshift', 'a warehouse for reports', patternAnalytics],
  ],
  'managed-flink': [
    ['lambda', 'alerts', patternAnalytics],
    ['dynamodb', 'counters that are asked for', writes],
    ['sagemaker-feature-store', 'features as they change', recommendations],
    ['elasticache', 'the latest values', recommendations],
    ['firehose', 'results into the lake', billion],
  ],
  s3: [
    ['athena', 'ask it in SQL', patternAnalytics],
    ['emr', 'work through all of it', patternAnalytics],
    ['lambda', 'a function for each new object', sync],
    ['glue', 'clean and list it', billion],
    ['eventbridge', 'tell others of new objects', sync],
  ],
  efs: [['lambda', 'files for functions', core]],
  glue: [
    ['s3', 'cleaned data back', billion],
    ['redshift', 'load the warehouse', billion],
  ],
  emr: [
    ['s3', 'results back into the lake', patternAnalytics],
    ['redshift', 'load the warehouse', patternAnalytics],
  ],
  athena: [['s3', 'reads what it is asked', billion]],
  redshift: [['s3', 'reads and unloads files', patternAnalytics]],
  dynamodb: table,
  dax: [['dynamodb', 'the table behind it', cart]],
  elasticache: [
    ['dynamodb', 'what the cache has not', sync],
    ['aurora', 'what the cache has not', core],
  ],
  aurora: [['s3', 'exports and snapshots', core]],
  'aurora-serverless-v2': [['s3', 'exports and snapshots', core]],
  rds: [['s3', 'exports and snapshots', core]],
  opensearch: [['s3', 'cold indexes', vectors]],
  's3-vectors': [
    ['opensearch', 'the hot part of it', vectors],
    ['dynamodb', 'metadata of the hits', core],
  ],
  bedrock: model,
  'bedrock-agentcore': [['lambda', 'tools of the agent', enterprise], ...model],
  'bedrock-knowledge-bases': [
    ['s3-vectors', 'vectors of the documents', vectors],
    ['opensearch', 'vectors that are hot', vectors],
    ['s3', 'the documents themselves', enterprise],
  ],
  'bedrock-titan-embeddings': embedding,
  'bedrock-nova-canvas': [['s3', 'keep the pictures', enterprise]],
  'bedrock-nova-reel': [['s3', 'the video lands here', enterprise]],
  'bedrock-luma-ray-2': [['s3', 'the video lands here', enterprise]],
  'sagemaker-realtime': [
    ['s3-vectors', 'find what is alike', eventAi],
    ['sagemaker-feature-store', 'features of the moment', recommendations],
    ['cloudwatch', 'watch time and errors', recommendations],
  ],
  'sagemaker-serverless': [['sagemaker-feature-store', 'features of the moment', recommendations]],
  'sagemaker-feature-store': [['s3', 'the offline store', recommendations]],
  'sagemaker-hyperpod': [['s3', 'checkpoints and models', platform]],
  'trainium-inferentia': [['s3', 'checkpoints and models', platform]],
  cloudwatch: [['sns', 'alarms to people', patternAnalytics]],
  'x-ray': [['cloudwatch', 'traces beside metrics', billion]],
  generic: servesTraffic,
};

/** What a service without steps of its own is one of, by how its id begins. */
const families: readonly (readonly [start: string, steps: readonly Step[]])[] = [['bedrock-', model]];

/**
 * The services that usually come after `service` (an id of the catalog), the most usual first; those after a plain box for an id that is
 * not known. Never empty, and never twice the same.
 */
export function nextServices(service: string): readonly NextService[] {
  const own = Object.hasOwn(after, service) ? after[service] : undefined;
  const steps = own ?? families.find(([start]) => service.startsWith(start))?.[1] ?? servesTraffic;
  return steps.map(([id, why, section]) => ({ service: id, why, section }));
}
