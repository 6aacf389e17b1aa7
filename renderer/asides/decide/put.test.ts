import { describe, expect, it } from 'vitest';
import { catalog } from '../../../shared/catalog/index.ts';
import { decisions } from '../../../shared/decide/index.ts';
import { type Document, emptyDocument, type ServiceNode } from '../../../shared/model/document.ts';
import { applyEdit } from '../../../shared/model/edit.ts';
import { fraction, kb, mbPerSecond, perSecond } from '../../../shared/model/units.ts';
import { valuesFromFlow } from './from-flow.ts';
import { putAction } from './put.ts';

const queue: ServiceNode = {
  id: 'jobs',
  service: 'sqs-standard',
  label: 'Jobs',
  group: null,
  params: { drainPerSecond: 50, processingS: 2, made: 'elsewhere' },
};
const stream: ServiceNode = {
  id: 'events',
  service: 'kinesis-data-streams',
  label: '',
  group: null,
  params: { shards: 4 },
};
const board: Document = applyEdit(applyEdit(emptyDocument(), { kind: 'add-node', node: queue, at: { x: 0, y: 0 } }), {
  kind: 'add-node',
  node: stream,
  at: { x: 0, y: 300 },
});
const family = ['sqs-standard', 'sqs-fifo', 'kinesis-data-streams'];
const centre = { x: 0, y: 0 };

describe('putAction', () => {
  it('sets the parameters of a selected service of the same kind, back to its default where that is the answer', () => {
    const action = (shards: number) =>
      putAction(board, catalog, [{ service: 'kinesis-data-streams', params: { shards } }], family, stream, centre);
    expect(action(12)?.text).toBe('Set on Kinesis Data Streams');
    const made = (shards: number) =>
      applyEdit(board, action(shards)?.edit ?? { kind: 'all', edits: [] }).design.nodes[1];
    expect(made(12)).toEqual({ ...stream, params: { shards: 12 } });
    expect(made(2)).toEqual({ ...stream, params: {} });
  });

  it('makes a service of the family another one, and drops what that does not know', () => {
    const action = putAction(
      board,
      catalog,
      [{ service: 'sqs-fifo', params: { highThroughput: false } }],
      family,
      queue,
      centre,
    );
    expect(action?.text).toBe('Change Jobs to SQS FIFO');
    expect(action && applyEdit(board, action.edit).design.nodes[0]).toEqual({
      ...queue,
      service: 'sqs-fifo',
      params: { drainPerSecond: 50, processingS: 2, highThroughput: false },
    });
  });

  it('puts new services beside what is selected, joined in order, as one step', () => {
    const put = [
      { service: 'sns', params: {} },
      { service: 'sqs-standard', params: { processingS: 3 } },
    ];
    const action = putAction(board, catalog, put, ['sns'], undefined, centre);
    expect(action?.text).toBe('Add SNS and SQS');
    const after = action && applyEdit(board, action.edit);
    const [topic, next] = action?.ids ?? [];
    expect(after?.design.nodes.slice(2).map(({ id, service }) => [id, service])).toEqual([
      [topic, 'sns'],
      [next, 'sqs-standard'],
    ]);
    expect(after?.design.nodes.at(-1)?.params).toMatchObject({ processingS: 3 });
    expect(after?.design.edges.map(({ from, to }) => [from, to])).toEqual([[topic, next]]);
    const places = Object.values(after?.layout.nodes ?? {}).map(({ x, y }) => `${x},${y}`);
    expect(new Set(places).size).toBe(4);
  });

  it('has nothing to do where the answer is no service', () => {
    expect(putAction(board, catalog, [], family, queue, centre)).toBeNull();
  });
});

describe('valuesFromFlow', () => {
  const flow = {
    perSecond: perSecond(200),
    peakPerSecond: perSecond(600),
    requestsPerSecond: perSecond(200),
    mbPerSecond: mbPerSecond(0.4),
    peakMbPerSecond: mbPerSecond(1.2),
    payloadKb: kb(2),
    readShare: fraction(0.75),
  };
  const decision = (name: string) => {
    const found = decisions.find((candidate) => candidate.name === name);
    if (found === undefined) throw new Error(name);
    return found;
  };

  it('answers what traffic answers, and keeps within the range', () => {
    expect(valuesFromFlow(decision('shards'), flow)).toEqual({ recordsPerSecond: 200, recordKb: 2, peakFactor: 3 });
    expect(valuesFromFlow(decision('dynamodb-capacity'), { ...flow, payloadKb: kb(900) })).toEqual({
      writesPerSecond: 50,
      readsPerSecond: 150,
      itemKb: 400,
      peakFactor: 3,
    });
  });

  it('says nothing without traffic, and where no question is about it', () => {
    expect(valuesFromFlow(decision('shards'), null)).toBeNull();
    expect(valuesFromFlow(decision('shards'), { ...flow, perSecond: perSecond(0) })).toBeNull();
    expect(valuesFromFlow(decision('upload'), flow)).toBeNull();
  });
});
