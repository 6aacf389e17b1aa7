import v8 from 'node:v8';
import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { randomDesign } from '../../../bench/boards.ts';
import { catalog } from '../../catalog/index.ts';
import { type Design, emptyDocument } from '../../model/document.ts';
import { applyEdit, type Edit } from '../../model/edit.ts';
import { measurer } from '../measure.ts';
import { edgeAt, into, labelOf, nodesOf, numberAt, perBoard } from './ask.ts';
import { rules } from './index.ts';
import type { Board, Rule } from './rule.ts';

const design: Design = applyEdit(emptyDocument(), {
  kind: 'all',
  edits: [
    ...['f', 'g'].map(
      (id): Edit => ({
        kind: 'add-node',
        node: { id, service: 'lambda', label: id, group: null, params: {} },
        at: { x: 0, y: 0 },
      }),
    ),
    {
      kind: 'add-node',
      node: { id: 'c', service: 'client', label: 'c', group: null, params: { perSecond: 10 } },
      at: { x: 0, y: 0 },
    },
    { kind: 'add-edge', edge: { id: 'e', from: 'c', to: 'f', label: '', params: {} } },
  ],
}).design;

/** Indices of the board's nodes, which stand in order of their ids. */
const [f, g] = [1, 2];

function edited(before: Design, edit: Edit): Design {
  return applyEdit({ ...emptyDocument(), design: before }, edit).design;
}

/** A rule that counts how often it looks. */
function counting(look: (board: Board) => unknown): Rule & { readonly looks: () => number } {
  let count = 0;
  return {
    id: 'counting',
    severity: 'info',
    sources: [{ kind: 'board' }],
    check(board) {
      count += 1;
      look(board);
      return 'satisfied';
    },
    looks: () => count,
  };
}

/** How often a rule looks at the board and then at each of the boards that the edits make of it. */
function looks(look: (board: Board) => unknown, ...edits: readonly Edit[]): readonly number[] {
  const rule = counting(look);
  const measure = measurer(catalog);
  const only = [rule];
  let board = design;
  measure(board, { rules: only });
  const counts = [rule.looks()];
  for (const edit of edits) {
    board = edited(board, edit);
    measure(board, { rules: only });
    counts.push(rule.looks());
  }
  return counts;
}

const memoryOfF: Edit = { kind: 'set-param', id: 'f', key: 'memoryMb', value: 2048 };
const nameOfG: Edit = { kind: 'set-label', id: 'g', label: 'other' };
const moreTraffic: Edit = { kind: 'set-param', id: 'c', key: 'perSecond', value: 20 };

describe('a rule looks again', () => {
  it('only when a node that it looked at is different', () => {
    expect(looks((board) => numberAt(board, f, 'memoryMb'), nameOfG, memoryOfF)).toEqual([1, 1, 2]);
    expect(looks((board) => labelOf(board, g), memoryOfF, nameOfG)).toEqual([1, 1, 2]);
  });

  it('when an arrow that it looked at carries something else', () => {
    const arrow = (board: Board) =>
      into(board, nodesOf(board, 'lambda')[0] as number).map((edge) => edgeAt(board, edge));
    expect(looks(arrow, nameOfG, moreTraffic)).toEqual([1, 1, 2]);
  });

  it('after every change when it read a whole list', () => {
    expect(looks((board) => board.nodeList.length, nameOfG, memoryOfF)).toEqual([1, 2, 3]);
  });

  it('when an answer that it shares with other rules rests on a difference, and is given the old answer otherwise', () => {
    let found = 0;
    const shared = perBoard((board) => {
      found += 1;
      return numberAt(board, f, 'memoryMb');
    });
    expect(looks((board) => [shared(board), labelOf(board, g)], nameOfG, memoryOfF)).toEqual([1, 2, 3]);
    expect(found).toBe(2);
  });

  it('at every board with other containers, settings or connections', () => {
    const account: Edit = {
      kind: 'add-group',
      group: { id: 'a', kind: 'account', label: '', group: null },
      at: { x: 0, y: 0, width: 9, height: 9 },
    };
    const region: Edit = { kind: 'set-settings', settings: { region: 'eu-west-1' } };
    expect(looks((board) => numberAt(board, f, 'memoryMb'), account, region, { kind: 'remove', ids: ['e'] })).toEqual([
      1, 2, 3, 4,
    ]);
  });
});

it('an analysis that follows a board keeps none of the boards before the last', async () => {
  v8.setFlagsFromString('--expose-gc');
  const collect = vm.runInNewContext('gc') as () => void;
  const measure = measurer(catalog);
  let board = randomDesign(7, 40, 60);
  const old: WeakRef<object>[] = [];
  for (let k = 0; k < 12; k++) {
    board = edited(board, { kind: 'set-label', id: 'n1', label: `name ${k}` });
    const run = measure(board, { rules });
    old.push(new WeakRef(run.measured.total), new WeakRef(run.board));
  }
  // What a weak reference was made to lives until the end of the task that made it.
  await new Promise((resolve) => setTimeout(resolve));
  collect();
  const kept = old.filter((ref) => ref.deref() !== undefined).length;
  expect(kept).toBeLessThanOrEqual(4);
});
