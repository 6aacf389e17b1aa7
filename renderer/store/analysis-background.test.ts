import { afterEach, expect, test } from 'vitest';
import { randomDesign } from '../../bench/boards.ts';
import { advisory } from '../../shared/advisory.ts';
import { analyze } from '../../shared/analyze.ts';
import { catalog } from '../../shared/catalog/index.ts';
import { type Document, emptyDocument } from '../../shared/model/document.ts';
import { analyzeBehind, areLate, currentAnalysis, mostAtOnce, putAdvisory } from './analysis.ts';
import { answerer } from './analysis-answer.ts';
import type { StartThread } from './analysis-background.ts';
import type { Answer, Question } from './analysis-message.ts';
import { createBoard } from './board.ts';
import { readPreferences } from './preferences.ts';
import { documentOf } from './state.ts';

// The window has its rules by the time that a person changes a board.
putAdvisory(advisory);

const preferences = readPreferences({ getItem: () => null });

/** The worker's own code behind a wall that copies as the browser's does; it answers when it is told to. */
function slowThread() {
  const questions: Question[] = [];
  const answer = answerer(catalog);
  let tell: (answer: Answer) => void = () => {};
  let fail = () => {};
  const start: StartThread = (answered, failed) => {
    tell = answered;
    fail = failed;
    return { ask: (question) => void questions.push(structuredClone(question)), stop: () => {} };
  };
  return {
    start,
    questions,
    answerOne() {
      const question = questions.shift();
      if (question !== undefined) tell(structuredClone(answer(question)));
    },
    fail: () => fail(),
  };
}

function largeBoard(seed = 5): Document {
  return { ...emptyDocument('large'), design: randomDesign(seed, mostAtOnce + 60, 1400) };
}

let end = () => {};
afterEach(() => end());

function opened(start: StartThread) {
  const board = createBoard(emptyDocument(), preferences);
  end = analyzeBehind(board, start);
  board.open(largeBoard(), null);
  const fresh = () => analyze(documentOf(board.get()).design, catalog, { load: board.get().load });
  return { board, fresh, shown: () => currentAnalysis(board.get()), late: () => areLate(board.get()) };
}

test('a large board keeps its last figures until the worker has those of the last change', () => {
  const slow = slowThread();
  const { board, fresh, shown, late } = opened(slow.start);
  const first = shown();
  expect(first).toEqual(fresh());
  expect([late(), slow.questions.length]).toEqual([false, 0]);

  board.apply({ kind: 'set-param', id: 'n0', key: 'perSecond', value: 5 }, 'record');
  board.apply({ kind: 'set-param', id: 'n50', key: 'perSecond', value: 6 }, 'record');
  board.apply({ kind: 'set-param', id: 'n0', key: 'perSecond', value: 7 }, 'record');
  expect([shown() === first, late(), slow.questions.length]).toEqual([true, true, 1]);
  slow.answerOne();
  // The one in the middle was overtaken: of what waited only the last is asked.
  expect([late(), slow.questions.length]).toEqual([true, 1]);
  slow.answerOne();
  expect([late(), slow.questions.length]).toEqual([false, 0]);
  expect(shown()).toEqual(fresh());
});

test('only what changed crosses to the worker and back', () => {
  const slow = slowThread();
  const { board, fresh, shown } = opened(slow.start);
  shown();
  board.apply({ kind: 'set-param', id: 'n50', key: 'payloadKb', value: 3 }, 'record');
  slow.answerOne();
  const before = shown();
  board.apply({ kind: 'set-param', id: 'n100', key: 'payloadKb', value: 3 }, 'record');
  expect(slow.questions[0]).toMatchObject({
    rest: null,
    nodes: { places: [[100, { id: 'n100' }]] },
    edges: { places: [] },
  });
  slow.answerOne();
  expect(shown().edges['e0']).toBe(before.edges['e0']);
  expect(shown()).toEqual(fresh());
});

test('arrows and boxes that come and go, and another load, are followed too', () => {
  const slow = slowThread();
  const { board, fresh, shown, late } = opened(slow.start);
  shown();
  const steps = [
    () => board.apply({ kind: 'remove', ids: ['n3', 'e9'] }, 'record'),
    () => board.view({ load: 2 }),
    () =>
      board.apply(
        { kind: 'add-edge', edge: { id: '__proto__', from: 'n0', to: 'n7', label: '', params: {} } },
        'record',
      ),
    () => board.apply({ kind: 'set-settings', settings: { figures: 'aws' } }, 'record'),
    () => board.undo(),
  ];
  for (const step of steps) {
    step();
    expect(late()).toBe(true);
    slow.answerOne();
    expect(late()).toBe(false);
    expect(shown()).toEqual(fresh());
  }
});

test('what arrives for a change that was taken back is kept for when it is made again', () => {
  const slow = slowThread();
  const { board, fresh, shown, late } = opened(slow.start);
  const first = shown();
  board.apply({ kind: 'set-param', id: 'n0', key: 'perSecond', value: 5 }, 'record');
  board.undo();
  slow.answerOne();
  expect([late(), shown() === first, slow.questions.length]).toEqual([false, true, 0]);
  board.redo();
  expect([late(), slow.questions.length]).toEqual([false, 0]);
  expect(shown()).toEqual(fresh());
});

test('a board that was small meanwhile comes back with the figures that it has now', () => {
  const slow = slowThread();
  const { board, fresh, shown, late } = opened(slow.start);
  shown();
  const ids = Array.from({ length: 61 }, (_, i) => `n${mostAtOnce - 1 + i}`);
  board.apply({ kind: 'remove', ids }, 'record');
  expect(documentOf(board.get()).design.nodes).toHaveLength(mostAtOnce - 1);
  board.apply({ kind: 'set-param', id: 'n0', key: 'perSecond', value: 5 }, 'record');
  expect(shown()).toEqual(fresh());
  for (const id of ['one', 'two']) {
    const node = { id, service: 'lambda', label: '', group: null, params: {} };
    board.apply({ kind: 'add-node', node, at: { x: 0, y: 0 } }, 'record');
  }
  expect(shown()).toEqual(fresh());
  expect(late()).toBe(false);
});

test('what arrives for another board is not shown', () => {
  const slow = slowThread();
  const { board, fresh, shown, late } = opened(slow.start);
  shown();
  board.apply({ kind: 'set-param', id: 'n0', key: 'perSecond', value: 5 }, 'record');
  board.open(largeBoard(6), null);
  expect(shown()).toEqual(fresh());
  slow.answerOne();
  expect(late()).toBe(false);
  expect(shown()).toEqual(fresh());
});

test('without a worker the figures are worked out at once, and so are those of a small board', () => {
  const none = opened(() => {
    throw new Error('no worker here');
  });
  none.shown();
  none.board.apply({ kind: 'set-param', id: 'n0', key: 'perSecond', value: 5 }, 'record');
  expect(none.late()).toBe(false);
  expect(none.shown()).toEqual(none.fresh());
  end();

  const slow = slowThread();
  const failing = opened(slow.start);
  failing.shown();
  failing.board.apply({ kind: 'set-param', id: 'n0', key: 'perSecond', value: 5 }, 'record');
  slow.fail();
  expect(failing.late()).toBe(false);
  expect(failing.shown()).toEqual(failing.fresh());

  failing.board.open({ ...emptyDocument(), design: randomDesign(1, 20, 30) }, null);
  failing.board.apply({ kind: 'set-param', id: 'n0', key: 'perSecond', value: 5 }, 'record');
  expect(failing.shown()).toEqual(failing.fresh());
});
