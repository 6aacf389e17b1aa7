import { describe, expect, it } from 'vitest';
import { analyze } from '../../analyze.ts';
import { catalog } from '../../catalog/index.ts';
import { type Design, type Document, emptyDocument, type Group, type Note } from '../../model/document.ts';
import type { Check } from '../check.ts';
import { subjectOf } from '../subject.ts';
import { judge } from './index.ts';

const groups: readonly Group[] = [
  { id: 'r', kind: 'region', label: 'us-east-1', group: null },
  { id: 'z1', kind: 'az', label: 'a', group: 'r' },
  { id: 'z2', kind: 'az', label: 'b', group: 'r' },
];

function node(id: string, service: string, group: string | null = null, params: object = {}) {
  return { id, service, label: id, group, params: { ...params } };
}

/** apps > api > fn > table, fn ~> queue > worker > table; two databases in two zones. */
const design: Design = {
  ...emptyDocument().design,
  groups,
  nodes: [
    node('apps', 'client', null, { perSecond: 100, peakFactor: 3 }),
    node('api', 'api-gateway-http'),
    node('fn', 'lambda'),
    node('table', 'dynamodb'),
    node('jobs', 'sqs-standard'),
    node('worker', 'lambda'),
    node('db1', 'aurora', 'z1'),
    node('db2', 'aurora', 'z2', { readers: 3 }),
  ],
  edges: [
    ['apps', 'api'],
    ['api', 'fn'],
    ['fn', 'table'],
    ['fn', 'jobs'],
    ['jobs', 'worker'],
    ['worker', 'table'],
  ].map(([from = '', to = '']) => ({ id: `${from}-${to}`, from, to, label: '', params: {} })),
};

function verdict(check: Check, more: Partial<Document> = {}, written = '') {
  const document = { ...emptyDocument(), design, ...more };
  return judge(check, subjectOf(document, analyze(document.design, catalog), catalog, written));
}

function says(check: Check, more: Partial<Document> = {}, written = ''): readonly [boolean, string] {
  const { passed, says: words } = verdict(check, more, written);
  return [passed, words];
}

describe('boxes', () => {
  it.each<readonly [string, Check, boolean, string]>([
    ['there', { op: 'node', service: ['dynamodb'] }, true, 'table'],
    ['too few', { op: 'node', service: ['@queue'], min: 2 }, false, '1 of 2 of SQS or SQS FIFO on the board'],
    ['too many', { op: 'node', service: ['lambda'], max: 1 }, false, 'fn and worker: 2, where at most 1 belong'],
    ['in a container', { op: 'node', service: ['aurora'], min: 2, within: 'az' }, true, 'db1 and db2'],
    ['in another', { op: 'node', service: ['dynamodb'], within: 'az' }, false, 'no DynamoDB in an Availability Zone'],
    ['absent', { op: 'no-node', service: ['msk'] }, true, 'no MSK on the board'],
    ['not absent', { op: 'no-node', service: ['aurora'] }, false, 'db1 and db2 should not be there'],
    [
      'in two zones',
      { op: 'places', service: ['aurora'], kind: 'az', min: 2 },
      true,
      'db1 and db2 in 2 Availability Zones',
    ],
    [
      'in no region',
      { op: 'places', service: ['dynamodb'], kind: 'region', min: 1 },
      false,
      'table in no regions, 1 expected',
    ],
  ])('%s', (_name, check, passed, words) => {
    expect(says(check)).toEqual([passed, words]);
  });
});

