/** The guide's functions, branch for branch, and where our answer parts from them. */
import { describe, expect, it } from 'vitest';
import { catalog } from '../catalog/index.ts';
import { bedrockModel, guideModel } from './bedrock-model.ts';
import { decide } from './decide.ts';
import type { Decision, Values } from './decision.ts';
import { drPattern, guidePattern } from './dr-pattern.ts';
import { dynamodbCapacity, guideCapacity } from './dynamodb-capacity.ts';
import { guideLoadBalancer, loadBalancer } from './load-balancer.ts';
import { guideMessaging, messaging } from './messaging.ts';
import { guideRoute, modelRouting } from './model-routing.ts';
import { guidePartitions, partitionSharding } from './partition-sharding.ts';
import { guideShards, shards } from './shards.ts';
import { guideClasses, storageClass } from './storage-class.ts';
import { guidePart, guideUpload, upload } from './upload.ts';

function ask(decision: Decision, values: Values) {
  const { headline, guide, put, steps, figures } = decide(decision, values, catalog, 'guide');
  const figure = (label: string) => figures.find((one) => one.label === label)?.value;
  return { headline, guide: guide.answer, agrees: guide.agrees, fault: guide.fault, put, steps, figure };
}

const nothing = { ordered: false, replay: false, fanout: false, queue: false, analytics: false };

describe('messaging', () => {
  it.each([
    [{ ordered: true, replay: true }, 'Kinesis Data Streams', 'Kinesis Data Streams'],
    [{ ordered: true }, 'SQS FIFO', 'SQS FIFO'],
    [{ fanout: true }, 'SNS + SQS', 'SNS + SQS'],
    [{ queue: true }, 'SQS Standard', 'SQS Standard'],
    [{ analytics: true }, 'Kinesis Data Analytics', 'Kinesis Data Streams + Managed Flink'],
    [{}, 'EventBridge', 'EventBridge'],
    [{ replay: true }, 'EventBridge', 'EventBridge'],
    // What the order of its tests hides.
    [{ ordered: true, fanout: true }, 'SQS FIFO', 'SNS FIFO + SQS FIFO'],
    [{ ordered: true, analytics: true }, 'SQS FIFO', 'Kinesis Data Streams + Managed Flink'],
    [{ fanout: true, replay: true }, 'SNS + SQS', 'Kinesis Data Streams'],
    [{ queue: true, replay: true }, 'SQS Standard', 'Kinesis Data Streams'],
    [{ queue: true, analytics: true }, 'SQS Standard', 'Kinesis Data Streams + Managed Flink'],
    [{ fanout: true, queue: true }, 'SNS + SQS', 'SNS + SQS'],
  ])('%o: the guide says %s, we say %s', (asked, guide, ours) => {
    expect(guideMessaging({ ...nothing, ...asked })).toBe(guide);
    const got = ask(messaging, asked);
    expect([got.guide, got.headline]).toEqual([guide, ours]);
  });

  it('leaves a FIFO queue where its ceiling of 700,000 messages a second is passed', () => {
    expect(ask(messaging, { ordered: true, perSecond: 700_000 }).headline).toBe('SQS FIFO');
    const past = ask(messaging, { ordered: true, perSecond: 700_001 });
    expect([past.headline, past.agrees, past.put[0]?.params]).toEqual(['Kinesis Data Streams', false, { shards: 701 }]);
    expect(past.fault).toMatch(/never asks for the rate/);
  });

  it('says that the name Kinesis Data Analytics is old, and where a message is too large', () => {
    expect(ask(messaging, { analytics: true }).fault).toMatch(/old, Amazon Managed Service for Apache Flink/);
    expect(ask(messaging, { fanout: true, messageKb: 257 }).steps.at(-1)).toMatchObject({ holds: false });
    expect(ask(messaging, { fanout: true, messageKb: 256 }).steps.at(-1)).toMatchObject({ holds: true });
  });
});

