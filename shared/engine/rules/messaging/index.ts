/** Queues, topics, streams and buses. */
import type { Rule } from '../rule.ts';
import { batchFromQueue } from './batch-from-queue.ts';
import { batchLimit } from './batch-limit.ts';
import { bufferBeforeAlert } from './buffer-before-alert.ts';
import { busForHighVolume } from './bus-for-high-volume.ts';
import { claimCheck } from './claim-check.ts';
import { deadLetterRetention } from './dead-letter-retention.ts';
import { fanOutWithoutQueue } from './fan-out-without-queue.ts';
import { fifoHighThroughput } from './fifo-high-throughput.ts';
import { fifoTopicIntoQueues } from './fifo-topic-into-queues.ts';
import { levelSpikyWrites } from './level-spiky-writes.ts';
import { needsAReader } from './needs-a-reader.ts';
import { oneQueueOneConsumer } from './one-queue-one-consumer.ts';
import { processingTime } from './processing-time.ts';
import { queueFallsBehind } from './queue-falls-behind.ts';
import { queueWithoutConsumer } from './queue-without-consumer.ts';
import { queueWithoutDeadLetter } from './queue-without-dead-letter.ts';
import { shardsIdle } from './shards-idle.ts';
import { sharedReaders } from './shared-readers.ts';
import { streamFunctionKeepsUp } from './stream-function-keeps-up.ts';
import { topicBeforeQueues } from './topic-before-queues.ts';

export const messagingRules = [
  queueFallsBehind,
  needsAReader,
  fifoTopicIntoQueues,
  claimCheck,
  batchLimit,
  queueWithoutConsumer,
  queueWithoutDeadLetter,
  oneQueueOneConsumer,
  fanOutWithoutQueue,
  topicBeforeQueues,
  streamFunctionKeepsUp,
  sharedReaders,
  shardsIdle,
  fifoHighThroughput,
  levelSpikyWrites,
  batchFromQueue,
  processingTime,
  deadLetterRetention,
  bufferBeforeAlert,
  busForHighVolume,
] as const satisfies readonly Rule[];
