/** The capacities that the pad knows by name, each made of the catalog's facts. */
import { factValue } from '../catalog/fact.ts';
import type { Catalog } from '../catalog/service.ts';
import { exact } from '../wording/numbers.ts';
import type { Capacity } from './capacity.ts';

const bytesInKb = 1e3;
const bytesInMb = 1e6;

/** Every named capacity in one book. */
export function capacitiesOf(catalog: Catalog, book: 'guide' | 'aws'): readonly Capacity[] {
  const number = (id: string) => {
    const dot = id.indexOf('.');
    const fact = catalog.services[id.slice(0, dot)]?.facts[id.slice(dot + 1)];
    const value = fact === undefined ? Number.NaN : factValue(fact, book);
    return typeof value === 'number' ? value : Number.NaN;
  };
  const stream = 'kinesis-data-streams';
  const shardMb = number(`${stream}.mb-per-shard`);
  const shardRecords = number(`${stream}.records-per-shard`);
  const writeKb = number('dynamodb.write-unit-kb');
  const readKb = number('dynamodb.read-unit-kb');
  const eventual = number('dynamodb.eventual-read-units');
  const partition = number('dynamodb.partition-write-units');
  const partitionReads = number('dynamodb.partition-read-units');
  const running = number('lambda.concurrent-executions');
  const writes = number('s3.writes-per-prefix');
  const reads = number('s3.reads-per-prefix');
  const connections = number('api-gateway-websocket.connections');
  const all: readonly Capacity[] = [
    {
      name: 'shards',
      aliases: [],
      label: 'Kinesis shards',
      rules: [
        {
          takes: 'volume',
          each: shardMb * bytesInMb,
          said: `${exact(shardMb)} MB/s a shard`,
          facts: [`${stream}.mb-per-shard`],
        },
        {
          takes: 'rate',
          each: shardRecords,
          said: `${exact(shardRecords)} records/s a shard`,
          facts: [`${stream}.records-per-shard`],
        },
      ],
    },
    {
      name: 'WCU',
      aliases: [],
      label: 'DynamoDB write units',
      rules: [
        {
          takes: 'volume',
          each: writeKb * bytesInKb,
          said: `${exact(writeKb)} KB/s a unit, items that fill it`,
          facts: ['dynamodb.write-unit-kb'],
        },
        {
          takes: 'rate',
          each: 1,
          said: `one write/s a unit, items up to ${exact(writeKb)} KB`,
          facts: ['dynamodb.write-unit-kb'],
        },
      ],
    },
    {
      name: 'RCU',
      aliases: [],
      label: 'DynamoDB read units',
      rules: [
        {
          takes: 'volume',
          each: (readKb * bytesInKb) / eventual,
          said: `${exact(readKb / eventual)} KB/s a unit, eventually consistent`,
          facts: ['dynamodb.read-unit-kb', 'dynamodb.eventual-read-units'],
        },
        {
          takes: 'rate',
          each: 1 / eventual,
          said: `${exact(1 / eventual)} reads/s a unit, eventually consistent, items up to ${exact(readKb)} KB`,
          facts: ['dynamodb.read-unit-kb', 'dynamodb.eventual-read-units'],
        },
      ],
    },
    {
      name: 'partitions',
      aliases: [],
      label: 'DynamoDB partitions',
      rules: [
        {
          takes: 'count',
          nouns: ['RCU'],
          each: partitionReads,
          said: `${exact(partitionReads)} RCU a partition`,
          facts: ['dynamodb.partition-read-units'],
        },
        {
          takes: 'count',
          nouns: ['WCU'],
          each: partition,
          said: `${exact(partition)} WCU a partition`,
          facts: ['dynamodb.partition-write-units'],
        },
        {
          takes: 'rate',
          nouns: ['read', 'get', 'query'],
          each: partitionReads / eventual,
          said: `${exact(partitionReads / eventual)} reads/s a partition, eventually consistent, items up to ${exact(readKb)} KB`,
          facts: ['dynamodb.partition-read-units', 'dynamodb.eventual-read-units', 'dynamodb.read-unit-kb'],
        },
        {
          takes: 'rate',
          each: partition,
          said: `${exact(partition)} writes/s a partition, items up to ${exact(writeKb)} KB`,
          facts: ['dynamodb.partition-write-units', 'dynamodb.write-unit-kb'],
        },
      ],
    },
    {
      name: 'prefixes',
      aliases: [],
      label: 'S3 prefixes',
      rules: [
        {
          takes: 'rate',
          nouns: ['read', 'get', 'download'],
          each: reads,
          said: `${exact(reads)} reads/s a prefix`,
          facts: ['s3.reads-per-prefix'],
        },
        { takes: 'rate', each: writes, said: `${exact(writes)} writes/s a prefix`, facts: ['s3.writes-per-prefix'] },
      ],
    },
    {
      name: 'executions',
      aliases: ['concurrency'],
      label: 'Lambda functions at once',
      rules: [
        { takes: 'count', each: 1, said: 'a rate times the time of a run', facts: ['lambda.concurrent-executions'] },
      ],
      quota: {
        value: running,
        said: `the ${exact(running)} that an account has`,
        facts: ['lambda.concurrent-executions'],
      },
    },
    {
      name: 'connections',
      aliases: [],
      label: 'WebSocket connections',
      rules: [{ takes: 'count', each: 1, said: 'one for each', facts: ['api-gateway-websocket.connections'] }],
      quota: {
        value: connections,
        said: `the ${exact(connections)} of WebSocket APIs`,
        facts: ['api-gateway-websocket.connections'],
      },
    },
  ];
  // A figure that a pack takes away leaves its rule out, rather than a result that is no number.
  return all.map((capacity) => ({
    ...capacity,
    rules: capacity.rules.filter(({ each }) => each > 0 && Number.isFinite(each)),
  }));
}
