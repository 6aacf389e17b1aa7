import { afterEach, expect, test, vi } from 'vitest';
import { randomDesign } from '../../bench/boards.ts';
import { analyze } from '../../shared/analyze.ts';
import { catalog } from '../../shared/catalog/index.ts';
import type { Design } from '../../shared/model/document.ts';
import { emptyDocument } from '../../shared/model/document.ts';
import { analyzeBehind, currentAnalysis } from './analysis.ts';
import { createBoard } from './board.ts';
import { readPreferences } from './preferences.ts';

/** What the engine was asked for; each answer takes far longer than a keystroke may. */
const asked = vi.hoisted(() => [] as unknown[]);

vi.mock('../../shared/figures.ts', async (original) => {
  const module = await original<typeof import('../../shared/figures.ts')>();
  return {
    ...module,
    analyses: (...given: Parameters<typeof module.analyses>) => {
      const next = module.analyses(...given);
      return (design: Design, options: { load: number }) => {
        asked.push(design.nodes.find(({ id }) => id === 'n0')?.params['perSecond']);
        for (const until = performance.now() + 40; performance.now() < until; );
        return next(design, options);
      };
    },
  };
});

const noThread = () => {
  throw new Error('no worker here');
};
let end = () => {};
afterEach(() => end());

function boardOf(size: number) {
  const design = randomDesign(3, size, size * 1.5);
  const board = createBoard(emptyDocument(''), readPreferences({ getItem: () => null }));
  board.open({ ...emptyDocument(''), design }, null);
  end = analyzeBehind(board, noThread);
  currentAnalysis(board.get());
  // As the window does: whatever shows figures asks with every change.
  board.store.subscribe((state) => void currentAnalysis(state));
  asked.length = 0;
  const type = (value: number, undo: 'amend' | 'record') =>
    board.apply({ kind: 'set-param', id: 'n0', key: 'perSecond', value }, undo);
  return { board, type };
}

const aPicture = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));

test('a keystroke never waits for the engine: of all that are typed before a picture only the last is worked out, after it', async () => {
  const { board, type } = boardOf(200);
  const before = currentAnalysis(board.get());
  for (const value of [1, 12, 123, 1234]) type(value, 'amend');
  expect(asked).toEqual([]);
  expect(currentAnalysis(board.get())).toBe(before);
  await aPicture();
  expect(asked).toEqual([1234]);
  expect(currentAnalysis(board.get()).edges).toEqual(analyze(board.document().design, catalog).edges);
});

test('when the field is left the figures are those of what was typed', () => {
  const { board, type } = boardOf(60);
  type(77, 'amend');
  board.settle();
  expect(asked).toEqual([77]);
  expect(currentAnalysis(board.get()).nodes).toEqual(analyze(board.document().design, catalog).nodes);
});

test('what is given up while it waits is not worked out', async () => {
  const { board, type } = boardOf(60);
  const before = currentAnalysis(board.get());
  type(77, 'amend');
  board.abandon();
  await aPicture();
  expect([asked, currentAnalysis(board.get()) === before]).toEqual([[], true]);
});
