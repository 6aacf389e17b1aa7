import { expect, test } from 'vitest';
import { analyze } from '../../shared/analyze.ts';
import { catalog } from '../../shared/catalog/index.ts';
import { sceneOf } from '../../shared/drawing/scene-of.ts';
import type { Document } from '../../shared/model/document.ts';
import { applyEdit } from '../../shared/model/edit.ts';
import { exampleBoard } from '../files/first-examples.ts';
import { flowMaker } from './to-flow.ts';

const board = exampleBoard('one-billion-events') as Document;
const analysis = analyze(board.design, catalog);

function drawn(document: Document) {
  return sceneOf(document, analysis, { catalog });
}

test('every box and arrow of the scene is there, with its size declared and its name said', () => {
  const { nodes, edges } = flowMaker()(drawn(board), new Set(['stream', 'e1']));
  expect(nodes.map((node) => [node.id, node.type])).toEqual([
    ['region', 'frame'],
    ['vpc', 'frame'],
    ['n1', 'note'],
    ...board.design.nodes.map((node) => [node.id, 'card']),
  ]);
  const stream = nodes.find((node) => node.id === 'stream');
  expect(stream).toMatchObject({
    position: { x: 348, y: 164 },
    width: 184,
    height: 64,
    selected: true,
    ariaLabel: 'Events, 12 shards, 96%, tight',
    handles: [{ id: 'whole', x: 0, y: 0, width: 184, height: 64 }],
  });
  expect(edges.find((edge) => edge.id === 'e1')).toMatchObject({
    source: 'apps',
    target: 'stream',
    selected: true,
    ariaLabel: 'Apps to Events: 11.6k/s, 96% of 12 shards, $557 a month',
  });
});

test('what looks the same keeps its identity, what moved or was chosen does not', () => {
  const make = flowMaker();
  const before = make(drawn(board), new Set());
  const moved = applyEdit(board, { kind: 'move', to: { sql: { x: 640, y: 616 } } });
  const after = make(drawn(moved), new Set(['stream']));
  const changed = (list: readonly { readonly id: string }[], old: readonly { readonly id: string }[]) =>
    list.filter((item, i) => item !== old[i]).map((item) => item.id);
  expect(changed(after.nodes, before.nodes)).toEqual(['stream', 'sql']);
  expect(changed(after.edges, before.edges)).toEqual(['e8']);
});

test('what has failed, what is cut off and which arrows are cut is drawn and said', () => {
  const failure = { down: new Set(['rules']), cutOff: new Set(['alert']) };
  const { nodes, edges } = flowMaker()(drawn(board), new Set(), failure);
  const said = (id: string) => nodes.find((node) => node.id === id)?.ariaLabel;
  expect([said('rules'), said('alert'), said('stream')]).toEqual([
    'Alert rules, failed',
    'Alert, cut off',
    'Events, 12 shards, 96%, tight',
  ]);
  const cuts = edges.flatMap(({ source, target, data, ariaLabel }) =>
    data?.cut ? [[source, target, data.cut, ariaLabel?.endsWith(', cut')]] : [],
  );
  expect(cuts).toEqual([
    ['stream', 'rules', 'end', true],
    ['rules', 'alert', 'start', true],
  ]);
});
