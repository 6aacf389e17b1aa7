/** How many shards a stream needs, by each of the things that fill one. */
import { type Basis, roundUp } from './basis.ts';

export interface Stream {
  readonly recordsPerSecond: number;
  readonly recordKb: number;
  /** Applications that read all of it. */
  readonly readers: number;
  /** Each reader has its own share of a shard. */
  readonly fanOut: boolean;
}

export interface ShardNeed {
  /** MB a second written. */
  readonly mbPerSecond: number;
  readonly byRecords: number;
  readonly byVolume: number;
  readonly byReads: number;
  /** The largest of the three, a fraction. */
  readonly exact: number;
}

const kbInMb = 1000;

/** Shards as fractions: records and MB written, MB read. */
export function shardNeed({ recordsPerSecond, recordKb, readers, fanOut }: Stream, basis: Basis): ShardNeed {
  const mbPerSecond = (recordsPerSecond * recordKb) / kbInMb;
  const byRecords = recordsPerSecond / basis.number('kinesis-data-streams.records-per-shard');
  const byVolume = mbPerSecond / basis.number('kinesis-data-streams.mb-per-shard');
  const byReads = fanOut
    ? (readers > 0 ? mbPerSecond : 0) / basis.number('kinesis-data-streams.efo-read-bytes')
    : (mbPerSecond * readers) / basis.number('kinesis-data-streams.shard-read-bytes');
  return { mbPerSecond, byRecords, byVolume, byReads, exact: Math.max(byRecords, byVolume, byReads) };
}

/** Whole shards, at least one; `fillTo` is the part of a shard that may be used. */
export function wholeShards(need: number, fillTo = 1): number {
  return Math.max(1, roundUp(need / fillTo));
}