describe('shards', () => {
  it.each([
    [{}, 1.5, '2 shards'],
    [{ recordsPerSecond: 2500, readers: 1 }, 2.5, '3 shards'],
    [{ recordsPerSecond: 1000, recordKb: 4, readers: 1 }, 4, '4 shards'],
    [{ recordsPerSecond: 1000, recordKb: 0.1, readers: 1 }, 1, '1 shard'],
    [{ fanOut: true }, 1.5, '1 shard'],
    [{ recordsPerSecond: 0 }, 0, '1 shard'],
    [{ recordsPerSecond: 1e9 / 86_400, readers: 2, peakFactor: 3, fillTo: 0.7 }, 1e9 / 86_400_000, '50 shards'],
    [{ recordsPerSecond: 1e9 / 86_400, readers: 2 }, 1e9 / 86_400_000, '12 shards'],
    [{ recordsPerSecond: 12_000, readers: 2 }, 12, '12 shards'],
  ])('%o: the guide returns %d, we buy %s', (asked, guide, ours) => {
    const { recordsPerSecond = 1000, recordKb = 1, readers = 3 } = asked as Record<string, number>;
    expect(guideShards(recordsPerSecond, recordKb, readers)).toBeCloseTo(guide, 12);
    expect(ask(shards, asked).headline).toBe(ours);
  });

  it('prices the guide’s twelve shards at its $130 in a month of 720 hours', () => {
    const values = { recordsPerSecond: 1e9 / 86_400, readers: 2 };
    const cost = (hours: number) =>
      decide(shards, values, catalog, 'guide', hours).figures.find(({ label }) => label === 'Shard-hours')?.value;
    expect(cost(720)).toBeCloseTo(129.6, 9);
    expect(cost(730)).toBeCloseTo(131.4, 9);
  });

  it('says what the fraction misses, and puts the whole number on the board', () => {
    const { agrees, fault, put } = ask(shards, {});
    expect([agrees, fault]).toEqual([false, 'It does not round up: shards are bought whole.']);
    expect(put).toEqual([{ service: 'kinesis-data-streams', params: { shards: 2, enhancedFanOut: false } }]);
  });
});

describe('upload', () => {
  it.each([
    [0, 'Single PUT', 5, 'One PUT'],
    [0.09, 'Single PUT', 5, 'One PUT'],
    [0.1, 'Optional multipart', 5, 'Multipart, 20 parts of 5 MiB'],
    [4.99, 'Optional multipart', 5, 'Multipart, 952 parts of 5 MiB'],
    [5, 'Mandatory multipart', 5, 'Multipart, 954 parts of 5 MiB'],
    [100, 'Mandatory multipart', 10, 'Multipart, 9,537 parts of 10 MiB'],
    [1000, 'Mandatory multipart', 100, 'Multipart, 9,935 parts of 96 MiB'],
    [5000, 'Mandatory multipart', 100, 'Multipart, 9,997 parts of 477 MiB'],
    [60_000, 'Mandatory multipart', 100, 'Too large for one object: split the file'],
  ])('%d GB: the guide returns %s and means %d MB, we say %s', (fileGb, guide, partMb, ours) => {
    expect([guideUpload(fileGb), guidePart(fileGb)]).toEqual([guide, partMb]);
    expect(ask(upload, { fileGb }).headline).toBe(ours);
  });

  it('never takes more than 10,000 parts up to the largest object, where the guide takes 50,000 at 5 TB', () => {
    for (const fileGb of [0.2, 52.4, 53, 999, 1001, 5000, 53_600]) {
      expect(ask(upload, { fileGb }).figure('Parts')).toBeLessThanOrEqual(10_000);
    }
    const large = ask(upload, { fileGb: 5000 });
    expect(large.figure('Parts that this would take')).toBe(50_000);
    expect(large.fault).toMatch(/never reached.*100 MB, which takes 50,000 parts where S3 has 10,000/);
  });

  it('says that 5 GB still fit one PUT, and that 5 MB are less than 5 MiB', () => {
    expect(ask(upload, { fileGb: 5 })).toMatchObject({
      agrees: false,
      fault: expect.stringMatching(/still carries 5 GB/),
    });
    expect(ask(upload, { fileGb: 1 })).toMatchObject({
      agrees: true,
      fault: expect.stringMatching(/less than the 5 MiB/),
    });
  });
});

