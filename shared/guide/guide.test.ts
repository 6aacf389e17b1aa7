/** Every entry of the guide, and every place where the product is said to have it. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze.ts';
import { catalog } from '../catalog/index.ts';
import { sources } from '../catalog/sources.ts';
import { readBoard } from '../formats/board-read.ts';
import type { Design } from '../model/document.ts';
import { withVariant } from '../whatif/variant.ts';
import { coverage, isRequired, stateOf } from './coverage.ts';
import { entries } from './entries/index.ts';
import type { Place, Shown } from './entry.ts';
import { missing } from './places.ts';

const folder = path.join(import.meta.dirname, '../../assets/examples');

function open(name: string): Design | null {
  const file = path.join(folder, `${name}.edgewise`);
  if (!fs.existsSync(file)) return null;
  const read = readBoard(fs.readFileSync(file), catalog);
  return read.ok ? read.value.document.design : null;
}

/** What an example does not show although an entry says so; `null` when it shows all of it. Money is compared to half a per cent. */
function notShown(name: string, shown: Shown): string | null {
  const base = open(name);
  if (base === null) return `no example ${name}`;
  if (shown.variant !== undefined && !base.variants?.some(({ id }) => id === shown.variant))
    return `${name} has no variant ${shown.variant}`;
  const design = shown.variant === undefined ? base : withVariant(base, shown.variant);
  const analysis = analyze(design, catalog, { load: 1 });
  const failures: string[] = [];
  const same = (what: string, is: unknown, should: unknown) => {
    if (should !== undefined && is !== should) failures.push(`${name}: ${what} is ${is}, not ${should}`);
  };
  const near = (what: string, is: number | null | undefined, should: number, share: number) => {
    if (is === null || is === undefined || Math.abs(is - should) > share * should)
      failures.push(`${name}: ${what} is ${is}, not ${should}`);
  };
  if (shown.node !== undefined) {
    const node = design.nodes.find(({ id }) => id === shown.node);
    same(shown.node, node?.service, shown.is);
    const defaults = catalog.services[node?.service ?? '']?.params ?? {};
    for (const [key, value] of Object.entries(shown.with ?? {}))
      same(`${shown.node}.${key}`, node?.params[key] ?? defaults[key]?.default, value);
  }
  if (shown.arrow !== undefined) {
    const service = new Map(design.nodes.map((node) => [node.id, node.service]));
    const drawn = design.edges.some(
      ({ from, to }) => service.get(from) === shown.arrow?.[0] && service.get(to) === shown.arrow?.[1],
    );
    if (!drawn) failures.push(`${name}: no arrow from ${shown.arrow.join(' to ')}`);
  }
  if (shown.edge !== undefined)
    near(shown.edge, analysis.edges[shown.edge]?.throughput.perSecond, shown.perSecond ?? Number.NaN, 0.00001);
  if (shown.usd !== undefined) {
    const [edge, key] = (shown.line ?? '').split('.');
    const line = analysis.edges[edge ?? '']?.cost.lines.find((one) => one.key === key)?.usd;
    const of = shown.of === undefined ? analysis.total.usdPerMonth : analysis.total.byService[shown.of];
    near(shown.line ?? shown.of ?? 'total', shown.line === undefined ? of : line, shown.usd, 0.005);
  }
  const isClient = new Set(design.nodes.filter(({ service }) => service === 'client').map(({ id }) => id));
  same('boxes', design.nodes.length - isClient.size, shown.boxes);
  same('arrows', design.edges.filter(({ from }) => !isClient.has(from)).length, shown.arrows);
  return failures.length === 0 ? null : failures.join('; ');
}

function wrong(place: Place): string | null {
  return 'example' in place ? notShown(place.example, place) : missing(place);
}

