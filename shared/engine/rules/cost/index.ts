/** The same work for less. */
import type { Rule } from '../rule.ts';
import { apiToBalancer } from './api-to-balancer.ts';
import { arm } from './arm.ts';
import { batchSends } from './batch-sends.ts';
import { commitment } from './commitment.ts';
import { dnsAlias } from './dns-alias.ts';
import { edgeBeforeContent } from './edge-before-content.ts';
import { expressWorkflows } from './express-workflows.ts';
import { gp3Storage } from './gp3-storage.ts';
import { httpApi } from './http-api.ts';
import { idleCapacity } from './idle-capacity.ts';
import { intelligentTiering } from './intelligent-tiering.ts';
import { ioOptimized } from './io-optimized.ts';
import { largestLine } from './largest-line.ts';
import { logsVolume } from './logs-volume.ts';
import { natShare } from './nat-share.ts';
import { smallRecords } from './small-records.ts';
import { spotForWorkers } from './spot-for-workers.ts';
import { streamMode } from './stream-mode.ts';
import { tlsAtTargets } from './tls-at-targets.ts';
import { traceSampling } from './trace-sampling.ts';
import { valkey } from './valkey.ts';
import { zoneTransfer } from './zone-transfer.ts';

export const costRules = [
  idleCapacity,
  edgeBeforeContent,
  natShare,
  traceSampling,
  apiToBalancer,
  httpApi,
  smallRecords,
  batchSends,
  streamMode,
  spotForWorkers,
  commitment,
  arm,
  valkey,
  intelligentTiering,
  ioOptimized,
  gp3Storage,
  expressWorkflows,
  tlsAtTargets,
  dnsAlias,
  zoneTransfer,
  logsVolume,
  largestLine,
] as const satisfies readonly Rule[];
