/** Functions, tasks, servers and workflows. */
import type { Rule } from '../rule.ts';
import { albTargetKind } from './alb-target-kind.ts';
import { burstableAtLoad } from './burstable-at-load.ts';
import { clusterOnOldVersion } from './cluster-on-old-version.ts';
import { coldStarts } from './cold-starts.ts';
import { diskLimit } from './disk-limit.ts';
import { expressRunLimit } from './express-run-limit.ts';
import { fargateSize } from './fargate-size.ts';
import { functionCallsFunction } from './function-calls-function.ts';
import { memoryLimit } from './memory-limit.ts';
import { nearTimeLimit } from './near-time-limit.ts';
import { presignedUpload } from './presigned-upload.ts';
import { reserveConcurrency } from './reserve-concurrency.ts';
import { runTimeLimit } from './run-time-limit.ts';
import { standardCannotAnswer } from './standard-cannot-answer.ts';
import { steadyFunctions } from './steady-functions.ts';

export const computeRules = [
  runTimeLimit,
  memoryLimit,
  diskLimit,
  presignedUpload,
  fargateSize,
  expressRunLimit,
  nearTimeLimit,
  functionCallsFunction,
  reserveConcurrency,
  burstableAtLoad,
  clusterOnOldVersion,
  coldStarts,
  steadyFunctions,
  standardCannotAnswer,
  albTargetKind,
] as const satisfies readonly Rule[];
