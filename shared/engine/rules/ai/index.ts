/** Models, vectors and what serves them. */
import type { Rule } from '../rule.ts';
import { batchForBackground } from './batch-for-background.ts';
import { batchOnRequestPath } from './batch-on-request-path.ts';
import { crossRegionProfile } from './cross-region-profile.ts';
import { embeddingsMissing } from './embeddings-missing.ts';
import { hotVectors } from './hot-vectors.ts';
import { knowledgeBaseStore } from './knowledge-base-store.ts';
import { maxTokens } from './max-tokens.ts';
import { modelWithinBudget } from './model-within-budget.ts';
import { modelWithoutGuardrail } from './model-without-guardrail.ts';
import { promptCacheMinimum } from './prompt-cache-minimum.ts';
import { promptCacheUnused } from './prompt-cache-unused.ts';
import { retiredModel } from './retired-model.ts';
import { routingOneFamily } from './routing-one-family.ts';
import { serverlessEndpointSteady } from './serverless-endpoint-steady.ts';
import { teacherServing } from './teacher-serving.ts';
import { vectorBatch } from './vector-batch.ts';
import { vectorDimensions } from './vector-dimensions.ts';
import { vectorsInObjectStore } from './vectors-in-object-store.ts';
import { videoOutputStore } from './video-output-store.ts';
import { videoSynchronous } from './video-synchronous.ts';

export const aiRules = [
  modelWithinBudget,
  batchOnRequestPath,
  videoSynchronous,
  vectorDimensions,
  routingOneFamily,
  retiredModel,
  modelWithoutGuardrail,
  teacherServing,
  promptCacheMinimum,
  crossRegionProfile,
  embeddingsMissing,
  vectorsInObjectStore,
  hotVectors,
  knowledgeBaseStore,
  videoOutputStore,
  vectorBatch,
  promptCacheUnused,
  batchForBackground,
  serverlessEndpointSteady,
  maxTokens,
] as const satisfies readonly Rule[];
