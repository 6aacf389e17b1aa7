import type { Catalog } from '../../shared/catalog/service.ts';

/** Words that no dictionary has and that are right on a board: of names of services, of what is set on them, and of units. */
export function wordsOf({ services, aliases }: Catalog): readonly string[] {
  const texts = [
    ...Object.keys(aliases),
    ...Object.values(services).flatMap(({ name, params, limits, costs }) => [
      name,
      ...Object.values(params).flatMap((param) => [
        param.label,
        ...(param.kind === 'number' ? [param.unit] : []),
        ...(param.kind === 'choice' ? param.options.map(({ label }) => label) : []),
      ]),
      ...limits.map(({ label }) => label),
      ...costs.map(({ label }) => label),
    ]),
    others,
  ];
  const words = texts.flatMap((text) => text.match(/\p{L}[\p{L}'’]*/gu) ?? []);
  return [...new Set(words.filter((word) => word.length > 1).map((word) => word.toLowerCase()))];
}

/** What people write on boards of systems beside the names of services. */
const others =
  'async backoff backpressure backend batching cron datastore dedup deduplicate deduplicated dequeue downsample endpoint enqueue failover fallback fanout frontend ' +
  'geo goroutine hostname idempotence idempotency idempotent ingest ingestion latency lifecycle lookup lookups metadata microservice microservices middleware ' +
  'multiplexing mutex namespace namespaces offline online onboarding param params partitioner payload payloads perf precompute prefetch preflight proto pubsub ' +
  'quorum rebalance rebalancing rehash reindex repo retryable runbook schema schemas serverless shard sharded sharding shards sidecar spillover subnet subnets ' +
  'sync tenancy throttle throttled throttling throughput timestamp timestamps tokenizer tombstone topologies trie unsharded upsert upserts uptime url urls ' +
  'userid username validator webhook webhooks websocket websockets workflow workflows writeback';