describe('arrows and ways', () => {
  it.each<readonly [string, Check, boolean, string]>([
    ['an arrow', { op: 'edge', from: ['lambda'], to: ['@queue'] }, true, 'fn to jobs'],
    [
      'of a mode',
      { op: 'edge', from: ['lambda'], to: ['@queue'], mode: 'sync' },
      false,
      'no synchronous arrow from Lambda to SQS or SQS FIFO',
    ],
    [
      'not that way round',
      { op: 'edge', from: ['dynamodb'], to: ['lambda'] },
      false,
      'no arrow from DynamoDB to Lambda',
    ],
    ['a way', { op: 'path', from: ['client'], to: ['dynamodb'] }, true, 'apps to api to fn to table'],
    [
      'through another',
      { op: 'path', from: ['client'], to: ['dynamodb'], via: ['@queue'] },
      true,
      'apps to api to fn to jobs to worker to table',
    ],
    ['no such way', { op: 'path', from: ['client'], to: ['aurora'] }, false, 'no way from Client to Aurora'],
    [
      'all ways',
      { op: 'every-path', from: ['client'], to: ['dynamodb'], via: ['@api'] },
      true,
      'apps to api to fn to table',
    ],
    [
      'not all ways',
      { op: 'every-path', from: ['client'], to: ['dynamodb'], via: ['@queue'] },
      false,
      'apps to api to fn to table goes past SQS or SQS FIFO',
    ],
    [
      'a way that waits',
      { op: 'no-path', from: ['client'], to: ['dynamodb'], mode: 'sync' },
      false,
      'apps to api to fn to table is synchronous all the way',
    ],
    [
      'none that waits',
      { op: 'no-path', from: ['client'], to: ['@queue'], mode: 'sync' },
      true,
      'no synchronous way from Client to SQS or SQS FIFO',
    ],
  ])('%s', (_name, check, passed, words) => {
    expect(says(check)).toEqual([passed, words]);
  });

  it('ends on a board that runs in a circle, and asks for at least one arrow', () => {
    const loop = {
      ...design,
      edges: [
        { id: 'x', from: 'fn', to: 'worker', label: '', params: {} },
        { id: 'y', from: 'worker', to: 'fn', label: '', params: {} },
      ],
    };
    expect(says({ op: 'path', from: ['lambda'], to: ['dynamodb'] }, { design: loop })[0]).toBe(false);
    expect(says({ op: 'path', from: ['lambda'], to: ['lambda'] }, { design: loop })).toEqual([true, 'fn to worker']);
    expect(says({ op: 'path', from: ['dynamodb'], to: ['dynamodb'] })[0]).toBe(false);
  });
});

describe('parameters and figures', () => {
  it.each<readonly [string, Check, boolean, string]>([
    ['some', { op: 'param', service: ['aurora'], key: 'readers', compare: '>=', value: 2 }, true, 'db2, 3 readers'],
    [
      'all',
      { op: 'param', service: ['aurora'], key: 'readers', compare: '>=', value: 2, every: true },
      false,
      'db1, 1 reader: at least 2 readers expected',
    ],
    [
      'a default',
      { op: 'param', service: ['dynamodb'], key: 'mode', compare: '==', value: 'on-demand' },
      true,
      'table, capacity On-demand',
    ],
    [
      'a rate',
      { op: 'figure', of: { kind: 'rate', to: ['lambda'], from: ['@api'] }, compare: '==', value: 100 },
      true,
      'api to fn, 100/s',
    ],
    [
      'at the peak',
      { op: 'figure', of: { kind: 'rate', to: ['@api'], at: 'peak' }, compare: '>', value: 300 },
      false,
      'apps to api, 300/s at the peak: more than 300/s expected',
    ],
    [
      'a sum',
      { op: 'figure', of: { kind: 'sum', service: ['aurora'], key: 'readers' }, compare: '==', value: 4 },
      true,
      'db1 and db2, 4 in all',
    ],
    [
      'of nothing',
      { op: 'figure', of: { kind: 'use', service: ['msk'] }, compare: '<', value: 1 },
      false,
      'no MSK on the board: less than 100% expected',
    ],
  ])('%s', (_name, check, passed, words) => {
    expect(says(check)).toEqual([passed, words]);
  });
});

describe('words', () => {
  const note = (text: string): Partial<Document> => {
    const one: Note = { id: 'n', kind: 'note', text, x: 0, y: 0 };
    return { sketch: { notes: [one], strokes: [] } };
  };
  it.each<readonly [string, string, boolean]>([
    ['Exponential BACK-OFF with jitter', 'backoff', true],
    ['we back off', 'backoff', true],
    ['backoff', 'back-off', true],
    ['the stack', 'ack', false],
    ['11574 events/s', '11,574', true],
    ['about 11,574/s', '11574', true],
    ['111,574 a second', '11,574', false],
    ['3.5', '5', false],
    ['idempotency key', 'idempot', true],
    ['', 'x', false],
    ['a (b', '(b', true],
  ])('“%s” and “%s”', (text, wanted, found) => {
    expect(says({ op: 'text', any: [wanted] }, note(text))[0]).toBe(found);
  });

  it('are found in what was written beside the board, too', () => {
    const { passed, evidence } = verdict({ op: 'text', any: ['quota'] }, {}, 'first line\nraise the quota');
    expect([passed, evidence]).toEqual([true, [{ kind: 'written', text: 'raise the quota' }]]);
  });
});

it('ids like those of every object are ids like others', () => {
  const odd = {
    ...design,
    nodes: [node('__proto__', 'client', null, { perSecond: 5 }), node('constructor', 'lambda')],
  };
  const edges = [{ id: 'toString', from: '__proto__', to: 'constructor', label: '', params: {} }];
  const check: Check = { op: 'figure', of: { kind: 'rate', to: ['lambda'] }, compare: '==', value: 5 };
  expect(says(check, { design: { ...odd, edges } })).toEqual([true, '__proto__ to constructor, 5/s']);
});
