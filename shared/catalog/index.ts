/** The catalog: every service that a board can hold, by id. Adding a service is one file and one line here. */
import type { Catalog, ServiceDefinition } from './service.ts';
import { client } from './services/client.ts';
import { dynamodb } from './services/dynamodb.ts';
import { external } from './services/external.ts';
import { generic } from './services/generic.ts';
import { kinesisDataStreams } from './services/kinesis-data-streams.ts';
import { lambda } from './services/lambda.ts';
import { scheduler } from './services/scheduler.ts';

const services: readonly ServiceDefinition[] = [
  client,
  external,
  scheduler,
  generic,
  lambda,
  dynamodb,
  kinesisDataStreams,
];

export const catalog: Catalog = {
  services: Object.fromEntries(services.map((service) => [service.id, service])),
  aliases: Object.fromEntries(services.flatMap((service) => service.aliases.map((alias) => [alias, service.id]))),
};

/** The definition that a board's service id stands for: itself, an alias in any case, or `generic` when nothing matches. */
export function serviceOf(from: Catalog, id: string): ServiceDefinition {
  return from.services[canonicalService(from, id) ?? 'generic'] ?? generic;
}

/** The canonical id for an id or alias in any case, or `null` when the catalog has neither. */
export function canonicalService(from: Catalog, id: string): string | null {
  if (Object.hasOwn(from.services, id)) return id;
  const key = id
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
  if (Object.hasOwn(from.services, key)) return key;
  return Object.hasOwn(from.aliases, key) ? (from.aliases[key] ?? null) : null;
}