describe('the guide', () => {
  it('has its 289 entries, each once and in order', () => {
    expect(entries.map(({ n }) => n)).toEqual(Array.from({ length: 289 }, (_, index) => index + 1));
  });

  it('names no place that the product has not', () => {
    const failures = entries.flatMap(({ n, has }) =>
      has.flatMap((place) => {
        const problem = wrong(place);
        return problem === null ? [] : [`${n}: ${problem}`];
      }),
    );
    expect(failures).toEqual([]);
  });

  it('proves figures where it names them: a wrong value, a wrong box and a wrong sum are found', () => {
    expect([
      wrong({ fact: 's3.writes-per-prefix', states: 3501 }),
      wrong({ fact: 's3.no-such' }),
      wrong({ fact: 'dynamodb.partition-read-units', states: 3000 }),
      wrong({ service: 'toString' }),
      wrong({ param: 's3.no-such' }),
      wrong({ line: 's3.no-such' }),
      wrong({ rank: 's3', l6: 'high', l7: 'critical', frequency: 85 }),
      wrong({ matrix: { rows: 12, criticalL6: 2, criticalL7: 7, sum: 861 } }),
      wrong({ example: 'no-such' }),
      wrong({ example: 'guide-black-friday', node: 'carts', is: 'dynamodb', with: { wcu: 1001 } }),
      wrong({ example: 'guide-black-friday', arrow: ['dynamodb', 's3'] }),
      wrong({ example: 'guide-million-writes', usd: 470_000 }),
      wrong({ example: 'guide-million-writes', edge: 'e1', perSecond: 999_000 }),
      wrong({ example: 'guide-million-writes', variant: 'optimised' }),
    ]).toEqual([
      's3.writes-per-prefix states 3500, not 3501',
      'no fact s3.no-such',
      'dynamodb.partition-read-units states nothing of the guide, not 3000',
      'no service toString',
      'no s3.no-such',
      'no s3.no-such',
      's3 has critical, critical, 85%',
      'the matrix differs in sum',
      'no example no-such',
      'guide-black-friday: carts.wcu is 1000, not 1001',
      'guide-black-friday: no arrow from dynamodb to s3',
      'guide-million-writes: total is 474500, not 470000',
      'guide-million-writes: e1 is 1000000, not 999000',
      'guide-million-writes has no variant optimised',
    ]);
  });

  it('has all that is required, and names a place to come for all else', () => {
    const named = entries.filter((entry) => !isRequired(entry) && stateOf(entry) === 'open').map(({ n }) => n);
    const open = entries.filter((entry) => isRequired(entry) && stateOf(entry) !== 'covered').map(({ n }) => n);
    expect({ named, open }).toEqual({ named: [], open: [] });
  });

  it('gives limits, prices and formulas a figure, not a mention', () => {
    const bare = entries.filter(
      ({ kind, has }) =>
        (kind === 'limit' || kind === 'price' || kind === 'formula') &&
        !has.some(
          (place) => 'decision' in place || 'example' in place || ('fact' in place && place.states !== undefined),
        ),
    );
    expect(bare.map(({ n }) => n)).toEqual([]);
  });

  it('names every fact that the catalog has from the guide', () => {
    const named = new Set(entries.flatMap(({ has }) => has.flatMap((place) => ('fact' in place ? [place.fact] : []))));
    const stated = Object.entries(sources).filter(([, fact]) => fact.guide !== undefined);
    expect(stated.map(([id]) => id).filter((id) => !named.has(id))).toEqual([]);
  });

  it('is counted by kind', () => {
    expect(coverage().map(({ name, required, entries: all }) => [name, required, all])).toEqual([
      ['priority', true, 15],
      ['limit', true, 35],
      ['price', true, 20],
      ['formula', true, 11],
      ['decision', true, 17],
      ['pattern', true, 52],
      ['network', true, 6],
      ['security', true, 4],
      ['dr', true, 4],
      ['advice that a drawing can show', true, 51],
      ['other advice', false, 19],
      ['scenario', false, 10],
      ['framework', false, 14],
      ['trend', false, 8],
      ['model', false, 11],
      ['resource', false, 12],
    ]);
  });
});
