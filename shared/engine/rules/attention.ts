/**
 * What a rule looked at. After an edit only the rules that looked at something that is different now look again, and what they share is
 * found again only where it rests on a difference.
 *
 * Things are numbers: a node is its index, an arrow its index behind the nodes, and then come the aspects of the board as a whole.
 */
import type { Board } from './rule.ts';

/** Parts of a board that belong to no single node or arrow. */
export const aspects = { anything: 0, paths: 1, modes: 2, crossings: 3, bill: 4 } as const;
export type Aspect = keyof typeof aspects;

/** Things in no order, some perhaps twice. */
export type Seen = readonly number[];

/** What was found out about a board, and what was looked at for it. */
export interface Answer<T> {
  readonly result: T;
  readonly seen: Seen;
}

/** The board before this one, and what is different: 1 for a thing that changed. */
export interface Since {
  readonly board: Board;
  readonly changed: Uint8Array;
}

/** Keeps note of what is looked at. One for each board; it is the only part of a board that changes. */
export interface Attention {
  readonly nodeCount: number;
  readonly edgeCount: number;
  /** `null` once the rules have had their say: nothing of an old board is kept for longer. */
  since: Since | null;
  /** What whoever looks now has seen; `null` while nobody keeps note. */
  seen: number[] | null;
  /** In whose turn a thing was last noted, so that most are noted once. */
  readonly notedIn: Uint32Array;
  turn: number;
  turns: number;
  /** Answers that rules share, by the function that finds them. Kept here, with the board: weak maps of boards cost the collector dearly. */
  readonly answers: Map<unknown, Answer<unknown>>;
  /** What was kept for this board alone. Nobody took note of what it rests on, so it never goes to the next. */
  readonly kept: Map<unknown, unknown>;
}

export function attentionTo(nodeCount: number, edgeCount: number, since: Since | null): Attention {
  return {
    nodeCount,
    edgeCount,
    since,
    seen: null,
    notedIn: new Uint32Array(thingCount(nodeCount, edgeCount)),
    turn: 0,
    turns: 0,
    answers: new Map(),
    kept: new Map(),
  };
}

/** How many things a board has. */
export function thingCount(nodeCount: number, edgeCount: number): number {
  return nodeCount + edgeCount + Object.keys(aspects).length;
}

export function noteNode({ attention }: Board, node: number): void {
  note(attention, node);
}

export function noteEdge({ attention }: Board, edge: number): void {
  note(attention, attention.nodeCount + edge);
}

export function noteAspect(attention: Attention, aspect: Aspect): void {
  note(attention, attention.nodeCount + attention.edgeCount + aspects[aspect]);
}

function note(attention: Attention, thing: number): void {
  const { seen, notedIn, turn } = attention;
  if (seen === null || notedIn[thing] === turn) return;
  notedIn[thing] = turn;
  seen.push(thing);
}

/** Does `work` and tells what it looked at; whoever is looking already has then looked at it as well. */
export function watched<T>({ attention }: Board, work: () => T): Answer<T> {
  const { seen: outer, turn } = attention;
  const seen: number[] = [];
  attention.seen = seen;
  attention.turns += 1;
  attention.turn = attention.turns;
  try {
    return { result: work(), seen };
  } finally {
    attention.seen = outer;
    attention.turn = turn;
    noteAll(attention, seen);
  }
}

export function noteAll(attention: Attention, seen: Seen): void {
  if (attention.seen !== null) for (const thing of seen) note(attention, thing);
}

/** Takes over the shared answers that hold and that nobody asked for on this board: the next one may ask again. */
export function carryAnswers({ since, answers }: Attention): void {
  if (since === null) return;
  for (const [find, one] of since.board.attention.answers) {
    if (!answers.has(find) && holds(one.seen, since)) answers.set(find, one);
  }
}

/** True when nothing that was seen is different now. */
export function holds(seen: Seen, { changed }: Since): boolean {
  for (const thing of seen) if (changed[thing] === 1) return false;
  return true;
}
