import type { Asked } from './asked.ts';

/** Tables, relational databases and caches. The first of each list are asked first. */
export const askedOfDatabases: Asked = {
  dynamodb: {
    'partition-write-units': 'How many write units a second does one DynamoDB partition take?',
    'partition-read-units': 'How many read units a second does one DynamoDB partition give?',
    'item-size': 'How large may a DynamoDB item be?',
    'write-unit-kb': 'How much data does one DynamoDB write unit write?',
    'read-unit-kb': 'How much data does one DynamoDB read unit read with strong consistency?',
    'eventual-read-units': 'How many read units does an eventually consistent read of up to 4 KB take?',
    'table-throughput-default': 'What is the default quota of one DynamoDB table, in write or read units a second?',
    'on-demand-write': 'What do a million write request units cost on DynamoDB on-demand?',
    'on-demand-read': 'What do a million read request units cost on DynamoDB on-demand?',
    'provisioned-wcu': 'What does a provisioned write unit (WCU) cost an hour?',
    'provisioned-rcu': 'What does a provisioned read unit (RCU) cost an hour?',
    storage: 'What does a GB in a DynamoDB table cost a month, in the Standard class?',
    'on-demand-new-table-writes': 'How many writes a second does a new on-demand table take before it is warmed?',
    'on-demand-new-table-reads': 'How many reads a second does a new on-demand table give before it is warmed?',
    'on-demand-ramp': 'By what factor over its former peak may traffic to an on-demand table grow within half an hour?',
    'target-utilisation': 'At what use of its units does the guide have DynamoDB auto scaling aim?',
    'batch-write-items': 'How many items does one BatchWriteItem hold?',
    'batch-get-items': 'How many items does one BatchGetItem read?',
    'transaction-items': 'How many items may one DynamoDB transaction hold?',
    'gsi-per-table': 'How many global secondary indexes may a table have by default?',
    'lsi-per-table': 'How many local secondary indexes may a table have?',
    sla: 'What availability does the SLA promise for a DynamoDB table in one region?',
    'global-sla': 'What availability does the SLA promise for DynamoDB global tables?',
    'stream-retention': 'How long does a DynamoDB stream keep its records?',
    'stream-readers-per-shard': 'How many readers may a DynamoDB stream have on each shard?',
    'lookup-time': 'How fast is a look-up in a DynamoDB table, without a cache before it?',
    'key-suffixes': 'The guide spreads a hot key with hash(user_id) % 10. Over how many keys does one hot user spread?',
    'single-table-list-orders': 'In a single-table design, how many Query calls list all orders of one user?',
    'single-table-order-of-user':
      'Single-table design: what are the partition and sort key of an order under its user?',
  },
  dax: {
    'latency-p50': 'About how long does a read take that DAX has in its cache?',
  },
  aurora: {
    copies: 'How many copies of its data does Aurora keep, over three zones?',
    replicas: 'How many readers may an Aurora cluster have?',
    'storage-max': 'How large may the volume of an Aurora cluster grow?',
    'io-requests': 'What do a million I/O requests cost on Aurora Standard?',
    'latency-p50': 'About how long does a simple query of Aurora take?',
  },
  'aurora-serverless-v2': {
    'acu-memory': 'How much memory comes with one ACU of Aurora Serverless v2?',
  },
  elasticache: {
    'usable-memory': 'What part of an ElastiCache node’s memory is there for data?',
    'node-requests': 'About how many simple commands a second should one reckon for an ElastiCache node?',
    'latency-p50': 'About how long does one command to an ElastiCache node take?',
    'nodes-per-shard': 'How many nodes may one ElastiCache shard have, primary included?',
  },
};
