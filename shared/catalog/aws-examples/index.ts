/** AWS's worked totals, by field. */
import { aiExamples } from './ai.ts';
import { analyticsExamples } from './analytics.ts';
import { computeExamples } from './compute.ts';
import { databaseExamples } from './databases.ts';
import type { AwsExample } from './example.ts';
import { networkExamples } from './network.ts';
import { observabilityExamples } from './observability.ts';
import { storageExamples } from './storage.ts';
import { streamingExamples } from './streaming.ts';

export const awsExamples: readonly AwsExample[] = [
  ...computeExamples,
  ...networkExamples,
  ...observabilityExamples,
  ...storageExamples,
  ...streamingExamples,
  ...databaseExamples,
  ...analyticsExamples,
  ...aiExamples,
];
