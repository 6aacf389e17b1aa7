/** What a rule of advice answers, as an interviewer would put it. */
import type { RuleId } from '../../engine/rules/index.ts';

export interface RuleQuestion {
  readonly rule: RuleId;
  readonly topic: string;
  readonly question: string;
  /** In our words; the rule itself says why. */
  readonly answer: string;
}

type Asked = { readonly [K in RuleId]?: readonly [question: string, answer: string] };

function of(topic: string, questions: Asked): readonly RuleQuestion[] {
  return Object.entries(questions).map(([rule, [question, answer]]) => ({
    rule: rule as RuleId,
    topic,
    question,
    answer,
  }));
}

export const ruleQuestions: readonly RuleQuestion[] = [
  ...of('dynamodb', {
    'hot-key': [
      'All orders of one celebrity go to one DynamoDB key. What must hold, and why does more capacity not help?',
      'Writes to it must be spread by a suffix that differs from write to write: one key lies on one partition.',
    ],
    'partition-count': [
      'A table has units to spare and still throttles. What must its keys do?',
      'Spread the rate evenly over many partitions: each has a ceiling of its own.',
    ],
    'index-writes': [
      'Somebody adds five global indexes to a busy table. What must each of them do, and why?',
      'Earn what it costs: every index that has the item writes it again.',
    ],
    'large-items': [
      'Where does content of 100 KB or more belong that a DynamoDB item tells of, and why?',
      'In S3; the item holds its key. Every KB of an item is a write unit.',
    ],
    'provisioned-for-steady': [
      'When is provisioned capacity of DynamoDB the cheaper one?',
      'When the load is steady, so that auto scaling can keep its units used.',
    ],
    'on-demand-for-spikes': [
      'Below about what use of its units does on-demand cost less than provisioned capacity?',
      'About 29% on average.',
    ],
    'ramp-tables': [
      'Traffic to an on-demand table grows eightfold in ten minutes. What happens, and why?',
      'Some requests may be throttled: the table takes twice its former peak at once, and doubles again after half an hour.',
    ],
    'table-class': [
      'Which tables belong into the Standard-IA class of DynamoDB?',
      'Those whose bill is mostly storage.',
    ],
    'trim-to-write-unit': [
      'When does compressing items lower the DynamoDB bill?',
      'Only where an item crosses a step of 1 KB.',
    ],
    'batch-items': [
      'What does a batch of DynamoDB items save, and what not?',
      'It saves round trips; every item still costs its units.',
    ],
    'point-in-time-recovery': [
      'A table has replicas in three regions. Why does it still need point-in-time recovery?',
      'Replicas copy a mistake at once; only a backup undoes it.',
    ],
    'dual-write': [
      'Why is a table not written first and the search index second by the same function?',
      'No transaction covers both; when the second write fails they disagree. Let the index follow the table’s stream.',
    ],
  }),
  ...of('dax', {
    'dax-strong-reads': [
      'A cart must show what was just put into it. What does DAX do for such strong reads?',
      'It passes them through to the table: slower than without DAX.',
    ],
    'dax-pays': [
      'When does DAX lower the bill?',
      'When a table is read a great deal and most reads repeat: its price is fixed.',
    ],
  }),
  ...of('s3', {
    'glacier-on-request-path': [
      'A page shows old invoices from Glacier Flexible. What is wrong with that?',
      'It must be restored first, which takes minutes to hours. Glacier Instant answers at once.',
    ],
    'multipart-mandatory': [
      'From what size on must an S3 upload come in parts, and why is a fixed part of 100 MB no rule?',
      'Above 5 GB. An upload has 10,000 parts at most, so parts of 100 MB end at 1 TB.',
    ],
    'small-object-class': ['Why do thumbnails not belong into Standard-IA?', 'Each is billed as 128 KB at least.'],
    'cold-class-read-often': [
      'When does a colder class of S3 cost more than Standard?',
      'When its objects are read often: every GB read is charged.',
    ],
    'prefix-split': [
      'A new prefix of S3 gets 20,000 writes a second at once. What happens, and what helps?',
      '503 for some minutes, until S3 has split it. Several prefixes, or a slow start, help; random names are not needed.',
    ],
    'one-zone-storage': [
      'What may be kept in One Zone-IA, and what not?',
      'What can be made again; never the only copy.',
    ],
    'presigned-upload': [
      'How does a video of 2 GB get from a phone into S3, and why not through a function?',
      'By a presigned address, straight to S3, in parts. A function takes 6 MB in a call.',
    ],
    'intelligent-tiering': [
      'What is Intelligent-Tiering for?',
      'Data whose access nobody knows: it moves what is not read to cheaper tiers by itself.',
    ],
  }),
  ...of('s3-vectors', {
    'vectors-in-object-store': [
      'Why can vectors not simply be put into an S3 bucket as objects?',
      'An object cannot be searched: vectors belong into a vector index.',
    ],
    'hot-vectors': [
      'When do vectors belong into OpenSearch rather than S3 Vectors?',
      'When they are searched many times a second, or must answer in less than a tenth of a second.',
    ],
    'vector-dimensions': [
      'The embedding model is changed. What must be done with the index, and why?',
      'Make every vector again, in a new index: it takes vectors of one model’s dimensions only.',
    ],
  }),
  ...of('lambda', {
    'reserve-concurrency': [
      'A nightly job makes the web site answer 429. What should the site’s functions have?',
      'Reserved concurrency: all functions of an account and region share one quota.',
    ],
    'cold-starts': [
      'How are functions kept fast when a sale opens at noon?',
      'Provisioned concurrency before noon, small packages, a runtime that starts fast.',
    ],
    'function-calls-function': [
      'Why does one function not call another and wait?',
      'Both are paid while one waits, and the failure of one becomes the other’s. A queue or a workflow stands between them.',
    ],
    'ramp-queues': [
      'How fast does Lambda take on work from a queue, and what happens meanwhile?',
      '300 more runs a minute; meanwhile messages wait, and none is lost.',
    ],
    'run-time-limit': [
      'A job takes 40 minutes. Where does it run instead of Lambda?',
      'As a task on Fargate, or cut into steps of a workflow.',
    ],
    'steady-functions': [
      'When do containers cost less than functions?',
      'When the work never rests: a function costs about twice a task’s processor.',
    ],
    'connections-from-functions': [
      'Thousands of functions use one relational database. What do they need, and why?',
      'A proxy that pools connections: each run opens one of its own, and each takes memory.',
    ],
  }),
  ...of('kinesis-data-streams', {
    'shared-readers': [
      'Five applications read one stream. What should they have, and why?',
      'Enhanced fan-out: standard readers share 2 MB/s and five reads a second of each shard.',
    ],
    'stream-function-keeps-up': [
      'Why may a function behind a stream fall behind, and what is then lost?',
      'A shard hands out one batch at a time. Records older than the retention are lost.',
    ],
    'stream-mode': [
      'When is a stream by the shard cheaper than one on-demand?',
      'When the traffic is known and steady.',
    ],
    'provisioned-headroom': [
      'To which part of their capacity are shards, units and servers filled, and why?',
      'To about 70%: scaling takes minutes.',
    ],
    'needs-a-reader': [
      'What brings events from a stream into a store?',
      'A function, Firehose or a server that reads it: a stream writes nowhere by itself.',
    ],
  }),
  ...of('firehose', {
    'buffer-before-alert': [
      'Why does an alert not wait behind Firehose?',
      'Firehose waits until its buffer is full or its time is up.',
    ],
  }),
  ...of('sqs-standard', {
    'queue-falls-behind': [
      'When does a queue not help against too much traffic?',
      'When more arrives than leaves on average: then the backlog only grows.',
    ],
    'queue-without-dead-letter': [
      'Why does every queue have a dead-letter queue?',
      'A message that always fails otherwise comes back again and again, and is lost in the end.',
    ],
    'dead-letter-retention': [
      'How long must a dead-letter queue keep its messages, and why?',
      'Longer than the first queue: a message brings its age along.',
    ],
    'processing-time': [
      'Work takes ten minutes, the visibility timeout is 30 s. What happens?',
      'The message is handed out again and done twice.',
    ],
    'one-queue-one-consumer': [
      'Billing and shipping both need each order. Why not from one queue?',
      'Each message reaches only one of them. A topic copies it into a queue for each.',
    ],
    'claim-check': [
      'How does a message carry content of 5 MB?',
      'It does not: the content goes to S3, and the message carries its key.',
    ],
    'level-spiky-writes': [
      'What stands between a spike of writes and a database of fixed size, and why?',
      'A queue, and a worker that writes as fast as the database can.',
    ],
  }),
  ...of('sqs-fifo', {
    'fifo-high-throughput': [
      'An ordered queue gets 5,000 messages a second. What must be turned on, and what does it keep?',
      'High-throughput mode; it keeps order within each message group.',
    ],
  }),
  ...of('sns', {
    'topic-before-queues': [
      'A service sends each order to three queues. What is better, and why?',
      'One publish to a topic: no half-sent orders, and new consumers change nothing at the sender.',
    ],
    'fan-out-without-queue': [
      'Why stands a queue between a topic and each of its consumers?',
      'A topic keeps nothing: while a consumer is away its queue holds the messages.',
    ],
  }),
  ...of('sns-fifo', {
    'fifo-topic-into-queues': [
      'To what can a FIFO topic deliver, and why?',
      'SQS queues only: just a queue keeps the order while its consumer is away.',
    ],
  }),
  ...of('eventbridge', {
    'bus-for-high-volume': [
      'A million sensor readings a second: why a stream and not EventBridge?',
      'A bus bills each event at many times what a stream takes for a record.',
    ],
  }),
  ...of('api-gateway-rest', {
    'api-timeout': [
      'Work behind an API takes two minutes. What does the caller see, and what is the answer?',
      'A 504, while the work goes on. Answer at once with a number and let the caller ask or be told.',
    ],
    'api-to-balancer': [
      'When does a load balancer replace API Gateway?',
      'At great and steady traffic, from thousands of requests a second on.',
    ],
    'http-api': [
      'When is an HTTP API enough, and when must it be REST?',
      'HTTP, unless keys and usage plans, validation, a cache or a WAF of its own are needed.',
    ],
    'api-authentication': [
      'What do API keys prove, and what do they not?',
      'They tell callers apart and limit them; they do not prove who somebody is.',
    ],
  }),
  ...of('api-gateway-websocket', {
    'websocket-reconnect': [
      'A million devices lose their WebSocket at once. What limits their return?',
      'The account’s rate of new connections.',
    ],
  }),
  ...of('cloudfront', {
    'edge-before-content': [
      'Why does what many people read come from a CDN?',
      'It costs less a GB, fetching from AWS is free, and repeats never reach the origin.',
    ],
    'origin-shield': [
      'What does Origin Shield do for a busy origin?',
      'It is one more cache before it, so that not every edge asks for the same file.',
    ],
    'invalidation-paths': [
      'How is a changed file brought to everybody at once, without invalidating it?',
      'By a new address, with a version in it.',
    ],
    'edge-bypassed': [
      'Why must nobody reach the origin past the CDN?',
      'They would skip the cache and every protection at the edge.',
    ],
  }),
  ...of('bedrock', {
    'model-within-budget': [
      'A page must answer in 100 ms. Why is no language model on its path?',
      'It takes about half a second to its first word alone. Reckon ahead, cache, or use a small model of your own.',
    ],
    'routing-one-family': [
      'Can Bedrock’s prompt router fall back from Nova to Claude?',
      'No: it chooses within one family. That fallback is your own code.',
    ],
    'model-without-guardrail': [
      'What does a guardrail check, and how is it billed?',
      'Question and answer, for harmful content, denied topics, personal data; by the thousand characters.',
    ],
    'teacher-serving': [
      'After distillation, which model serves?',
      'The student: it answers like its teacher in one field, for a fraction of the price.',
    ],
    'prompt-cache-minimum': [
      'Is a prompt that begins with the same 1,000 characters cached?',
      'Hardly: they are about 250 tokens, and every model has a minimum that is higher.',
    ],
    'prompt-cache-unused': [
      'What should stand at the front of prompts that repeat, and why?',
      'The instructions and documents that stay the same: only an equal start comes from the cache.',
    ],
    'batch-for-background': [
      'A million texts are to be summarised overnight. How, and at which price?',
      'By batch inference, for half the price, within 24 hours.',
    ],
    'cross-region-profile': [
      'How does a busy model get more quota at the same price?',
      'By a cross-region inference profile.',
    ],
    'max-tokens': [
      'Why does a far too large maximum of output tokens throttle calls?',
      'The quota is charged with it before the answer is known.',
    ],
    'video-synchronous': [
      'How does a model that makes videos answer?',
      'Not to the call: it takes a job and writes the video to S3 minutes later.',
    ],
  }),
  ...of('bedrock-titan-embeddings', {
    'embeddings-missing': [
      'A design has a vector store. What else must be drawn, paid and waited for?',
      'The embedding model: for what is stored, and for every question.',
    ],
  }),
  ...of('bedrock-knowledge-bases', {
    'knowledge-base-store': [
      'Retrieval from a knowledge base is free. What is paid then?',
      'The embedding model, the model that answers, and the vector store.',
    ],
  }),
  ...of('sagemaker-realtime', {
    'serverless-endpoint-steady': [
      'When do serverless endpoints cost more than servers?',
      'When they are busy all the time.',
    ],
  }),
  ...of('ec2-auto-scaling', {
    'ramp-servers': [
      'Traffic doubles in a minute, servers start in three. What must be there before?',
      'Servers enough for the doubled traffic of those minutes, or capacity set ahead of time.',
    ],
    'spot-for-workers': ['Which work runs well on Spot?', 'Work that a queue keeps and that may be done again.'],
    'spot-awaited': ['What must stay when somebody waits for servers on Spot?', 'A base of on-demand servers.'],
    'burstable-at-load': [
      'Why are T servers wrong for steady load?',
      'They live on credits that they earn while idle; at steady load there are none.',
    ],
  }),

  ...of('step-functions-standard', {
    'standard-cannot-answer': [
      'Why can no caller wait for a Standard workflow?',
      'Starting it answers with its number, not its result. Express can be waited for.',
    ],
    'express-workflows': [
      'When are Express workflows cheaper than Standard ones?',
      'When they are short and many: Standard bills every step.',
    ],
    'express-run-limit': [
      'A workflow waits an hour for a person. Express or Standard?',
      'Standard: Express ends after five minutes.',
    ],
  }),
  ...of('aurora', {
    'one-writer': [
      'Why do read replicas not help a database that is full of writes?',
      'They take reads only; every write passes one machine.',
    ],
    'cache-before-sql': [
      'A relational database is mostly read. What stands before it, and why?',
      'A cache such as ElastiCache: it takes most reads off the machine that has to write.',
    ],
    'database-standby': [
      'What does a database need so that the loss of a zone does not stop it?',
      'A second instance in another zone.',
    ],
  }),
  ...of('elasticache', {
    'cache-replica': [
      'Why does a cache need a replica, when its data can be read again?',
      'When a cache is gone, all that it answered falls on the database at once.',
    ],
  }),
  ...of('opensearch', {
    'search-as-primary': [
      'Why is a search index never the only copy?',
      'It is rebuilt when its mapping changes, and its writes stop when a disk is full.',
    ],
  }),
  ...of('athena', {
    'warehouse-on-request-path': [
      'Why does no visitor wait for Athena or Redshift?',
      'They take seconds to minutes, and share queues with the whole account.',
    ],
  }),
  ...of('x-ray', {
    'trace-sampling': [
      'Which part of a billion requests a day should X-Ray record?',
      'A small sample: full recording would cost more than the system itself.',
    ],
  }),
  ...of('dr', {
    'standby-data': ['What must be in a standby region before it can take over?', 'The data, replicated all the time.'],
    'dns-failover-time': [
      'Why do records with a failover have a short time to live?',
      'Resolvers go on using an answer until its time is over.',
    ],
    'weak-promise': [
      'A path waits for three services of 99.9% each. What can it promise?',
      'About 99.7%: availabilities in a row multiply.',
    ],
    'one-region': [
      'When does a design need a second region?',
      'When it promises more than the services of one region do together.',
    ],
    'zone-headroom': [
      'Three zones carry the peak at 90%. Why is that too much?',
      'When one zone is gone, the other two would need 135%.',
    ],
    'sync-chain': [
      'Why is a request that waits for six services in a row fragile?',
      'Delays add up, availabilities multiply, and all six are busy while the last one works.',
    ],
  }),
  ...of('networking', {
    'nat-zones': [
      'Why has every zone its own NAT gateway?',
      'It is lost with its zone, and traffic to another zone is paid for.',
    ],
    'private-egress': [
      'How does something in a private subnet call out to the internet?',
      'Through a NAT gateway that stands in a public subnet.',
    ],
    'public-subnet': [
      'In what kind of subnet do NAT gateways and public load balancers stand, and why?',
      'In a public one: only it has a route to the internet gateway.',
    ],
    'gateway-endpoint': [
      'How should a private subnet reach S3 and DynamoDB, and why not through NAT?',
      'By a gateway endpoint, which is free; NAT bills every GB.',
    ],
    'interface-endpoint': [
      'When does an interface endpoint pay?',
      'With much traffic to one AWS service: less than a quarter of NAT’s price a GB, for a fee by the hour.',
    ],
    'peering-transit': [
      'A is peered with B, and B with C. Can A reach C?',
      'No: a peering is not transitive. A transit gateway joins them.',
    ],
    'peering-mesh': ['How many peerings join n networks, all with all?', 'n × (n − 1) ÷ 2.'],
    'peering-overlap': ['When can two VPCs not be peered?', 'When their address ranges overlap.'],
    'address-range': [
      'Which ranges may a VPC have, and how many addresses does AWS keep of each subnet?',
      '/16 to /28; it keeps five addresses of each subnet.',
    ],
    'classic-load-balancer': [
      'What is missing in a Classic Load Balancer?',
      'Rules by path or host, functions and addresses as targets, WAF.',
    ],
    'dns-alias': ['Which DNS queries are free?', 'Those for alias records of AWS targets.'],
  }),
  ...of('security', {
    'public-waf': [
      'What stands before a public entry, and against what?',
      'A WAF: against scans, injections and floods of requests.',
    ],
    'waf-attachment': [
      'To what can a WAF be attached?',
      'CloudFront, an ALB, a REST API, AppSync, Cognito; not an NLB or an HTTP API.',
    ],
    'waf-body': [
      'How much of a request’s body does a WAF see?',
      'Only its first kilobytes: 8 KB at a load balancer, 16 KB and more at CloudFront.',
    ],
    'token-check': [
      'How does a service check a signed token, and why not by asking Cognito?',
      'By its signature, with the public keys; the pool’s quota is for people who sign in.',
    ],
    'server-subnet': [
      'Where do servers behind a load balancer stand, and why?',
      'In private subnets: only the load balancer must be reached from the internet.',
    ],
    'database-subnet': [
      'Where do databases stand, and why?',
      'In private subnets: else one wrong security group opens them to everybody.',
    ],
    'ddos-cover': [
      'What does Shield Advanced add to Standard?',
      'A response team, and money back for what an attack made you scale.',
    ],
  }),
];
