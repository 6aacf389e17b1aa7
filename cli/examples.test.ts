/** The guide's own sums and diagrams, from the files that ship with the program. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze } from '../shared/analyze.ts';
import { catalog } from '../shared/catalog/index.ts';
import type { Analysis } from '../shared/engine/analysis.ts';
import { type ReadBoard, readBoard } from '../shared/formats/board-read.ts';
import { writeBoard } from '../shared/formats/board-write.ts';
import { withVariant } from '../shared/whatif/variant.ts';

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

describe('the video platform', () => {
  const { design } = open('video-streaming').document;
  const bill = (of: Analysis) => [
    ...['cloudfront', 's3', 'ec2-auto-scaling', 'dynamodb'].map((service) =>
      Math.round((of.total.byService[service] ?? Number.NaN) / 100),
    ),
    Math.round(of.total.usdPerMonth / 100),
  ];
  const current = analyze(design, catalog, { load: 1 });
  const optimised = analyze(withVariant(design, 'optimised'), catalog, { load: 1 });

  it("has the guide's bill, to a hundred dollars", () => {
    expect([bill(current), bill(optimised)]).toEqual([
      [500, 300, 400, 200, 1400],
      [350, 200, 200, 100, 850],
    ]);
  });

  it('saves 39.3%, which the guide calls 40%', () => {
    expect(1 - optimised.total.usdPerMonth / current.total.usdPerMonth).toBeCloseTo(0.393, 3);
  });
});

it('file sync stores 100 PB for $2.1 million a month, twice with its replica, and has more people than a user pool', () => {
  const analysis = analysed('global-file-sync');
  const stored = analysis.nodes['files']?.cost.lines.filter((line) => /storage|stored/.test(line.key)) ?? [];
  // One region alone would be $2,100,563; original and replica pass the cheaper tiers together.
  expect(stored.map((line) => Math.round(line.usd ?? Number.NaN))).toEqual([2_100_282, 2_100_282]);
  expect(analysis.edges['e-upload']?.throughput.perSecond).toBeCloseTo(1504.63, 2);
  expect(analysis.total.byService['cognito']).toBe(1_500_000);
  expect(analysis.nodes['sign-in']?.status).toBe('over');
});

it('a billion events on the 1,000 shards of the guide’s list cost $10,800 of shard-hours, 1.2% used', () => {
  const analysis = analysed('billion-events-in-full');
  const hours = analysis.edges['e1']?.cost.lines.find((line) => line.key === 'shard-hours');
  expect(hours?.usd).toBeCloseTo(10_800, 6);
  expect(limit(analysis, 'stream', 'shard-records').utilisation).toBeCloseTo(0.011574, 6);
});

describe('event-driven AI', () => {
  const analysis = analysed('event-driven-ai');

  it('takes 17,000 events a second on 26 shards, none above 70%', () => {
    const streams = ['user-events', 'feedback-events', 'system-events'];
    expect(streams.map((id) => limit(analysis, id, 'shard-records').demand)).toEqual([10_000, 5000, 2000]);
    for (const id of streams) expect(limit(analysis, id, 'shard-records').utilisation).toBeLessThan(0.7);
  });

  it('offers REST five times its quota, and Nova Pro more calls than it takes', () => {
    expect(limit(analysis, 'api', 'api-requests').utilisation).toBeCloseTo(5.05, 2);
    expect(limit(analysis, 'model', 'requests-per-minute').utilisation).toBeCloseTo(1.2, 6);
  });
});

describe('the AI platform', () => {
  it('has 2,315 requests a second, three times that at the peak, half in each region', () => {
    const { edges } = analysed('ai-platform');
    expect(edges['e1']?.throughput.perSecond).toBeCloseTo(2314.81, 2);
    expect(edges['e1']?.throughput.peakPerSecond).toBeCloseTo(6944.44, 2);
    expect(edges['e2']?.throughput.perSecond).toBeCloseTo(1157.41, 2);
  });

  it('writes text for 2% of requests: 8,333 calls a minute at the peak, four times the quota', () => {
    expect(limit(analysed('ai-platform'), 'writer', 'requests-per-minute').demand).toBeCloseTo(8333.33, 2);
  });
});

it('recommendations keep 29 shards at 69%, and 1,000 of 5,000 feeds a second are made anew', () => {
  const analysis = analysed('real-time-recommendations');
  expect(limit(analysis, 'events', 'shard-records').utilisation).toBeCloseTo(20 / 29, 6);
  expect(analysis.edges['e5']?.throughput.perSecond).toBeCloseTo(1000, 6);
  expect(analysis.edges['e10']?.throughput.perSecond).toBeCloseTo(2000, 6);
});

it('hybrid search embeds 3,600 questions a minute, 1.8 times the quota, and pays by vectors compared', () => {
  const analysis = analysed('hybrid-search');
  expect(limit(analysis, 'embed', 'requests-per-minute').utilisation).toBeCloseTo(1.8, 6);
  expect(analysis.edges['e4']?.throughput.readShare).toBe(1);
});

it('the chatbot sends 20,000 calls a minute, ten times the quota, for $115,632 a month with its cache', () => {
  const analysis = analysed('chatbot-10k');
  expect(analysis.edges['e1']?.throughput.perSecond).toBeCloseTo(333.33, 2);
  expect(limit(analysis, 'primary', 'requests-per-minute').utilisation).toBeCloseTo(10, 6);
  expect(limit(analysis, 'primary', 'tokens-per-minute').utilisation).toBeCloseTo(14, 6);
  const tokens = analysis.edges['e6']?.cost.lines.filter((line) => /token|input|output|cache/.test(line.key)) ?? [];
  expect(tokens.reduce((sum, line) => sum + (line.usd ?? Number.NaN), 0)).toBeCloseTo(115_632, 4);
  expect(analysis.edges['e7']?.cost.usdPerMonth).toBeCloseTo(35_040, 4);
});

it('items and vectors: ten items of a search are one batch, and embeddings are 15 times over their quota', () => {
  const analysis = analysed('items-and-vectors');
  expect(analysis.edges['e9']?.throughput).toMatchObject({ perSecond: 3000, requestsPerSecond: 300 });
  expect(limit(analysis, 'embed', 'requests-per-minute').utilisation).toBeCloseTo(15, 6);
  expect(analysis.edges['e4']?.cost.usdPerMonth).toBeCloseTo(657, 6);
});

it('recovery: two active regions leave nothing to advise on data or failover, file sync amounts to less', () => {
  const recovery = (name: string) =>
    analysed(name).findings.filter(({ rule }) => ['standby-data', 'recovery-pattern', 'one-region'].includes(rule));
  expect(recovery('active-active')).toEqual([]);
  expect(recovery('ai-platform')).toEqual([]);
  expect(recovery('global-file-sync').map(({ rule }) => rule)).toEqual(['recovery-pattern']);
});

it('two active regions take half of the requests each, and either can take all of the average', () => {
  const analysis = analysed('active-active');
  const halves = ['app-a', 'app-b'].map((id) => limit(analysis, id, 'requests').utilisation ?? Number.NaN);
  expect(halves[0]).toBe(halves[1]);
  expect(halves[0]).toBeLessThan(0.5);
});