describe('storage class', () => {
  it.each([
    ['frequent', 'S3 Standard'],
    ['monthly', 'S3 Standard-IA'],
    ['unknown', 'S3 Intelligent-Tiering'],
    ['quarterly', 'S3 Glacier Instant'],
    ['yearly', 'S3 Glacier Flexible'],
  ] as const)('the guide keeps what is read %s in %s', (access, name) => {
    expect(guideClasses[access].name).toBe(name);
    expect(ask(storageClass, { access }).guide).toBe(name);
  });

  it('counts storage, reading and requests, and finds 1 TB read monthly no dearer in Standard-IA', () => {
    const got = ask(storageClass, { access: 'monthly' });
    const objects = 1024 * 1000;
    const months = (365 * 24) / 730;
    const infrequent = 12.5 + 10 + (objects / 1000) * 0.001 + ((objects / 1000) * 0.01) / months;
    expect(got.figure('S3 Standard-IA')).toBeCloseTo(infrequent, 9);
    expect(got.figure('S3 Standard')).toBeCloseTo(
      23 + (objects / 1000) * 0.0004 + ((objects / 1000) * 0.005) / months,
      9,
    );
    expect(got.headline).toBe(infrequent < (got.figure('S3 Standard') ?? 0) ? 'S3 Standard-IA' : 'S3 Standard');
  });

  it('keeps small or short-lived objects in Standard, whatever the guide says', () => {
    expect(ask(storageClass, { access: 'quarterly', objectKb: 16 }).headline).toBe('S3 Standard');
    expect(ask(storageClass, { access: 'quarterly', lifeDays: 5 }).headline).toBe('S3 Standard');
    expect(ask(storageClass, { access: 'quarterly', objectKb: 10_240 }).headline).toBe('S3 Glacier Instant');
    expect(ask(storageClass, { access: 'unknown', objectKb: 64 })).toMatchObject({
      headline: 'S3 Standard',
      agrees: false,
    });
  });

  it('never chooses a class that makes a read wait that may not', () => {
    const now = ask(storageClass, { access: 'yearly', objectKb: 102_400 });
    expect([now.headline, now.agrees]).toEqual(['S3 Glacier Instant', false]);
    expect(now.fault).toMatch(/waits for hours/);
    expect(ask(storageClass, { access: 'yearly', objectKb: 102_400, wait: 'half-day' }).headline).toBe(
      'S3 Glacier Deep Archive',
    );
  });
});

describe('recovery', () => {
  it.each([
    [240, 60, 'Backup & Restore', 'Backup & Restore'],
    [60, 60, 'Backup & Restore', 'Pilot Light'],
    [60, 15, 'Pilot Light', 'Pilot Light'],
    [30, 15, 'Warm Standby', 'Pilot Light'],
    [5, 1, 'Warm Standby', 'Warm Standby'],
    [5, 0.1, 'Warm Standby', 'Warm Standby'],
    [0, 0, 'Multi-Site Active-Active', 'Multi-Site Active-Active'],
    [5, 0, 'Multi-Site Active-Active', 'Multi-Site Active-Active'],
  ])('back in %d minutes with %d lost: the guide’s row is %s, ours %s', (rtoMinutes, rpoMinutes, guide, ours) => {
    expect(guidePattern(rtoMinutes, rpoMinutes)).toBe(guide);
    expect(ask(drPattern, { rtoMinutes, rpoMinutes }).headline).toBe(ours);
  });

  it('does not restore 100 TB in four hours, and says what zero leaves out', () => {
    expect(ask(drPattern, { rtoMinutes: 240, rpoMinutes: 60, dataTb: 100 })).toMatchObject({
      headline: 'Pilot Light',
      fault: expect.stringMatching(/takes longer/),
    });
    expect(ask(drPattern, { rtoMinutes: 0, rpoMinutes: 0 }).fault).toMatch(/asynchronous copies lose/);
    expect(ask(drPattern, { rtoMinutes: 0, rpoMinutes: 1 }).fault).toMatch(/until the failure is seen/);
  });
});

