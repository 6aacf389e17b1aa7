import { expect, test } from 'vitest';
import { emptyDocument } from '../../../shared/model/document.ts';
import type { Evidence } from '../../../shared/practice/verdict.ts';
import { certificateOf, idsOfEvidence } from './on-board.ts';

const design = {
  ...emptyDocument().design,
  nodes: [{ id: 'table', service: 'dynamodb', label: '', group: null, params: {} }],
};

const figure = (at: string | null, part: Extract<Evidence, { kind: 'figure' }>['part'], key?: string): Evidence => ({
  kind: 'figure',
  at,
  part,
  ...(key === undefined ? {} : { key }),
});

test.each([
  [figure('e', 'rate'), { id: 'e', part: 'rate' }],
  [figure('table', 'limit', 'writes'), { id: 'table', part: 'limit', key: 'writes' }],
  [figure('table', 'break', 'writes'), { id: 'table', part: 'limit', key: 'writes' }],
  [figure('table', 'cost'), { id: 'table', part: 'card-cost' }],
  [figure('e', 'cost'), { id: 'e', part: 'cost' }],
  [figure(null, 'cost'), { id: '', part: 'bill' }],
  [figure('e', 'availability'), { id: 'e', part: 'availability' }],
  [figure('table', 'param', 'units'), null],
  [{ kind: 'thing', id: 'table' } as const, null],
])('%j opens the certificate %j', (evidence, subject) => {
  expect(certificateOf(evidence, design)).toEqual(subject);
});

test('the ids of evidence are things, places of figures and of findings, each once', () => {
  const evidence: readonly Evidence[] = [
    { kind: 'thing', id: 'a' },
    figure('b', 'rate'),
    figure(null, 'cost'),
    { kind: 'finding', rule: 'r', at: ['a', 'c'] },
    { kind: 'written', text: 'x' },
  ];
  expect(idsOfEvidence(evidence)).toEqual(['a', 'b', 'c']);
});
