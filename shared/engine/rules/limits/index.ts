/** Every limit and quota of the catalog, judged, and how fast what grows may grow. */
import type { Rule } from '../rule.ts';
import { limitExceeded } from './limit-exceeded.ts';
import { provisionedHeadroom } from './provisioned-headroom.ts';
import { rampApis } from './ramp-apis.ts';
import { rampFunctions } from './ramp-functions.ts';
import { rampPrefixes } from './ramp-prefixes.ts';
import { rampQueues } from './ramp-queues.ts';
import { rampServers } from './ramp-servers.ts';
import { rampStreams } from './ramp-streams.ts';
import { rampTables } from './ramp-tables.ts';
import { rampTasks } from './ramp-tasks.ts';
import { staticLimit } from './static-limit.ts';

export const limitRules = [
  limitExceeded,
  staticLimit,
  provisionedHeadroom,
  rampApis,
  rampFunctions,
  rampQueues,
  rampServers,
  rampTasks,
  rampTables,
  rampStreams,
  rampPrefixes,
] as const satisfies readonly Rule[];
