/** Every entry of the guide, in its order: one file for each part of it. */
import type { Entry } from '../entry.ts';
import { priorities } from './part-01-priorities.ts';
import { bedrockEntries } from './part-02-bedrock.ts';
import { dynamodbEntries } from './part-03-dynamodb.ts';
import { cartEntries } from './part-04-carts-and-writes.ts';
import { s3Entries } from './part-05-s3.ts';
import { lambdaEntries } from './part-06-lambda-and-apis.ts';
import { messagingEntries } from './part-07-messaging-and-cdn.ts';
import { costEntries } from './part-08-costs.ts';
import { scenarioEntries } from './part-09-sync-and-events.ts';
import { networkEntries } from './part-10-network-and-recovery.ts';
import { aiEntries } from './part-11-ai-architectures.ts';
import { questionEntries } from './part-12-questions.ts';
import { enterpriseEntries } from './part-13-enterprise-and-vectors.ts';
import { latestEntries } from './part-14-latest.ts';
import { checklistEntries } from './part-15-checklist.ts';

export const entries: readonly Entry[] = [
  ...priorities,
  ...bedrockEntries,
  ...dynamodbEntries,
  ...cartEntries,
  ...s3Entries,
  ...lambdaEntries,
  ...messagingEntries,
  ...costEntries,
  ...scenarioEntries,
  ...networkEntries,
  ...aiEntries,
  ...questionEntries,
  ...enterpriseEntries,
  ...latestEntries,
  ...checklistEntries,
];
