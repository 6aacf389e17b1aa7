import type { Asked } from './asked.ts';

/** Queues, topics, buses and streams. */
export const askedOfMessaging: Asked = {
  'kinesis-data-streams': {
    'records-per-shard': 'How many records a second may be written to one Kinesis shard?',
    'mb-per-shard': 'How much data a second may be written to one Kinesis shard?',
    'shard-read-bytes': 'How much data a second does one Kinesis shard give to all its standard readers together?',
    'shard-read-calls': 'How many GetRecords calls a second does one shard answer?',
    'efo-read-bytes': 'How much data a second does a shard give to each enhanced fan-out reader?',
    'efo-consumers': 'How many enhanced fan-out readers may a stream have?',
    'shard-hour': 'What does a Kinesis shard cost an hour?',
    'put-payload-unit': 'What do a million PUT payload units cost?',
    'put-unit-kb': 'How large is one billed PUT payload unit of Kinesis?',
    'retention-max': 'For how long can a Kinesis stream keep its records at most?',
    'record-size': 'How large may a Kinesis record be?',
    'put-records': 'How many records go into one PutRecords?',
    'shard-quota': 'How many shards may an account have in us-east-1 by default?',
    'shared-read-latency-p50': 'About how long until a standard reader of Kinesis has a record?',
    'latency-p50': 'About how long until an enhanced fan-out reader has a record?',
    'on-demand-start': 'How much data a second does a new on-demand stream take?',
    'on-demand-growth': 'By what factor over its peak of 30 days may an on-demand stream grow in 15 minutes?',
    'on-demand-in': 'What does a GB written to an on-demand stream cost?',
    'shards-of-a-billion-a-day': 'How many shards does the guide’s own sum give a billion events a day?',
  },
  firehose: {
    ingest: 'What does a GB ingested by Firehose cost, in the first 500 TB?',
    'record-rounding-kb': 'To what size does Firehose round each record up for billing?',
    'record-size': 'How large may a Firehose record be?',
  },
  'managed-flink': {
    'kpu-hour': 'What does a KPU of Managed Service for Apache Flink cost an hour?',
  },
  'sqs-standard': {
    'message-size': 'How large may an SQS message be?',
    'retention-max': 'For how long can SQS keep a message at most?',
    'visibility-timeout-max': 'How long may SQS’s visibility timeout be?',
    'in-flight': 'How many messages of a standard queue may be worked on at once?',
    batch: 'How many messages go into one SQS request?',
    requests: 'What do a million requests to a standard queue cost?',
    'request-chunk-kb': 'How much payload does one billed SQS request carry?',
    'delay-max': 'For how long can SQS delay a message?',
  },
  'sqs-fifo': {
    'tps-default': 'How many calls of one kind a second does a FIFO queue take by default?',
    'tps-high-throughput':
      'How many calls of one kind a second does a FIFO queue take in high-throughput mode in us-east-1?',
    'per-group-tps': 'How many calls a second does one message group of a FIFO queue take?',
    'dedup-window': 'For how long does a FIFO queue drop duplicates?',
    requests: 'What do a million requests to a FIFO queue cost?',
  },
  sns: {
    'publish-rate': 'How many messages a second may an account publish to SNS topics in us-east-1?',
    'message-size': 'How large may an SNS message be?',
    'deliver-sqs-lambda': 'What does a delivery from SNS to SQS or Lambda cost?',
    publish: 'What do a million publishes to SNS cost?',
  },
  'sns-fifo': {
    'topic-scope-rate': 'How many messages a second does one SNS FIFO topic take?',
  },
  eventbridge: {
    'custom-event': 'What do a million custom events on EventBridge cost?',
    'put-events-tps': 'How many PutEvents requests a second does an account have in us-east-1?',
    'event-size': 'How large may an event of an EventBridge bus be?',
    'targets-per-rule': 'How many targets may one EventBridge rule have?',
    'latency-p50': 'About how long until EventBridge calls a target?',
  },
};