describe('load balancer', () => {
  it.each([
    [{}, 'ALB', 'Application Load Balancer'],
    [{ protocol: 'tcp' }, 'NLB', 'Network Load Balancer'],
    [{ protocol: 'udp' }, 'NLB', 'Network Load Balancer'],
    [{ lowestLatency: true }, 'NLB', 'Network Load Balancer'],
    [{ legacy: true }, 'CLB', 'Application Load Balancer'],
    [{ staticIp: true }, 'ALB', 'Network Load Balancer'],
    [{ staticIp: true, byContent: true }, 'ALB', 'NLB in front of an ALB'],
    [{ lowestLatency: true, firewall: true }, 'NLB', 'Application Load Balancer'],
    [{ protocol: 'tcp', firewall: true }, 'NLB', 'Network Load Balancer'],
  ])('%o: the guide’s row is %s, ours %s', (asked, guide, ours) => {
    const {
      protocol = 'http',
      lowestLatency = false,
      legacy = false,
    } = asked as {
      protocol?: string;
      lowestLatency?: boolean;
      legacy?: boolean;
    };
    expect(guideLoadBalancer(protocol, lowestLatency, legacy)).toBe(guide);
    const got = ask(loadBalancer, asked);
    expect([got.guide, got.headline]).toEqual([guide, ours]);
  });

  it('bills the fullest of what fills a capacity unit', () => {
    const got = ask(loadBalancer, { newPerSecond: 100, openConnections: 3000, gbPerHour: 7 });
    expect([got.figure('Capacity units of an ALB'), got.figure('Capacity units of an NLB')]).toEqual([7, 7]);
    expect(got.figure('ALB')).toBeCloseTo(730 * (0.0225 + 7 * 0.008), 9);
  });
});

describe('DynamoDB capacity', () => {
  it.each([
    ['steady', 'Provisioned', 'Provisioned, auto scaling at 70%'],
    ['daily', 'On-demand', 'Provisioned, auto scaling at 70%'],
    ['sudden', 'On-demand', 'On-demand'],
  ])('%s traffic: the guide says %s, we say %s', (traffic, guide, ours) => {
    expect(guideCapacity(traffic)).toBe(guide);
    expect(ask(dynamodbCapacity, { traffic }).headline).toBe(ours);
  });

  it('breaks even at 29% use, and prices both ways', () => {
    const got = ask(dynamodbCapacity, { writesPerSecond: 1000, readsPerSecond: 0 });
    expect(got.figure('Use from which provisioned pays')).toBeCloseTo(0.00065 / (3600 * 0.625e-6), 12);
    expect(got.figure('On-demand')).toBeCloseTo(1000 * 730 * 3600 * 0.625e-6, 6);
    expect(got.figure('Provisioned')).toBeCloseTo((1000 / 0.7) * 730 * 0.00065, 6);
  });

  it('warns where a table’s quota or a new table cannot take the peak', () => {
    const { steps } = ask(dynamodbCapacity, { writesPerSecond: 1e6, traffic: 'sudden' });
    expect(steps.filter((step) => !step.holds).map((step) => step.said)).toEqual([
      'The peak is within the table’s quota',
      'A new table can take the peak',
    ]);
  });
});

describe('hot partition key', () => {
  it('shows that hash(user_id) % 10 leaves a hot user on one partition of ten', () => {
    const got = ask(partitionSharding, { writesPerSecond: 5000 });
    expect(got).toMatchObject({
      headline: '5 suffixes, by chance or another attribute',
      guide: 'user_id#(hash(user_id) % 10)',
      agrees: false,
      fault: 'For one user the suffix takes 1 of 10 values, so a hot user stays on one partition.',
    });
    expect(got.figure('Fullest partition')).toBe(5);
    expect(ask(partitionSharding, { writesPerSecond: 5000, suffixFrom: 'random' }).figure('Fullest partition')).toBe(
      0.5,
    );
  });

  it('counts whole units of an item, and whole partitions, where the guide divides', () => {
    expect(guidePartitions(1_000_000)).toBe(1000);
    expect(ask(partitionSharding, { writesPerSecond: 2500, itemKb: 1.5 }).headline).toMatch(/^5 suffixes/);
    expect(ask(partitionSharding, { writesPerSecond: 900 }).headline).toMatch(/^The key as it is/);
  });
});

