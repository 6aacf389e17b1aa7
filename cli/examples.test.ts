/** The guide's own sums and diagrams, from the files that ship with the program. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze } from '../shared/analyze.ts';
import { catalog } from '../shared/catalog/index.ts';
import type { Analysis } from '../shared/engine/analysis.ts';
import { type ReadBoard, readBoard } from '../shared/formats/board-read.ts';
import { writeBoard } from '../shared/formats/board-write.ts';

const folder = path.join(import.meta.dirname, '../assets/examples');

function open(name: string): ReadBoard {
  const read = readBoard(fs.readFileSync(path.join(folder, `${name}.edgewise`)), catalog);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

function analysed(name: string, load = 1): Analysis {
  return analyze(open(name).document.design, catalog, { load });
}

function limit(analysis: Analysis, node: string, key: string) {
  const found = analysis.nodes[node]?.limits.find((one) => one.key === key);
  if (found === undefined) throw new Error(`${node} has no limit ${key}`);
  return found;
}

const names = fs.readdirSync(folder).map((file) => file.replace(/\.edgewise$/, ''));

it.each(names)('%s reads without a warning, is written as it stands, and gives every arrow a label', (name) => {
  const { document, warnings } = open(name);
  expect(warnings).toEqual([]);
  expect(writeBoard(document, catalog)).toBe(fs.readFileSync(path.join(folder, `${name}.edgewise`), 'utf8'));
  expect(Object.keys(document.layout.nodes).sort()).toEqual(document.design.nodes.map((node) => node.id).sort());
  for (const edge of Object.values(analysed(name).edges)) expect(edge.label).toMatch(/^.+ · .+ · .+$/);
});

describe("the guide's patterns", () => {
  it('Pattern 1 has 13 boxes and 12 arrows with its client', () => {
    const { design } = open('pattern-1-event-driven').document;
    const drawn = design.nodes.filter((node) => node.service !== 'client');
    const arrows = design.edges.filter((edge) => edge.from !== 'shoppers');
    expect([design.nodes.length, design.edges.length, drawn.length, arrows.length]).toEqual([13, 12, 12, 11]);
  });

  it('Pattern 1 copies every order to three queues, and all functions share one quota', () => {
    const { edges, nodes } = analysed('pattern-1-event-driven');
    expect(['e4', 'e5', 'e6'].map((id) => edges[id]?.throughput.perSecond)).toEqual([200, 200, 200]);
    // 600 orders/s at the peak: 60 runs for the order, and per queue 60 requests of ten messages for 0.1 s, 0.4 s and 0.1 s.
    const running = 600 * 0.1 + 60 * (0.1 + 0.4 + 0.1);
    for (const id of ['order', 'inventory', 'payment', 'shipping']) {
      expect(nodes[id]?.limits.find((one) => one.key === 'concurrency')?.utilisation).toBeCloseTo(running / 1000, 12);
    }
  });

  it('Pattern 2 has 9 boxes and 8 arrows, and reads its stream twice', () => {
    const { design } = open('pattern-2-real-time-analytics').document;
    const analysis = analysed('pattern-2-real-time-analytics');
    expect([design.nodes.length, design.edges.length]).toEqual([9, 8]);
    expect(limit(analysis, 'stream', 'shard-volume-read').demand).toBeCloseTo(20, 12);
  });
});

describe('one billion events a day', () => {
  const analysis = analysed('guide-billion-events');

  it('needs 12 shards, which are 96.45% full and break at ×1.0368', () => {
    const records = limit(analysis, 'stream', 'shard-records');
    expect(analysis.edges['e1']?.throughput.perSecond).toBeCloseTo(11_574.07, 2);
    expect(records.needs).toEqual({ shards: { minimum: 12, comfortable: 17 } });
    expect(records.utilisation).toBeCloseTo(0.9645, 4);
    expect(analysis.breaksAt).toEqual({ load: 1.0368, at: 'stream', limit: 'shard-records' });
  });

  it("costs the guide's $129.60 of shard-hours and the $420 of records that it leaves out, and says so", () => {
    const lines = analysis.edges['e1']?.cost.lines ?? [];
    expect(lines.map((line) => [line.key, Number(line.usd?.toFixed(6))])).toEqual([
      ['shard-hours', 129.6],
      ['put-units', 420],
    ]);
    expect(analysis.facts['kinesis-data-streams.put-payload-unit']?.differs).toMatch(/leaves this charge out/);
  });
});

it('one million writes a second takes 1,000 partitions, $474,500 a month and 25 times the table quota', () => {
  const analysis = analysed('guide-million-writes');
  expect(analysis.total.usdPerMonth).toBeCloseTo(474_500, 6);
  expect(limit(analysis, 'table', 'table-write-quota').utilisation).toBe(25);
  const findings = analysis.findings.map((finding) => `${finding.rule}: ${finding.message}`).join('\n');
  expect(findings).toMatch(/partition-count: .*1,000 partitions/);
  expect(findings).toMatch(/limit-exceeded: .*table quota, writes.*25 times/);
});

describe('the Black Friday cart', () => {
  it('is at 100% with its normal capacity', () => {
    const analysis = analysed('guide-black-friday');
    expect(analysis.breaksAt).toEqual({ load: 1, at: 'carts', limit: 'write-units' });
    expect([limit(analysis, 'carts', 'write-units').status, analysis.edges['e1']?.status]).toEqual(['tight', 'tight']);
  });

  it('sits exactly at the table quota at ×40 with its peak capacity', () => {
    const analysis = analysed('guide-black-friday-peak', 40);
    const quota = limit(analysis, 'carts', 'table-write-quota');
    expect([quota.utilisation, quota.status, analysis.breaksAt]).toEqual([
      1,
      'tight',
      { load: 40, at: 'carts', limit: 'table-write-quota' },
    ]);
  });

  it.each([
    [1, 1000, 1000, 'write-units', 1],
    [5, 5000, 5000, 'write-units', 5],
    [20, 40_000, 40_000, 'table-write-quota', 40],
    [40, 60_000, 60_000, 'table-write-quota', 40],
  ])('at ×%d with %d write and %d read units the first to break is %s', (load, wcu, rcu, key, at) => {
    const { design } = open('guide-black-friday').document;
    const nodes = design.nodes.map((node) =>
      node.id === 'carts' ? { ...node, params: { ...node.params, wcu, rcu } } : node,
    );
    expect(analyze({ ...design, nodes }, catalog, { load }).breaksAt).toEqual({ load: at, at: 'carts', limit: key });
  });
});

it('a REST API offered 50,000 requests a second is five times over and holds up to ×0.2', () => {
  const analysis = analysed('api-50k');
  const requests = limit(analysis, 'api', 'api-requests');
  expect([requests.utilisation, requests.status, analysis.edges['e1']?.status]).toEqual([5, 'over', 'over']);
  expect(analysis.breaksAt).toEqual({ load: 0.2, at: 'api', limit: 'api-requests' });
});
