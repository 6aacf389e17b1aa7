import { expect, test } from 'vitest';
import { guideSections } from '../catalog/guide-sections.ts';
import { catalog } from '../catalog/index.ts';
import { nextServices } from './next-services.ts';

test('every service has services after it that the catalog knows, each once and with its reason and section', () => {
  const wrong = Object.keys(catalog.services).flatMap((id) => {
    const next = nextServices(id);
    const twice = next.filter(({ service }, i) => next.findIndex((other) => other.service === service) !== i);
    const bad = next.filter(
      ({ service, why, section }) =>
        !Object.hasOwn(catalog.services, service) ||
        why.length < 4 ||
        why.length > 32 ||
        !guideSections.includes(section),
    );
    return next.length > 0 && twice.length + bad.length === 0 ? [] : [[id, ...twice, ...bad]];
  });
  expect(wrong).toEqual([]);
});

test('the arrows of both patterns of the guide are offered', () => {
  const arrows = [
    ['client', 'api-gateway-rest'],
    ['api-gateway-rest', 'lambda'],
    ['lambda', 'sns'],
    ['sns', 'sqs-standard'],
    ['sqs-standard', 'lambda'],
    ['lambda', 'dynamodb'],
    ['client', 'kinesis-data-streams'],
    ['kinesis-data-streams', 'managed-flink'],
    ['kinesis-data-streams', 'firehose'],
    ['managed-flink', 'lambda'],
    ['firehose', 's3'],
    ['s3', 'athena'],
    ['s3', 'emr'],
  ] as const;
  expect(arrows.filter(([from, to]) => !nextServices(from).some(({ service }) => service === to))).toEqual([]);
});

test('the first after an API is a function, and an unknown service is taken as a plain box', () => {
  expect(nextServices('api-gateway-rest')[0]).toEqual({
    service: 'lambda',
    why: 'a function answers each call',
    section: 'Pattern 1: Event-Driven Microservices',
  });
  expect([nextServices('__proto__'), nextServices('bedrock-nova-pro')]).toEqual([
    nextServices('generic'),
    nextServices('bedrock'),
  ]);
});
