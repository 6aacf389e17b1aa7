import { expect, test } from 'vitest';
import { advised } from './advise.ts';
import { keptFor, perBoard } from './ask.ts';
import { attentionTo, noteNode } from './attention.ts';
import type { Board } from './rule.ts';

/** A board of two nodes after another one, of which these nodes are different now. */
function after(before: Board | null, ...changed: readonly number[]): Board {
  const flags = Uint8Array.from({ length: 8 }, (_, i) => (changed.includes(i) ? 1 : 0));
  const since = before === null ? null : { board: before, changed: flags };
  return { attention: attentionTo(2, 1, since), catalog: {} } as unknown as Board;
}

/** Asked on a first board, by no rule on the second, and again on the third. */
function timesFound(kind: typeof perBoard, ...changedMeanwhile: readonly number[]): number {
  let times = 0;
  const answer = kind((board: Board) => {
    times += 1;
    noteNode(board, 0);
    return times;
  });
  const first = after(null);
  answer(first);
  const second = after(first, ...changedMeanwhile);
  advised(second, []);
  answer(after(second));
  return times;
}

test('a shared answer outlives a board on which no rule asks for it, while it holds', () => {
  expect([timesFound(perBoard), timesFound(perBoard, 1), timesFound(perBoard, 0)]).toEqual([1, 1, 2]);
});

test('what is kept for one board is made anew for each', () => {
  expect(timesFound(keptFor)).toBe(2);
});
