import { describe, expect, it } from 'vitest';
import { catalog } from '../catalog/index.ts';
import { type Design, defaultSettings, type EdgeParams, type Group } from '../model/document.ts';
import { crossingsOf, modeOf, nearest } from './crossings.ts';
import { graphOf } from './graph.ts';
import { type ResolvedNode, resolve } from './resolve.ts';

/** Two regions; the first has two zones, one with a network inside. */
const groups: readonly Group[] = [
  { id: 'us', kind: 'region', label: '', group: null },
  { id: 'eu', kind: 'region', label: '', group: null },
  { id: 'z1', kind: 'az', label: '', group: 'us' },
  { id: 'z2', kind: 'az', label: '', group: 'us' },
  { id: 'net', kind: 'subnet-private', label: '', group: 'z1' },
  { id: 'zone', kind: 'az', label: '', group: null },
];

type End = readonly [service: string, group?: string];

function arrow(from: End, to: End, params: EdgeParams = {}) {
  const node = (id: string, [service, group = null]: End | readonly [string, null]) => ({
    id,
    service,
    label: '',
    group,
    params: {},
  });
  const design: Design = {
    settings: defaultSettings,
    groups,
    nodes: [node('a', from), node('b', to)],
    edges: [{ id: 'e', from: 'a', to: 'b', label: '', params }],
  };
  const graph = graphOf(design);
  const [a, b] = resolve(graph, catalog).nodes as [ResolvedNode, ResolvedNode];
  const edge = design.edges[0] as Design['edges'][number];
  return { crosses: crossingsOf(graph, [a, b], design)[0], mode: modeOf(edge, a, b) };
}

describe('crossings', () => {
  const crosses = (from: End, to: End, params?: EdgeParams) => arrow(from, to, params).crosses;

  it('are a region’s border first, then a zone’s, where both ends lie in one', () => {
    expect([
      crosses(['lambda', 'net'], ['s3', 'eu']),
      crosses(['lambda', 'net'], ['s3', 'z2']),
      crosses(['lambda', 'net'], ['s3', 'z1']),
      crosses(['lambda', 'net'], ['s3', 'us']),
      crosses(['lambda', 'net'], ['s3']),
      crosses(['lambda'], ['s3']),
      crosses(['lambda', 'zone'], ['s3', 'z1']),
    ]).toEqual(['region', 'az', 'none', 'none', 'none', 'none', 'az']);
  });

  it('are the internet at a client or an external system, either way', () => {
    expect([
      crosses(['client'], ['alb', 'net']),
      crosses(['lambda', 'net'], ['external']),
      crosses(['scheduler'], ['lambda']),
      crosses(['client', 'eu'], ['alb', 'us']),
    ]).toEqual(['internet', 'internet', 'none', 'region']);
  });

  it('are what the arrow says', () => {
    expect([crosses(['client'], ['alb'], { crosses: 'none' }), crosses(['lambda'], ['s3'], { crosses: 'az' })]).toEqual(
      ['none', 'az'],
    );
  });

  it('look past containers of other kinds, and end in a circle of them', () => {
    const circle: readonly Group[] = [
      { id: 'g', kind: 'vpc', label: '', group: 'h' },
      { id: 'h', kind: 'vpc', label: '', group: 'g' },
    ];
    const design: Design = { settings: defaultSettings, groups: [...groups, ...circle], nodes: [], edges: [] };
    const region = nearest(design, 'region');
    expect(['net', 'us', 'zone', 'g', 'gone', null].map(region)).toEqual(['us', 'us', null, null, null, null]);
  });
});

describe('mode', () => {
  const mode = (from: string, to: string, params?: EdgeParams) => arrow([from], [to], params).mode;

  it('is asynchronous into queues, topics, streams and buses, and out of them', () => {
    const background = [
      'sqs-standard',
      'sqs-fifo',
      'sns',
      'sns-fifo',
      'eventbridge',
      'kinesis-data-streams',
      'msk',
      'firehose',
    ];
    expect(background.map((id) => [mode('lambda', id), mode(id, 'lambda')])).toEqual(
      background.map(() => ['async', 'async']),
    );
    expect([mode('client', 'alb'), mode('lambda', 'dynamodb')]).toEqual(['sync', 'sync']);
  });

  it('is what the arrow says', () => {
    expect([mode('lambda', 'sns', { mode: 'sync' }), mode('lambda', 's3', { mode: 'async' })]).toEqual([
      'sync',
      'async',
    ]);
  });
});