describe('Bedrock model', () => {
  it.each([
    [{ useCase: 'customer_service', latencyMs: 99 }, 'bedrock-nova-lite', 'Nova Lite'],
    [{ useCase: 'customer_service', latencyMs: 100 }, null, 'Nova Lite'],
    [
      { useCase: 'complex_analysis', accuracy: 0.96, budgetUsd: 100, latencyMs: 60_000 },
      'bedrock-nova-premier',
      'Claude Sonnet 4.6',
    ],
    [{ useCase: 'complex_analysis', accuracy: 0.95, latencyMs: 60_000 }, null, 'Nova Pro'],
    [{ useCase: 'multimodal_content', latencyMs: 60_000 }, 'bedrock-nova-pro', 'Nova Pro'],
    [{ useCase: 'other' }, null, 'Nova Micro'],
  ])('%o: the guide returns %s, we say %s', (asked, guide, ours) => {
    const {
      useCase,
      latencyMs = 3000,
      accuracy = 0.9,
    } = asked as {
      useCase: string;
      latencyMs?: number;
      accuracy?: number;
    };
    expect(guideModel(useCase, latencyMs, accuracy)?.primary ?? null).toBe(guide);
    expect(ask(bedrockModel, asked).headline).toBe(ours);
  });

  it('uses the budget, and never sends images to a model that cannot see them', () => {
    const analysis = { useCase: 'complex_analysis', accuracy: 0.99, latencyMs: 60_000 };
    // 1,000 tokens in, 300 out: Sonnet 7.5 USD for 1,000 calls, Pro 1.76, Lite 0.132, Micro 0.077.
    expect([7.6, 7, 1, 0.1, 0].map((budgetUsd) => ask(bedrockModel, { ...analysis, budgetUsd }).headline)).toEqual([
      'Claude Sonnet 4.6',
      'Nova Pro',
      'Nova Lite',
      'Nova Micro',
      'Nova Micro',
    ]);
    expect(ask(bedrockModel, { useCase: 'multimodal_content', budgetUsd: 0 }).headline).toBe('Nova Lite');
  });

  it('says what no longer answers, what comes back empty, and what 100 ms cannot be', () => {
    expect(ask(bedrockModel, { useCase: 'complex_analysis', accuracy: 0.96 }).fault).toMatch(
      /Nova Premier since 2026-09-14/,
    );
    expect(ask(bedrockModel, { useCase: 'customer_service', latencyMs: 150 }).guide).toBe('nothing at all');
    expect(ask(bedrockModel, { useCase: 'customer_service', latencyMs: 50 }).fault).toMatch(
      /first token alone takes about 500 ms/,
    );
  });
});

describe('routing among models', () => {
  it.each([
    [0.49, false, 'the micro model', 'Nova Micro'],
    [0.5, false, 'Claude', 'Claude Sonnet 4.6'],
    [0.5, true, 'Nova models', 'Nova Pro'],
    [0.49, true, 'the micro model', 'Nova Lite'],
  ])('complexity %d, images %s: the guide asks %s, we ask %s', (complexity, multimodal, guide, ours) => {
    expect(guideRoute(complexity, multimodal).name).toBe(guide);
    const got = ask(modelRouting, { complexity, multimodal });
    expect([got.guide, got.headline]).toEqual([guide, ours]);
  });

  it('finds 1,000 characters too short to be cached', () => {
    const cached = (prefixCharacters: number) => ask(modelRouting, { prefixCharacters }).steps.at(-1)?.holds;
    expect([cached(1000), cached(6143), cached(6144)]).toEqual([false, false, true]);
  });
});
