/**
 * Figures of large boards from a worker. While it works the last figures stay; of what changes meanwhile only the latest is asked for. Where a
 * worker cannot start or fails, `failed` tells, and whoever asks works the figures out in place.
 */
import type { Analysis } from '../../shared/engine/analysis.ts';
import type { Design } from '../../shared/model/document.ts';
import { type Answer, changedRecord, listChange, type Question } from './analysis-message.ts';

/** A worker, as much of it as is needed here. */
export interface Thread {
  ask(question: Question): void;
  stop(): void;
}

/** Starts a worker that gives its answers to `answered`, one for each question and in their order; it throws where there can be none. */
export type StartThread = (answered: (answer: Answer) => void, failed: () => void) => Thread;

export interface Asked {
  /** The board, as the window counts those that it opened. */
  readonly opened: number;
  readonly design: Design;
  readonly load: number;
}

export interface Background {
  /** Works on these figures next, unless it does already; tells at once where it has them. */
  ask(wanted: Asked): void;
  /** The last figures that came, and what they are the figures of. */
  readonly latest: (Asked & { readonly analysis: Analysis }) | null;
  readonly failed: boolean;
  stop(): void;
}

/** `arrived` is called with every answer, and once when the worker fails. */
export function background(start: StartThread, arrived: () => void): Background {
  let thread: Thread | null = null;
  let failed = false;
  let latest: Background['latest'] = null;
  /** What the worker has seen, what it works on, and what comes after that. */
  let seen: Design | null = null;
  let working: Asked | null = null;
  let waiting: Asked | null = null;

  function fail(): void {
    thread?.stop();
    thread = null;
    failed = true;
    working = null;
    waiting = null;
    arrived();
  }

  function send(wanted: Asked): void {
    const { design, load } = wanted;
    const { nodes, edges, ...rest } = design;
    working = wanted;
    try {
      thread ??= start(receive, fail);
      const question = {
        load,
        rest: seen !== null && isSameRest(seen, design) ? null : rest,
        nodes: listChange(seen?.nodes ?? null, nodes),
        edges: listChange(seen?.edges ?? null, edges),
      };
      thread.ask(question);
      seen = design;
    } catch {
      fail();
    }
  }

  function receive({ rest, nodes, edges }: Answer): void {
    if (working === null) return;
    const before = latest?.analysis;
    const analysis = {
      ...rest,
      nodes: changedRecord(before?.nodes ?? {}, nodes),
      edges: changedRecord(before?.edges ?? {}, edges),
    };
    latest = { ...working, analysis };
    working = null;
    const next = waiting;
    waiting = null;
    if (next !== null) send(next);
    arrived();
  }

  return {
    ask(wanted) {
      if (failed) return;
      const isSame = (other: Asked | null) => other?.design === wanted.design && other.load === wanted.load;
      if (working !== null) {
        waiting = isSame(working) ? null : wanted;
        return;
      }
      if (isSame(latest)) arrived();
      else send(wanted);
    },
    get latest() {
      return latest;
    },
    get failed() {
      return failed;
    },
    stop() {
      thread?.stop();
      thread = null;
    },
  };
}

/** Everything but nodes and edges is the same. */
function isSameRest(a: Design, b: Design): boolean {
  const [one, other] = [a, b].map(({ nodes: _, edges: __, ...rest }) => Object.entries(rest)) as [
    [string, unknown][],
    [string, unknown][],
  ];
  return (
    one.length === other.length && one.every(([key, value], at) => other[at]?.[0] === key && other[at][1] === value)
  );
}
