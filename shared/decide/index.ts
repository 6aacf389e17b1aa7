/** Every decision, in the order in which they are offered. One decision is one file, and one line here. */
import { bedrockModel } from './bedrock-model.ts';
import type { Decision } from './decision.ts';
import { drPattern } from './dr-pattern.ts';
import { dynamodbCapacity } from './dynamodb-capacity.ts';
import { loadBalancer } from './load-balancer.ts';
import { messaging } from './messaging.ts';
import { modelRouting } from './model-routing.ts';
import { partitionSharding } from './partition-sharding.ts';
import { shards } from './shards.ts';
import { storageClass } from './storage-class.ts';
import { upload } from './upload.ts';

export const decisions: readonly Decision[] = [
  messaging,
  shards,
  dynamodbCapacity,
  partitionSharding,
  storageClass,
  upload,
  bedrockModel,
  modelRouting,
  loadBalancer,
  drPattern,
];
