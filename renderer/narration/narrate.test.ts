import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyDocument } from '../../shared/model/document.ts';
import { firstBoard } from '../files/first-example.ts';
import { type Board, createBoard } from '../store/board.ts';
import { readPreferences } from '../store/preferences.ts';
import { narrate, pauseMs } from './narrate.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** The example, and what is heard after each thing that is done to it. */
function example(): { readonly board: Board; readonly heard: (act: () => void) => readonly string[] } {
  const board = createBoard(firstBoard() ?? emptyDocument(), readPreferences({ getItem: () => null }));
  const sentences: string[] = [];
  narrate(board, (text) => void sentences.push(text));
  return {
    board,
    heard(act) {
      sentences.length = 0;
      act();
      vi.advanceTimersByTime(pauseMs);
      return [...sentences];
    },
  };
}

test('what is selected is told in full: a card, an arrow, a container, a note, several things', () => {
  const { board, heard } = example();
  const select = (...ids: string[]) => heard(() => board.select(ids));
  const { edges, nodes, groups } = board.document().design;
  const idOf = (label: string) => nodes.find((node) => node.label === label)?.id ?? '';
  const arrow = edges.find(({ to }) => to === idOf('Events'))?.id ?? '';
  expect(select(idOf('Events'))).toEqual([
    'Events, Kinesis Data Streams, 12 shards, in us-east-1: 11,574 of 12,000 records per second, 96%, tight. 1 arrow in, 2 arrows out.',
  ]);
  expect(select(arrow)).toEqual([
    'Apps to Events: 11,574 of 12,000 records per second, 96%, tight, $557 a month, asynchronous.',
  ]);
  expect(select(groups[0]?.id ?? '')).toEqual(['us-east-1, region: holds 6 services and 1 container.']);
  expect(select(board.document().sketch.notes[0]?.id ?? '')).toEqual([
    'Note: Ask first Must alerts stay in order? Then SNS FIFO.',
  ]);
  expect(select(idOf('Events'), idOf('Alerts'), arrow)).toEqual(['3 things selected: 2 services and 1 arrow.']);
  expect(select()).toEqual(['Nothing selected.']);
});

test('what a step did is told, with what it did to the figures; undo and redo name the step', () => {
  const { board, heard } = example();
  const events = board.document().design.nodes.find((node) => node.label === 'Events')?.id ?? '';
  expect(heard(() => board.apply({ kind: 'set-param', id: events, key: 'shards', value: 24 }, 'record'))).toEqual([
    expect.stringMatching(/^Changed Events\. Total \$8,\d{3} a month, over its limit since ×0\.864: Counters\.$/),
  ]);
  expect(heard(() => board.undo())).toEqual([
    expect.stringMatching(/^Undone: changing Events\. Total \$8,\d{3} a month/),
  ]);
  expect(heard(() => board.redo())).toEqual([expect.stringMatching(/^Done again: changing Events\. Total/)]);
  board.undo();
  board.select([events]);
  expect(heard(() => board.apply({ kind: 'remove', ids: [events] }, 'record'))).toEqual([
    expect.stringMatching(/^Deleted Events\. Undo brings it back\. Total/),
  ]);
  expect(heard(() => board.undo())).toEqual([expect.stringMatching(/^Undone: deleting Events\. Total/)]);
});

test('a drag says nothing before it ends, and a walk only where it stops', () => {
  const { board, heard } = example();
  const [first, second] = board.document().design.nodes;
  const at = (x: number) => ({ kind: 'move', to: { [first?.id ?? '']: { x, y: 0 } } }) as const;
  expect(heard(() => board.apply(at(5), 'amend'))).toEqual([]);
  expect(heard(() => board.apply(at(9), 'amend'))).toEqual([]);
  expect(heard(() => board.settle())).toEqual([`Moved ${first?.label}.`]);
  const sentences = heard(() => {
    board.select([first?.id ?? '']);
    vi.advanceTimersByTime(pauseMs / 2);
    board.select([second?.id ?? '']);
  });
  expect(sentences).toHaveLength(1);
  expect(sentences[0]).toContain(second?.label);
});

test('the load changes figures, and another board is told by its name', () => {
  const { board, heard } = example();
  expect(heard(() => board.view({ load: 2 }))).toEqual([expect.stringMatching(/^Total \$/)]);
  expect(heard(() => board.open(emptyDocument('Sketch'), null))).toEqual(['Sketch. Total $0 a month.']);
  const note = { id: 'n', kind: 'note', text: 'Soon', x: 0, y: 0 } as const;
  const both = heard(() => {
    board.open(emptyDocument('Next'), null);
    board.apply({ kind: 'add-note', note }, 'record');
  });
  expect(both).toEqual(['Next. Total $0 a month.', 'Added Note: Soon.']);
});
