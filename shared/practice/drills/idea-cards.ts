/** What the guide explains without a figure, asked and answered in our own words. */
import type { GuideSection } from '../../catalog/guide-sections.ts';
import type { Card } from './card.ts';

interface Idea {
  readonly key: string;
  readonly topic: string;
  readonly section: GuideSection;
  readonly question: string;
  readonly answer: string;
  readonly because?: string;
}

const network = 'Networking & Security';

const ideas: readonly Idea[] = [
  {
    key: 'public-subnet',
    topic: 'networking',
    section: network,
    question: 'What makes a subnet public?',
    answer: 'A route to an internet gateway.',
    because: 'A private one has none; where it must call out, it goes through a NAT gateway in a public subnet.',
  },
  {
    key: 'endpoint-kinds',
    topic: 'networking',
    section: network,
    question: 'Which two kinds of VPC endpoint are there, and what does each reach?',
    answer: 'Gateway endpoints: S3 and DynamoDB, free. Interface endpoints: most other services, paid by hour and GB.',
    because: 'The guide has one word for both.',
  },
  {
    key: 'stateful',
    topic: 'security',
    section: network,
    question: 'Security group or network ACL: which needs a rule of its own for answers, and why?',
    answer: 'The network ACL, because it keeps no state.',
    because: 'A security group remembers a connection and lets its answers through.',
  },
  {
    key: 'waf-or-shield',
    topic: 'security',
    section: network,
    question: 'WAF or Shield: which of them protects from what?',
    answer: 'WAF reads requests: injections, scans, floods by rule. Shield absorbs DDoS.',
    because: 'Shield Standard is always on and free; Advanced is a subscription.',
  },
  {
    key: 'alb-or-nlb',
    topic: 'networking',
    section: network,
    question: 'What can an ALB do that an NLB cannot, and the other way round?',
    answer:
      'ALB: rules by path and host, functions as targets, WAF. NLB: fixed addresses, TCP and UDP, very low latency.',
    because: 'An ALB reads the request, layer 7; an NLB passes packets on, layer 4.',
  },
  {
    key: 'consistency',
    topic: 's3',
    section: 'Consistency Model (Changed in 2020)',
    question: 'What did S3 change in December 2020, and what does a design no longer need?',
    answer:
      'Reads and lists after a write are strongly consistent; no waiting, no retries, no index of names beside it.',
    because: 'It holds within one bucket: a replica in another region follows later.',
  },
  {
    key: 'hot-partition',
    topic: 'dynamodb',
    section: 'Design a shopping cart that handles Black Friday traffic',
    question: 'Which three things help against a hot DynamoDB partition, by the guide?',
    answer: 'Adaptive capacity, burst capacity, and a random suffix on the key of writes.',
    because: 'The first two come by themselves and end at what one partition can do; only the suffix spreads one key.',
  },
  {
    key: 'single-table',
    topic: 'dynamodb',
    section: 'DynamoDB Design Patterns',
    question: 'Why put users and their orders into one DynamoDB table?',
    answer: 'One Query then reads a user with all orders: both have the same partition key.',
    because:
      'PK USER#id; SK METADATA for the user, ORDER#date#id for each order. An order by itself needs a key of its own.',
  },
  {
    key: 'ways-around-limits',
    topic: 'lambda',
    section: 'Lambda Limits & Workarounds',
    question: 'Lambda runs out of time, memory, disk or payload. What does the guide put in its place for each?',
    answer: 'Time: Step Functions. Memory: Fargate. Disk: EFS. Payload: S3 with a presigned address.',
  },
  {
    key: 'api-kinds',
    topic: 'api-gateway-http',
    section: 'Request Flow Architecture',
    question: 'REST, HTTP or WebSocket API: what is each for?',
    answer:
      'REST: keys, usage plans, validation, cache, WAF. HTTP: fast and cheap, with JWT. WebSocket: both sides speak.',
  },
  {
    key: 'bedrock-costs',
    topic: 'bedrock',
    section: 'Bedrock Cost Optimization Strategies',
    question: 'Which four levers lower what Bedrock costs?',
    answer: 'Prompt caching, a smaller model where it will do (routing), batches, and distillation.',
    because: 'Caching needs an equal start of some length; routing stays in one family; a batch answers within a day.',
  },
  {
    key: 'three-ways',
    topic: 'bedrock',
    section: 'Foundation Model Selection Framework',
    question: 'Text, images and video by Bedrock’s models: is there one endpoint for the three?',
    answer: 'No: text answers a call, an image comes back with it, and a video is a job that writes to S3.',
    because: 'The guide draws one endpoint for all of them.',
  },
  {
    key: 'cache-in-memory',
    topic: 'lambda',
    section: 'Bedrock Cost Optimization Strategies',
    question: 'Why is a dictionary in a function’s memory no cache of answers?',
    answer: 'Each environment has one of its own, and it is empty after each start.',
    because: 'A cache that all share stands outside: ElastiCache, or a table with a time to live.',
  },
  {
    key: 'multi-model',
    topic: 'sagemaker-realtime',
    section: 'Latest AWS AI Services Integration (2025)',
    question: 'Hundreds of small models, each seldom asked: how does SageMaker serve them at a bearable price?',
    answer: 'Behind one multi-model endpoint, which loads a model when it is asked.',
    because: 'The first call to a model waits until it is loaded.',
  },
  {
    key: 'trainium',
    topic: 'trainium-inferentia',
    section: 'Latest AWS AI Services Integration (2025)',
    question: 'Trainium or Inferentia: which of them is for what?',
    answer: 'Trainium trains large models; Inferentia serves them.',
    because: 'Both are AWS’s own chips, and models must be compiled for them.',
  },
  {
    key: 'hybrid-search',
    topic: 's3-vectors',
    section: 'S3 Vectors Architecture Patterns',
    question: 'A hybrid search: which store answers by meaning, which by attributes, which by words?',
    answer: 'Meaning: S3 Vectors. Attributes: DynamoDB. Words: OpenSearch. One API puts them together.',
  },
  {
    key: 'event-driven',
    topic: 'decisions',
    section: 'Pattern 1: Event-Driven Microservices',
    question: 'An order must reach inventory, payment and shipping. Draw the guide’s pattern in words.',
    answer: 'API Gateway → order function → SNS → a queue for each → a function for each → a table for each.',
    because: 'What it leaves out: dead-letter queues, and a way back when one of the three fails.',
  },
  {
    key: 'analytics-pipeline',
    topic: 'decisions',
    section: 'Pattern 2: Real-Time Analytics Pipeline',
    question: 'Events become alerts at once and a lake for later. Draw the guide’s pattern in words.',
    answer: 'Kinesis → Flink → Lambda → SNS; and Kinesis → Firehose → S3 → Athena or EMR.',
    because: 'What it leaves out: columns and partitions in the lake, and a catalog of its tables.',
  },
  {
    key: 'renamed',
    topic: 'managed-flink',
    section: 'Kinesis vs SQS vs SNS Decision Tree',
    question: 'What are Kinesis Data Analytics and Kinesis Data Firehose called today?',
    answer: 'Amazon Managed Service for Apache Flink, and Amazon Data Firehose.',
  },
  {
    key: 'ai-platform',
    topic: 'decisions',
    section: 'Question 1: Comprehensive AI Platform Design',
    question: 'An AI platform for ten million people: which six parts does a strong answer have?',
    answer: 'Regions and routing, choice of model, vector store, endpoints that scale, cost, reliability.',
    because:
      'And it says that no language model answers in 100 ms: what must be that fast is reckoned ahead or cached.',
  },
  {
    key: 'recommendations',
    topic: 'decisions',
    section: 'Question 2: Real-time AI with Event-Driven Architecture',
    question: 'A recommendation system that learns all the time: which six parts does a strong answer have?',
    answer: 'Event ingestion, processing as they come, a feature store, vector search, a cache, monitoring.',
  },
  {
    key: 'trade-offs',
    topic: 'decisions',
    section: 'Interview Pro Tip',
    question: 'What does an interviewer want to hear of every choice of a service?',
    answer: 'What speaks against it, what the alternative was, and what it means for the business.',
  },
];

export function ideaCards(): readonly Card[] {
  return ideas.map(
    ({ key, section, ...words }): Card => ({ id: `idea-${key}`, ...words, sources: [{ kind: 'guide', section }] }),
  );
}
