import { expect, test } from 'vitest';
import { emptyDocument, type Params } from '../../shared/model/document.ts';
import { applyEdit } from '../../shared/model/edit.ts';
import { changeForm, formOf, ratePerSecond, type TrafficForm } from './traffic.ts';

function changedTo(params: Params, form: TrafficForm): Params | undefined {
  const node = { id: 'c', service: 'client', label: '', group: null, params };
  const board = applyEdit(emptyDocument(), { kind: 'add-node', node, at: { x: 0, y: 0 } });
  return applyEdit(board, changeForm(node, form)).design.nodes[0]?.params;
}

test('a form that is changed leaves one form only, with the same traffic', () => {
  const params = { perDay: 864_000_000, payloadKb: 2 };
  expect(changedTo(params, 'perSecond')).toEqual({ perSecond: 10_000, payloadKb: 2 });
  expect(changedTo(params, 'users')).toEqual({ users: 86_400_000, perUserPerDay: 10, payloadKb: 2 });
  expect(changedTo(params, 'concurrentUsers')).toEqual({
    concurrentUsers: 600_000,
    perUserPerMinute: 1,
    payloadKb: 2,
  });
});

test('the form in use', () => {
  expect([{}, { perDay: 1 }, { perUserPerDay: 3 }, { concurrentUsers: 5 }].map(formOf)).toEqual([
    'perSecond',
    'perDay',
    'users',
    'concurrentUsers',
  ]);
  expect(ratePerSecond({ users: 86_400, perUserPerDay: 2 })).toBe(2);
});
