import { describe, expect, it } from 'vitest';
import { catalog } from '../../../shared/catalog/index.ts';
import { type Document, emptyDocument, type ServiceNode } from '../../../shared/model/document.ts';
import { applyEdit } from '../../../shared/model/edit.ts';
import { padResults } from '../../../shared/pad/evaluate.ts';
import type { Quantity } from '../../../shared/pad/quantity.ts';
import { inserted, joinedUp, withResults } from './lines.ts';
import { resultActions } from './put-result.ts';

describe('lines', () => {
  it('a break, a pasted text of several lines, and what was selected', () => {
    expect(inserted('ab\ncd', 0, [1, 1], '\n')).toEqual({ text: 'a\nb\ncd', caret: { line: 1, column: 0 } });
    expect(inserted('ab\ncd', 1, [0, 1], '1\r\n2\r\n3')).toEqual({
      text: 'ab\n1\n2\n3d',
      caret: { line: 3, column: 1 },
    });
    expect(inserted('ab', 0, [2, 2], ' → shards')).toEqual({ text: 'ab → shards', caret: { line: 0, column: 11 } });
    expect(inserted('', 0, [0, 0], 'x')).toEqual({ text: 'x', caret: { line: 0, column: 1 } });
  });

  it('two lines become one, where there are two', () => {
    expect(joinedUp('ab\ncd\ne', 1)).toEqual({ text: 'abcd\ne', caret: { line: 0, column: 2 } });
    expect(joinedUp('ab', 0)).toBeNull();
    expect(joinedUp('ab', 1)).toBeNull();
  });

  it('the clipboard gets the lines with their results', () => {
    expect(withResults('1 + 1 \n# note\n', ['2', '', ''])).toBe('1 + 1  = 2\n# note\n');
  });
});

const quantity = (line: string): Quantity => {
  const [only] = padResults(line, []);
  if (only?.kind !== 'value') throw new Error(line);
  return only.quantity;
};
const node = (id: string, service: string, params = {}): ServiceNode => ({
  id,
  service,
  label: id,
  group: null,
  params,
});
const board: Document = {
  ...emptyDocument(),
  design: {
    ...emptyDocument().design,
    nodes: [
      node('Apps', 'client', { perDay: 5 }),
      node('Events', 'kinesis-data-streams'),
      node('Shop', 'client', { users: 10 }),
    ],
    edges: [{ id: 'e1', from: 'Apps', to: 'Events', label: '', params: {} }],
  },
};

describe('where a result may go', () => {
  const texts = (id: string | undefined, line: string) =>
    resultActions(board.design, catalog, id, quantity(line)).map(({ text }) => text);

  it('only to parameters that have its unit, inside their range', () => {
    expect(texts('Events', '12 shards')).toEqual(['Set shards to 12 on Events']);
    expect(texts('Events', '12.5 shards')).toEqual(['Set shards to 13 on Events']);
    expect(texts('Events', '30000 shards')).toEqual([]);
    expect(texts('Events', '5 KB')).toEqual([]);
    expect(texts('e1', '2 KB')).toEqual([
      'Set size of a unit to 2 KB on Apps to Events',
      'Set size of an answer to 2 KB on Apps to Events',
    ]);
    expect(texts('e1', '1/s')).toEqual([]);
    expect(texts(undefined, '2 KB')).toEqual([]);
  });

  it('a client takes a rate in one form alone, and users only where it has users', () => {
    const [perSecond, perDay] = resultActions(board.design, catalog, 'Apps', quantity('1e6 events/day'));
    expect([perSecond?.text, perDay?.text]).toEqual([
      'Set units a second to 11.574/s on Apps',
      'Set units a day to 1M a day on Apps',
    ]);
    expect(perSecond && applyEdit(board, perSecond.edit).design.nodes[0]?.params).toEqual({ perSecond: 11.5740740741 });
    expect(perDay && applyEdit(board, perDay.edit).design.nodes[0]?.params).toEqual({ perDay: 1e6 });
    expect(texts('Apps', '500 users')).toEqual([]);
    expect(texts('Shop', '500 users')).toEqual(['Set users to 500 on Shop']);
  });
});
