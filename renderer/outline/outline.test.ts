import { expect, test } from 'vitest';
import { catalog } from '../../shared/catalog/index.ts';
import { type Document, emptyDocument } from '../../shared/model/document.ts';
import { applyEdit, type Edit } from '../../shared/model/edit.ts';
import { intoContainer } from '../edits/into-container.ts';
import { firstBoard } from '../files/first-example.ts';
import { analysisOf } from '../store/analysis.ts';
import { mostWithArrows, outlineRows, rowStarting } from './rows.ts';

const example = firstBoard() ?? emptyDocument();

function rowsOf(document: Document, turned: readonly string[] = []) {
  return outlineRows(document, analysisOf(document.design, 1), catalog, new Set(turned));
}

function drawn(document: Document, turned: readonly string[] = []): readonly string[] {
  return rowsOf(document, turned).map(
    ({ level, label, place, of }) => `${'  '.repeat(level - 1)}${label} ${place}/${of}`,
  );
}

test('containers hold their services, and services their arrows, in reading order', () => {
  expect(drawn(example)).toEqual([
    'Apps 1/2',
    '  to Events 1/1',
    'us-east-1 2/2',
    '  Events 1/8',
    '    to Alert rules 1/2',
    '    to Archive 2/2',
    '  App VPC 2/8',
    '    Alert rules 1/2',
    '      to Alert 1/1',
    '    Alert 2/2',
    '      to Counters 1/2',
    '      to Alerts 2/2',
    '  Note: Ask first 3/8',
    '  Archive 4/8',
    '    to Data lake 1/1',
    '  Data lake 5/8',
    '    to Ad-hoc SQL 1/1',
    '  Counters 6/8',
    '  Alerts 7/8',
    '  Ad-hoc SQL 8/8',
  ]);
});

test('what lies under a closed row is not listed', () => {
  const region = example.design.groups.find(({ label }) => label === 'us-east-1')?.id ?? '';
  const apps = example.design.nodes.find(({ label }) => label === 'Apps')?.id ?? '';
  expect(drawn(example, [region, apps])).toEqual(['Apps 1/2', 'us-east-1 2/2']);
});

test('a row says how full its thing is, and the worst that was found about it', () => {
  const counters = rowsOf(example).find(({ label }) => label === 'Counters');
  expect(counters).toMatchObject({ detail: '116% of 400 WCU', perCent: '116%', status: 'over', kind: 'service' });
});

test('a large board lists its arrows only when asked, and in no time', () => {
  const edits = Array.from(
    { length: 5000 },
    (_, at): Edit => ({
      kind: 'add-node',
      node: { id: `n${at}`, service: 'generic', label: `Service ${at}`, group: null, params: {} },
      at: { x: (at % 70) * 284, y: Math.floor(at / 70) * 128 },
    }),
  );
  const nodes = edits.flatMap((edit) => (edit.kind === 'add-node' ? [edit.node] : []));
  const base = emptyDocument();
  const large: Document = {
    ...base,
    design: {
      ...base.design,
      nodes,
      edges: nodes.slice(1).map(({ id }, at) => ({ id: `e${at}`, from: `n${at}`, to: id, label: '', params: {} })),
    },
    layout: {
      ...base.layout,
      nodes: Object.fromEntries(edits.flatMap((edit) => (edit.kind === 'add-node' ? [[edit.node.id, edit.at]] : []))),
    },
  };
  expect(nodes.length).toBeGreaterThan(mostWithArrows);
  expect(rowsOf(large)).toHaveLength(5000);
  expect(rowsOf(large, ['n0'])).toHaveLength(5001);
});

test('typed letters find the next row that begins so', () => {
  const rows = rowsOf(example);
  const at = (from: number, typed: string) => rows[rowStarting(rows, from, typed)]?.label;
  expect([at(0, 'c'), at(0, 'data'), at(3, 'a'), at(0, 'zebra')]).toEqual([
    'to Counters',
    'to Data lake',
    'to Alert rules',
    undefined,
  ]);
});

function put(document: Document, id: string, into: string | null): Document {
  const moved = intoContainer(document, id, into);
  if (moved.kind === 'refused' || moved.edit === null) throw new Error('not moved');
  return applyEdit(document, moved.edit);
}

test('a service moved into a container lies in it, clear of the others, and the container grows where it must', () => {
  const vpc = example.design.groups.find(({ label }) => label === 'App VPC')?.id ?? '';
  const apps = example.design.nodes.find(({ label }) => label === 'Apps')?.id ?? '';
  const after = put(example, apps, vpc);
  const box = after.layout.groups[vpc];
  const place = after.layout.nodes[apps];
  if (!box || !place) throw new Error('nowhere');
  expect(after.design.nodes.find(({ id }) => id === apps)?.group).toBe(vpc);
  expect(place.y).toBeGreaterThan(example.layout.groups[vpc]?.y ?? 0);
  expect(place.y + 64).toBeLessThan(box.y + box.height);
  const others = after.design.nodes.filter((node) => node.group === vpc && node.id !== apps);
  for (const { id } of others) expect(Math.abs((after.layout.nodes[id]?.y ?? 0) - place.y)).toBeGreaterThanOrEqual(64);

  expect(put(after, apps, null).design.nodes.find(({ id }) => id === apps)?.group).toBe(null);
});

test('a container does not go into itself, nor anywhere twice', () => {
  const [region, vpc] = ['us-east-1', 'App VPC'].map(
    (label) => example.design.groups.find((group) => group.label === label)?.id ?? '',
  );
  expect(intoContainer(example, region ?? '', vpc ?? '')).toEqual({ kind: 'taken', edit: null });
  expect(intoContainer(example, vpc ?? '', region ?? '')).toEqual({ kind: 'taken', edit: null });
});
