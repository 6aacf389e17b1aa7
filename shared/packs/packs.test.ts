import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze.ts';
import { catalog } from '../catalog/index.ts';
import type { Catalog } from '../catalog/service.ts';
import { type Design, defaultSettings, type Params } from '../model/document.ts';
import type { Pack } from './pack.ts';
import { changedFigures } from './pack-diff.ts';
import { readPack } from './pack-read.ts';
import { withPacks } from './with-packs.ts';

const sample = fs.readFileSync(
  path.resolve(import.meta.dirname, '../../assets/packs/house-prices.edgewise-pack.json'),
  'utf8',
);
const encode = (text: string) => new TextEncoder().encode(text);

function read(text: string): Pack {
  const result = readPack(encode(text), catalog);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.pack;
}

/** The issues of the sample with another value at a path (`undefined` takes the key away), as `path: message`. */
function issuesOf(at: readonly (string | number)[], value: unknown): readonly string[] {
  const file: unknown = JSON.parse(sample);
  let holder = file as Record<string | number, unknown>;
  for (const key of at.slice(0, -1)) holder = holder[key] as Record<string | number, unknown>;
  const last = at.at(-1);
  if (last !== undefined) holder[last] = value;
  const result = readPack(encode(JSON.stringify(file, null, 2)), catalog);
  return result.ok ? [] : result.error.map(({ path: place, message }) => `${place}: ${message}`);
}

function boardOf(services: Readonly<Record<string, readonly [string, Params]>>, arrows: readonly string[]): Design {
  return {
    settings: defaultSettings,
    groups: [],
    nodes: Object.entries(services).map(([id, [service, params]]) => ({ id, service, label: '', group: null, params })),
    edges: arrows.map((id) => {
      const [from = '', to = ''] = id.split('>');
      return { id, from, to, label: '', params: {} };
    }),
  };
}

const events = boardOf(
  { a: ['client', { perSecond: 1000 }], g: ['hgw', { nodes: 1 }], k: ['kinesis-data-streams', { shards: 1 }] },
  ['a>g', 'g>k'],
);

describe('a pack', () => {
  it('changes figures in both books, names itself, and keeps what it replaced beside it', () => {
    for (const figures of ['guide', 'aws'] as const) {
      const design = { ...events, settings: { ...defaultSettings, figures } };
      const { edges, facts } = analyze(design, withPacks(catalog, [read(sample)]));
      expect(edges['g>k']?.cost.lines.find(({ key }) => key === 'shard-hours')?.unitUsd).toBe(0.012);
      expect(facts['kinesis-data-streams.shard-hour']).toMatchObject({
        value: 0.012,
        source: { kind: 'assumption', reason: 'House prices, release 1: a made-up agreement, page 7' },
        aws: { value: 0.015 },
      });
    }
  });

  it('brings a service with limits, costs, latency and availability of its own', () => {
    const { nodes, edges, paths, breaksAt } = analyze(events, withPacks(catalog, [read(sample)]));
    expect(nodes['g']?.limits).toMatchObject([
      {
        key: 'requests',
        demand: 1000,
        capacity: 4000,
        utilisation: 0.25,
        needs: { nodes: { minimum: 1, comfortable: 1 } },
      },
    ]);
    expect(edges['a>g']?.cost.lines.find(({ key }) => key === 'node-hours')).toMatchObject({ quantity: 730, usd: 292 });
    expect(paths[0]?.availability.value).toBeCloseTo(0.9995 * 0.999, 9);
    expect(breaksAt).toMatchObject({ at: 'k', load: 1 });
  });

  it('leaves a board without it as it was', () => {
    expect(analyze(events, catalog).nodes['g']?.limits).toEqual([]);
    expect(withPacks(catalog, [])).toBe(catalog);
  });

  it('sets, loosens and silences rules', () => {
    const design = boardOf(
      { a: ['client', { perSecond: 20_000 }], d: ['dynamodb', {}], k: ['kinesis-data-streams', { shards: 25 }] },
      ['a>d', 'a>k'],
    );
    const found = (from: Catalog) =>
      analyze(design, from)
        .findings.filter(({ rule }) => ['provisioned-headroom', 'partition-count'].includes(rule))
        .map(({ rule, severity, at }) => [rule, severity, at[0]]);
    expect(found(catalog)).toEqual([
      ['provisioned-headroom', 'warning', 'k'],
      ['partition-count', 'info', 'd'],
    ]);
    expect(found(withPacks(catalog, [read(sample)]))).toEqual([['provisioned-headroom', 'info', 'k']]);
    const silent = read(sample.replace('"severity": "info"', '"off": true'));
    expect(found(withPacks(catalog, [silent]))).toEqual([]);
  });

  it('says every figure of a board that it changes', () => {
    const design = boardOf({ a: ['client', { perSecond: 1000 }], k: ['kinesis-data-streams', { shards: 1 }] }, ['a>k']);
    const before = analyze(design, catalog);
    const after = analyze(design, withPacks(catalog, [read(sample)]));
    expect(changedFigures(before, before)).toEqual([]);
    expect(changedFigures(before, after)).toEqual([
      {
        at: null,
        figure: 'Total',
        unit: 'USD a month',
        before: before.total.usdPerMonth,
        after: after.total.usdPerMonth,
      },
      { at: 'a>k', figure: 'Shard-hours, price', unit: 'USD per shard-hours', before: 0.015, after: 0.012 },
      { at: 'a>k', figure: 'Shard-hours, cost', unit: 'USD a month', before: 10.95, after: 8.76 },
    ]);
  });
});

