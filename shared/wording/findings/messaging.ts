import type { RuleIn } from '../../engine/rules/index.ts';
import { counted, exact, money, rate } from '../numbers.ts';
import { amount, number, type RuleWords, text } from './words.ts';

const hours = (data: Parameters<typeof number>[0], key: string) => counted(exact(number(data, key), 1), 'hours');

export const messagingWords: Readonly<Record<RuleIn<'messaging'>, RuleWords>> = {
  'queue-falls-behind': {
    title: 'Queues are drained faster than they fill',
    why: 'A queue evens out peaks. Where less leaves than arrives on average, the backlog grows for ever, and what is older than the retention is lost.',
    message: (data) =>
      `${text(data, 'label')} takes in ${rate(number(data, 'arriving'))} and is drained at ${rate(number(data, 'drained'))}: ${amount(data, 'backlog')} messages more wait every hour.`,
    remedy: (data) =>
      `Let its consumers take ${amount(data, 'comfortable')} a second. Messages are lost after ${hours(data, 'hours')}.`,
  },
  'needs-a-reader': {
    title: 'Something writes what a queue or stream holds into a store',
    why: 'Queues, topics, buses and streams do not write into a store by themselves: a function, a delivery stream or a server reads and writes.',
    message: (data) => `${text(data, 'service')} cannot write into ${text(data, 'to')} by itself.`,
    remedy: (data) => `Put ${text(data, 'reader')} between ${text(data, 'from')} and ${text(data, 'to')}.`,
    fix: (data) => `Put ${text(data, 'reader')} between`,
  },
  'fifo-topic-into-queues': {
    title: 'Ordered topics deliver to queues',
    why: 'A FIFO topic has no other subscribers than SQS queues: only a queue can keep the order while its consumer is away.',
    message: (data) =>
      `${text(data, 'from')} is an ordered topic and cannot deliver to ${text(data, 'to')}, which is ${text(data, 'service')}.`,
    remedy: (data) => `Put an ordered queue between ${text(data, 'from')} and ${text(data, 'to')}.`,
    fix: () => 'Put an ordered queue between',
  },
  'claim-check': {
    title: 'Large content travels beside the message',
    why: 'What exceeds the size of a message is refused at any rate. Put into an object store, content may be of any size, and the message names it.',
    message: (data) =>
      `${text(data, 'from')} sends ${amount(data, 'payloadKb')} KB to ${text(data, 'to')}, which takes ${amount(data, 'allowedKb')} KB.`,
    remedy: () => 'Put the content into an object store and send its address.',
    fix: () => 'Send an address, store the content in S3',
  },
  'batch-limit': {
    title: 'Batches fit what one request may hold',
    why: 'Each service takes so many entries in one request and refuses more. A batch saves round trips and requests, not the units that each entry costs.',
    message: (data) =>
      `${text(data, 'from')} to ${text(data, 'to')}: ${amount(data, 'batch')} in one request, but ${text(data, 'service')} takes ${amount(data, 'largest')}.`,
    remedy: (data) => `Send at most ${amount(data, 'largest')} in one request.`,
  },
  'queue-without-consumer': {
    title: 'Queues have a consumer',
    why: 'Nothing leaves a queue by itself: what nobody takes is deleted when its retention ends.',
    message: (data) =>
      `Nothing takes messages from ${text(data, 'label')}; each is deleted after ${hours(data, 'hours')}.`,
    remedy: () => 'Draw what works on them, or let a function take them.',
    fix: () => 'Add a function that takes them',
  },
  'queue-without-dead-letter': {
    title: 'Queues set aside what cannot be handled',
    why: 'A message that fails comes back again and again, keeps workers busy, holds up its group in an ordered queue, and is deleted in the end. In a dead-letter queue somebody finds it.',
    message: (data) =>
      `${text(data, 'label')} has no dead-letter queue: a message that always fails comes back until it is deleted.`,
    remedy: () => 'Add a dead-letter queue that keeps messages for 14 days, and an alarm on its length.',
    fix: () => 'Add a dead-letter queue',
  },
  'one-queue-one-consumer': {
    title: 'Each kind of consumer has its own queue',
    why: 'Consumers of one queue share its messages: each message reaches one of them, by chance. Copies for several need a topic with a queue for each.',
    message: (data) =>
      `${text(data, 'label')} feeds ${amount(data, 'count')} different consumers, and each message reaches only one of them.`,
    remedy: () =>
      'Publish to a topic with a queue for each consumer; or write shares on the arrows if they are meant to divide the work.',
    fix: () => 'Use a topic with a queue for each',
  },
  'fan-out-without-queue': {
    title: 'Fan-out goes through queues',
    why: 'A topic keeps nothing: when a writer is throttled or its store is down, events are retried for a while and then dropped. A queue for each writer holds them, and lets each work at its own pace.',
    message: (data) => `${text(data, 'label')} calls ${amount(data, 'count')} writing functions with no queue between.`,
    remedy: () => 'Put a queue before each function.',
    fix: () => 'Put a queue before each',
  },
  'topic-before-queues': {
    title: 'A message for many queues is published once',
    why: 'Who sends to each queue by itself can fail halfway, and must be changed for every new consumer. A topic takes one message and copies it, and delivery to queues is free.',
    message: (data) => `${text(data, 'label')} sends the same to ${amount(data, 'count')} queues, one after another.`,
    remedy: () => 'Publish once to a topic that the queues subscribe to.',
    fix: () => 'Put a topic before the queues',
  },
  'stream-function-keeps-up': {
    title: 'Functions keep up with the stream that they read',
    why: 'A shard hands a function one batch at a time. When the batches of a second take longer than a second, the function falls behind, and records older than the retention are lost.',
    message: (data) =>
      `${text(data, 'reader')} works off ${rate(number(data, 'most'))} of ${text(data, 'stream')} at most, one batch a shard at a time, and ${rate(number(data, 'rate'))} arrive at the peak.`,
    remedy: (data) =>
      number(data, 'atOnce') <= number(data, 'parallel')
        ? `Set its parallelisation factor to ${amount(data, 'atOnce')}, make batches larger or the function faster, or use more shards.`
        : 'Make batches larger or the function faster, or use more shards.',
  },
  'shared-readers': {
    title: 'Many readers of a stream do not share its reads',
    why: 'Standard readers share five reads a second and 2 MB/s of each shard, so each further one slows all of them. With enhanced fan-out each has 2 MB/s of its own, within 70 ms.',
    message: (data) =>
      `${amount(data, 'readers')} readers of ${text(data, 'label')} share ${amount(data, 'calls')} reads a second of each shard: ${amount(data, 'each')} for each.`,
    remedy: () => 'Turn on enhanced fan-out, which is billed for each reader and shard.',
  },
  'shards-idle': {
    title: 'Streams have the shards that they need',
    why: 'Every shard is paid by the hour whether anything is written to it or not. The guide’s own answer draws 1,000 shards where its sum needs 12.',
    message: (data) =>
      `${text(data, 'label')} has ${counted(amount(data, 'shards'), 'shards')}; with room for a peak it needs ${amount(data, 'comfortable')}.`,
    remedy: (data) =>
      `Use ${counted(amount(data, 'comfortable'), 'shards')}: that saves ${money(number(data, 'usd'))} a month.`,
  },
  'fifo-high-throughput': {
    title: 'Busy ordered queues run in high-throughput mode',
    why: 'By default an ordered queue takes 300 calls of a kind a second. High-throughput mode keeps order within each message group and takes many times more, at the same price.',
    message: (data) =>
      `${text(data, 'label')} has ${amount(data, 'demand')} of ${amount(data, 'capacity')} calls a second, in default mode.`,
    remedy: (data) =>
      `Turn on high throughput, up to ${amount(data, 'high')} calls a second, or send in batches of ten.`,
  },
  'level-spiky-writes': {
    title: 'Spikes are levelled before a database of fixed size',
    why: 'A database of fixed size answers slowly or refuses connections in a spike, and everyone waits. A queue takes the spike, and a worker writes as fast as the database can.',
    message: (data) =>
      `${text(data, 'from')} writes straight into ${text(data, 'to')}, ${amount(data, 'peak')} times the average at the peak: ${rate(number(data, 'rate'))}.`,
    remedy: () => 'If the caller need not wait for the write, put a queue and a worker between.',
    fix: () => 'Put a queue and a worker between',
  },
  'batch-from-queue': {
    title: 'Busy queues hand over batches',
    why: 'Every receive and every run of a function is billed, so ten messages in one cost about a tenth of the requests.',
    message: (data) =>
      `${text(data, 'to')} takes ${counted(amount(data, 'batch'), 'messages')} at a time from ${text(data, 'from')}: ${rate(number(data, 'calls'))} runs instead of ${rate(number(data, 'fewer'))}.`,
    remedy: (data) => `Take ${amount(data, 'full')} messages at a time, and report those that failed one by one.`,
  },
  'processing-time': {
    title: 'Queues count on the time that work takes',
    why: 'A message that takes longer than its visibility timeout is handed out again and done twice, and messages being worked on are limited.',
    message: (data) =>
      `${text(data, 'label')} counts on ${exact(number(data, 'counted'), 1)} s for a message, but its function takes ${exact(number(data, 'seconds'), 1)} s.`,
    remedy: (data) =>
      `Set the processing time to ${exact(number(data, 'seconds'), 1)} s, and the queue's visibility timeout to ${exact(number(data, 'visibility'), 0)} s or more.`,
  },
  'dead-letter-retention': {
    title: 'Dead letters are kept longer than messages',
    why: 'A message takes its age along into the dead-letter queue. Where that queue keeps messages no longer than the first, they are deleted soon after they arrive.',
    message: (data) =>
      `${text(data, 'label')} keeps messages for ${hours(data, 'kept')}, no longer than the queue that they come from (${hours(data, 'before')}).`,
    remedy: (data) => `Keep them for ${hours(data, 'longest')}, the longest that SQS does.`,
  },
  'buffer-before-alert': {
    title: 'Alerts do not wait in a delivery buffer',
    why: 'A delivery stream collects records until its buffer is full or its time is up. What is told to people behind it comes that much later.',
    message: (data) =>
      `What is told to people behind ${text(data, 'label')} waits up to ${amount(data, 'seconds')} s in its buffer.`,
    remedy: () => 'Read alerts from the stream itself, or shorten the buffer: objects get smaller and more.',
  },
  'bus-for-high-volume': {
    title: 'Floods of events run through a stream',
    why: 'A bus bills every event at many times what a stream takes for a record, for rules and targets that a steady flood does not need.',
    message: (data) =>
      `${text(data, 'label')} carries ${rate(number(data, 'rate'))} for ${money(number(data, 'usd'))} a month; a stream would take ${money(number(data, 'streamUsd'))}.`,
    remedy: (data) =>
      `Use a stream of ${counted(amount(data, 'shards'), 'shards')} where readers take everything, and keep the bus for events that rules pick out.`,
    fix: () => 'Use a stream instead',
  },
};
