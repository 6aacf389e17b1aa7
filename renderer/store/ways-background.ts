/**
 * Ways of arrows on large boards, from a worker: while a card is in hand, and for a moment after a board is opened, quick ones are on
 * screen. Each side sends only what the other has not seen. Where a worker cannot start or fails, `failed` tells.
 */
import { exactWays, type Way, type WaysRequest, waysMemory } from '../../shared/drawing/ways.ts';
import { changedList, type ListChange, listChange } from './analysis-message.ts';

export interface WaysQuestion {
  readonly arrows: ListChange<WaysRequest['arrows'][number]>;
  readonly cards: ListChange<WaysRequest['cards'][number]>;
  readonly rest: Omit<WaysRequest, 'arrows' | 'cards'>;
}

export type WaysAnswer = ListChange<Way>;

/** A worker, as much of it as is needed here. */
export interface WaysThread {
  ask(question: WaysQuestion): void;
  stop(): void;
}

/** Starts a worker that gives its answers in the order of the questions; it throws where there can be none. */
export type StartWaysThread = (answered: (answer: WaysAnswer) => void, failed: () => void) => WaysThread;

export interface WaysBackground {
  /** Works on these next; what was asked for meanwhile and not begun is dropped. */
  ask(request: WaysRequest): void;
  readonly failed: boolean;
  stop(): void;
}

/** `arrived` gets every answer with what it was asked for; `null` once, when the worker fails. */
export function waysBackground(
  start: StartWaysThread,
  arrived: (found: { readonly request: WaysRequest; readonly ways: readonly Way[] } | null) => void,
): WaysBackground {
  let thread: WaysThread | null = null;
  let failed = false;
  let seen: WaysRequest | null = null;
  let said: readonly Way[] = [];
  let working: WaysRequest | null = null;
  let waiting: WaysRequest | null = null;

  function fail(): void {
    thread?.stop();
    thread = null;
    failed = true;
    working = null;
    waiting = null;
    arrived(null);
  }

  function send(request: WaysRequest): void {
    const { arrows, cards, ...rest } = request;
    working = request;
    try {
      thread ??= start(receive, fail);
      thread.ask({
        arrows: listChange(seen?.arrows ?? null, arrows),
        cards: listChange(seen?.cards ?? null, cards),
        rest,
      });
      seen = request;
    } catch {
      fail();
    }
  }

  function receive(answer: WaysAnswer): void {
    if (working === null) return;
    said = changedList(said, answer);
    const found = { request: working, ways: said };
    working = null;
    const next = waiting;
    waiting = null;
    if (next !== null) send(next);
    arrived(found);
  }

  return {
    ask(request) {
      if (failed || working === request) return;
      if (working !== null) waiting = request;
      else send(request);
    },
    get failed() {
      return failed;
    },
    stop() {
      thread?.stop();
      thread = null;
      failed = true;
    },
  };
}

/** The worker's side. */
export function waysAnswerer(): (question: WaysQuestion) => WaysAnswer {
  const memory = waysMemory();
  let arrows: WaysRequest['arrows'] = [];
  let cards: WaysRequest['cards'] = [];
  let said: readonly Way[] | null = null;
  return (question) => {
    arrows = changedList(arrows, question.arrows);
    cards = changedList(cards, question.cards);
    const ways = exactWays({ ...question.rest, arrows, cards }, memory);
    const answer = listChange(said, ways);
    said = ways;
    return answer;
  };
}
