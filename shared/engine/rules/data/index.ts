/** Databases, caches and object stores. */
import type { Rule } from '../rule.ts';
import { batchItems } from './batch-items.ts';
import { cacheBeforeSql } from './cache-before-sql.ts';
import { coldClassReadOften } from './cold-class-read-often.ts';
import { connectionsFromFunctions } from './connections-from-functions.ts';
import { daxBeforeDynamodb } from './dax-before-dynamodb.ts';
import { daxPays } from './dax-pays.ts';
import { daxStrongReads } from './dax-strong-reads.ts';
import { dualWrite } from './dual-write.ts';
import { glacierOnRequestPath } from './glacier-on-request-path.ts';
import { hotKey } from './hot-key.ts';
import { indexWrites } from './index-writes.ts';
import { largeItems } from './large-items.ts';
import { multipartMandatory } from './multipart-mandatory.ts';
import { multipartUpload } from './multipart-upload.ts';
import { onDemandForSpikes } from './on-demand-for-spikes.ts';
import { oneWriter } from './one-writer.ts';
import { partitionCount } from './partition-count.ts';
import { prefixSplit } from './prefix-split.ts';
import { provisionedForSteady } from './provisioned-for-steady.ts';
import { queryNeedsStore } from './query-needs-store.ts';
import { searchAsPrimary } from './search-as-primary.ts';
import { smallDeliveredObjects } from './small-delivered-objects.ts';
import { smallObjectClass } from './small-object-class.ts';
import { tableClass } from './table-class.ts';
import { trimToWriteUnit } from './trim-to-write-unit.ts';
import { warehouseOnRequestPath } from './warehouse-on-request-path.ts';

export const dataRules = [
  partitionCount,
  hotKey,
  daxBeforeDynamodb,
  queryNeedsStore,
  glacierOnRequestPath,
  multipartMandatory,
  cacheBeforeSql,
  daxStrongReads,
  largeItems,
  onDemandForSpikes,
  oneWriter,
  connectionsFromFunctions,
  searchAsPrimary,
  warehouseOnRequestPath,
  smallObjectClass,
  coldClassReadOften,
  dualWrite,
  daxPays,
  provisionedForSteady,
  trimToWriteUnit,
  batchItems,
  indexWrites,
  tableClass,
  prefixSplit,
  multipartUpload,
  smallDeliveredObjects,
] as const satisfies readonly Rule[];
