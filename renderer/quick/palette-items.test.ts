import { expect, test } from 'vitest';
import { emptyDocument } from '../../shared/model/document.ts';
import { boardItems, findItems, type Item, serviceItems } from './palette-items.ts';
import { reasonOf } from './reasons.ts';

function command(id: string, label: string, enabled = true): Item {
  return { id, section: 'Commands', label, words: [], enabled, run: () => {} };
}

const commands = [
  command('view.fit', 'Fit Board'),
  command('view.fit-selection', 'Fit Selection', false),
  command('edit.undo', 'Undo'),
  command('file.open', 'Open…'),
];

const ids = (typed: string, recent: readonly string[] = [], items: readonly Item[] = commands) =>
  findItems(items, typed, recent).map(({ name, items: found }) => [name, found.map(({ id }) => id)]);

test('without a text, what was used last comes first, then everything in order', () => {
  expect(ids('', ['edit.undo', 'gone'])).toEqual([
    ['Recent', ['edit.undo']],
    ['Commands', ['view.fit', 'view.fit-selection', 'file.open']],
  ]);
  expect(ids('')).toEqual([['Commands', commands.map(({ id }) => id)]]);
});

test('letters that stand apart find a command, and what can be done comes first', () => {
  expect(ids('fit')).toEqual([['Commands', ['view.fit', 'view.fit-selection']]]);
  expect(ids('fsel')).toEqual([['Commands', ['view.fit-selection']]]);
  expect(ids('zzzz')).toEqual([]);
});

test('services are found by their shorter names, things on the board by theirs', () => {
  const all = [
    ...commands,
    ...serviceItems(() => {}, true),
    ...boardItems(
      {
        ...emptyDocument(),
        design: {
          ...emptyDocument().design,
          nodes: [{ id: '__proto__', service: 'lambda', label: 'Orders', group: null, params: {} }],
        },
      },
      () => {},
    ),
  ];
  expect(ids('ddb', [], all)[0]).toEqual(['Add', expect.arrayContaining(['add-dynamodb'])]);
  expect(ids('orders', [], all)[0]).toEqual(['On the board', ['board-__proto__']]);
  // Letters of "lam" stand in "Nova Lite – amazon" as well; nobody means that.
  expect(ids('lambda', [], all).flat(2)).not.toContain('add-bedrock-nova-lite');
});

test('a command that can do nothing says why', () => {
  const reasons = ['edit.undo', 'edit.copy-png', 'arrow.reverse', 'arrow.straight'].map((id) => reasonOf(id, null));
  expect(reasons).toEqual([
    'nothing to undo',
    'nothing on the board yet',
    'select an arrow first',
    'select an arrow of another course first',
  ]);
  expect(reasonOf('edit.undo', 'presenting')).toBe('leave the presentation first');
});
