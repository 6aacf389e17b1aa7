/** What happens when a machine, a zone or a region is gone. */
import type { Rule } from '../rule.ts';
import { brokerCopies } from './broker-copies.ts';
import { cacheReplica } from './cache-replica.ts';
import { databaseStandby } from './database-standby.ts';
import { dnsFailoverTime } from './dns-failover-time.ts';
import { dnsHealthChecks } from './dns-health-checks.ts';
import { natZones } from './nat-zones.ts';
import { oneRegion } from './one-region.ts';
import { oneServer } from './one-server.ts';
import { oneZone } from './one-zone.ts';
import { oneZoneStorage } from './one-zone-storage.ts';
import { pointInTimeRecovery } from './point-in-time-recovery.ts';
import { recoveryPattern } from './recovery-pattern.ts';
import { sameZone } from './same-zone.ts';
import { searchReplica } from './search-replica.ts';
import { serversBehindBalancer } from './servers-behind-balancer.ts';
import { spotAwaited } from './spot-awaited.ts';
import { standbyData } from './standby-data.ts';
import { syncChain } from './sync-chain.ts';
import { weakPromise } from './weak-promise.ts';
import { zoneHeadroom } from './zone-headroom.ts';

export const resilienceRules = [
  standbyData,
  databaseStandby,
  cacheReplica,
  searchReplica,
  brokerCopies,
  oneServer,
  serversBehindBalancer,
  oneZone,
  sameZone,
  natZones,
  oneZoneStorage,
  spotAwaited,
  syncChain,
  dnsHealthChecks,
  weakPromise,
  oneRegion,
  zoneHeadroom,
  dnsFailoverTime,
  pointInTimeRecovery,
  recoveryPattern,
] as const satisfies readonly Rule[];
