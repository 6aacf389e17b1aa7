import { expect, test } from 'vitest';
import { type Document, emptyDocument } from './document.ts';
import { applyEdit } from './edit.ts';
import { clearedSteps, movedStep, stepOf, toggledSteps } from './steps.ts';

/** Two cards with arrows between them, each with the step that is given. */
function board(steps: Readonly<Record<string, number | undefined>>): Document {
  const empty = emptyDocument();
  const card = (id: string) => ({ id, service: 'lambda', label: id, group: null, params: {} });
  return {
    ...empty,
    design: {
      ...empty.design,
      nodes: [card('a'), card('b')],
      edges: Object.keys(steps).map((id) => ({ id, from: 'a', to: 'b', label: '', params: {} })),
    },
    layout: {
      ...empty.layout,
      edges: Object.fromEntries(
        Object.entries(steps).flatMap(([id, step]) => (step === undefined ? [] : [[id, { step }] as const])),
      ),
    },
  };
}

function stepsAfter(document: Document, to: ReturnType<typeof toggledSteps>): Readonly<Record<string, number>> {
  const after = to === null ? document : applyEdit(document, { kind: 'set-marks', to });
  return Object.fromEntries(
    Object.entries(after.layout.edges).flatMap(([id, layout]) =>
      layout.step === undefined ? [] : [[id, layout.step]],
    ),
  );
}

test('arrows get the next numbers in the order that they were chosen', () => {
  const document = board({ e1: 1, e2: undefined, e3: undefined });
  expect(stepsAfter(document, toggledSteps(document, ['e3', 'e2']))).toEqual({ e1: 1, e3: 2, e2: 3 });
});

test('where every chosen arrow has a number they lose it, and the rest close up', () => {
  const document = board({ e1: 1, e2: 2, e3: 3, e4: 4 });
  expect(stepsAfter(document, toggledSteps(document, ['e2', 'e3']))).toEqual({ e1: 1, e4: 2 });
});

test('a number that another arrow shares leaves no gap', () => {
  const document = board({ e1: 1, e2: 1, e3: 2 });
  expect(stepsAfter(document, toggledSteps(document, ['e1']))).toEqual({ e2: 1, e3: 2 });
});

test('an arrow moves to another number and the others make room', () => {
  const document = board({ e1: 1, e2: 2, e3: 3 });
  expect(stepsAfter(document, movedStep(document, 'e3', 1))).toEqual({ e3: 1, e1: 2, e2: 3 });
  expect(stepsAfter(document, movedStep(document, 'e1', 99))).toEqual({ e2: 1, e3: 2, e1: 3 });
  expect(stepsAfter(document, movedStep(document, 'e2', null))).toEqual({ e1: 1, e3: 2 });
});

test('arrows that leave the board take their number with them', () => {
  const document = board({ e1: 1, e2: 2, e3: 3 });
  const after = applyEdit(document, { kind: 'remove', ids: ['e1'] });
  expect(after.layout.edges).toEqual({ e2: { step: 1 }, e3: { step: 2 } });
});

test('no number is given that would not be drawn', () => {
  const full = board({ e1: 999, e2: undefined });
  expect([toggledSteps(full, ['e2']), movedStep(full, 'e2', 1), movedStep(full, 'e2', 1000)]).toEqual([
    null,
    null,
    null,
  ]);
  const room = board({ e1: 998, e2: undefined, e3: undefined });
  expect([toggledSteps(room, ['e2', 'e3']), stepsAfter(room, toggledSteps(room, ['e2']))]).toEqual([
    null,
    { e1: 998, e2: 999 },
  ]);
  expect(stepsAfter(full, movedStep(full, 'e1', 1))).toEqual({ e1: 1 });
});

test('all numbers go at once, and without any there is nothing to do', () => {
  const document = board({ e1: 1, e2: 2 });
  expect(stepsAfter(document, clearedSteps(document))).toEqual({});
  expect([clearedSteps(board({ e1: undefined })), toggledSteps(document, ['a'])]).toEqual([null, null]);
});

test.each([
  [undefined, null],
  [0, null],
  [1.5, null],
  [-2, null],
  [1000, null],
  [7, 7],
])('a file with step %s draws %s', (step, drawn) => {
  expect(stepOf(step === undefined ? {} : { step })).toBe(drawn);
});
