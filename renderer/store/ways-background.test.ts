import { expect, test } from 'vitest';
import { exactWays, type Way, type WaysRequest } from '../../shared/drawing/ways.ts';
import {
  type StartWaysThread,
  type WaysAnswer,
  type WaysQuestion,
  waysAnswerer,
  waysBackground,
} from './ways-background.ts';

const at = (x: number, y: number) => ({ x, y, width: 184, height: 64 });

function board(count: number): WaysRequest {
  return {
    cards: Array.from({ length: count }, (_, i) => at((i % 6) * 300, Math.floor(i / 6) * 180)),
    arrows: Array.from({ length: count - 1 }, (_, i) => ({
      id: `e${i}`,
      from: i,
      to: (i * 5 + 3) % count,
      layout: {},
      width: 140,
      at: null,
    })),
    notes: [],
    titles: [],
    borders: [],
  };
}

/** A worker that answers when it is told to; what crosses is copied, as between threads. */
function slowThread() {
  const answers = waysAnswerer();
  const asked: WaysQuestion[] = [];
  let reply: (answer: WaysAnswer) => void = () => {};
  let fail = () => {};
  const start: StartWaysThread = (answered, failed) => {
    reply = answered;
    fail = failed;
    return { ask: (question) => asked.push(structuredClone(question)), stop: () => {} };
  };
  return {
    start,
    asked,
    fail: () => fail(),
    answer() {
      const question = asked.shift();
      if (question !== undefined) reply(structuredClone(answers(question)));
    },
  };
}

test('a worker’s ways are those of the whole board, move after move, though only changes cross', () => {
  const thread = slowThread();
  const found: (readonly Way[])[] = [];
  const behind = waysBackground(thread.start, (answer) => found.push(answer?.ways ?? []));
  let request = board(40);
  const steps: WaysRequest[] = [];
  for (let k = 0; k < 4; k++) {
    behind.ask(request);
    expect('whole' in (thread.asked[0]?.cards ?? {})).toBe(k === 0);
    thread.answer();
    steps.push(request);
    request = { ...request, cards: request.cards.with(7, at(320 + 90 * k, 40 * k)) };
  }
  expect(found).toEqual(steps.map((step) => exactWays(step)));
});

test('of what is asked while the worker works only the latest is worked on', () => {
  const thread = slowThread();
  const found: WaysRequest[] = [];
  const behind = waysBackground(thread.start, (answer) => answer && found.push(answer.request));
  const [first, second, third] = [board(8), board(9), board(10)];
  for (const request of [first, second, third]) behind.ask(request);
  expect(thread.asked).toHaveLength(1);
  thread.answer();
  thread.answer();
  expect(found.map(({ cards }) => cards.length)).toEqual([8, 10]);
});

test('a worker that fails is told once, and asked no more', () => {
  const thread = slowThread();
  const told: unknown[] = [];
  const behind = waysBackground(thread.start, (answer) => told.push(answer));
  behind.ask(board(8));
  thread.fail();
  behind.ask(board(9));
  expect([told, behind.failed, thread.asked.length]).toEqual([[null], true, 1]);
});