describe('reading a pack', () => {
  it('takes the sample as it is', () => {
    expect(issuesOf([], null)).toEqual([]);
    expect(read(sample).services.map(({ id, icon }) => [id, icon])).toEqual([['house-gateway', 'generic']]);
  });

  it('builds on a service that is there', () => {
    const pack = JSON.parse(sample);
    pack.services = [
      {
        id: 'house-cache',
        extends: 'elasticache',
        name: 'House Cache',
        figures: { own: { value: 7, source: 'here' } },
      },
    ];
    const [service] = read(JSON.stringify(pack)).services;
    const base = catalog.services['elasticache'];
    expect(service).toMatchObject({ id: 'house-cache', role: 'cache', limits: base?.limits, costs: base?.costs });
    expect(service?.icon).toBe('elasticache');
  });

  const node = ['services', 0] as const;
  it.each<readonly [string, readonly (string | number)[], unknown, string]>([
    ['another format', ['format'], 'edgewise', 'format: "format" must be "edgewise-pack"'],
    ['a newer version', ['version'], 2, 'version: "version" must be 1; a newer pack needs a newer Edgewise'],
    ['no release', ['release'], undefined, "release: 'release' must be a whole number of 1 or more, not nothing"],
    [
      'a figure that is not there',
      ['figures'],
      { 'lambda.speed': { value: 1, source: 'x' } },
      "figures.lambda.speed: no figure 'lambda.speed'; 'edgewise catalog SERVICE' lists them",
    ],
    [
      'a figure below 0',
      ['figures', 'lambda.requests', 'value'],
      -1,
      "figures.lambda.requests.value: 'value' must be a number of 0 or more, not -1",
    ],
    [
      'a figure from nowhere',
      ['figures', 'lambda.requests', 'source'],
      undefined,
      "figures.lambda.requests.source: 'source' must say where the figure was read",
    ],
    [
      'a service that is there',
      [...node, 'id'],
      'lambda',
      `services[0].id: 'lambda' is a service already; change its figures under "figures"`,
    ],
    [
      'a parameter that is not there',
      [...node, 'limits', 0, 'capacity'],
      { op: 'param', key: 'size' },
      "services[0].limits[0].capacity: no parameter 'size' on this service",
    ],
    [
      'something to run',
      [...node, 'costs', 0, 'quantity'],
      { op: 'eval', code: 'alert(1)' },
      "services[0].costs[0].quantity: 'op' is 'eval', which is no formula",
    ],
    ['a rule that is not there', ['rules'], { nope: {} }, "rules.nope: no rule 'nope'; 'edgewise rules' lists them"],
    [
      'a threshold out of range',
      ['rules', 'partition-count', 'params', 'manyPartitions'],
      0,
      "rules.partition-count.params.manyPartitions: 'manyPartitions' must be a number from 1 to 100000",
    ],
    [
      'tiers that fall',
      [...node, 'costs', 0, 'unitUsd'],
      [5, 4, null].map((upTo) => ({ upTo, unitUsd: { op: 'fact', id: 'node-hour' } })),
      "services[0].costs[0].unitUsd[1].upTo: 'upTo' must rise from tier to tier",
    ],
  ])('refuses %s', (_, at, value, issue) => {
    expect(issuesOf(at, value)).toContain(issue);
  });

  it('gives every issue at once, with its line', () => {
    const text = sample.replace('"value": 0.16', '"value": "cheap"').replace('"op": "flow"', '"op": "flows"');
    const result = readPack(encode(text), catalog);
    expect(result.ok ? [] : result.error.map(({ line }) => line)).toEqual([8, 57]);
  });

  it('never throws on what is not a pack, however it is broken', () => {
    const cut = fc.tuple(fc.nat(sample.length), fc.nat(40), fc.string({ maxLength: 6 }));
    fc.assert(
      fc.property(cut, ([at, length, other]) => {
        const text = sample.slice(0, at) + other + sample.slice(at + length);
        const result = readPack(encode(text), catalog);
        if (result.ok) analyze(events, withPacks(catalog, [result.value.pack]));
        else expect(result.error.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});
