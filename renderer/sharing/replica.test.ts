import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proofRuns } from '../../scripts/proof-runs.mjs';
import { emptyDocument } from '../../shared/model/document.ts';
import { isEqual } from '../../shared/model/is-equal.ts';
import { type Dice, editOf, kinds, makers } from '../store/rolled-edits.ts';
import {
  arrived,
  boardOf,
  ended,
  type Message,
  type Next,
  promoted,
  proposed,
  type Replica,
  received,
} from './replica.ts';
import { type Shared, type SharedBoard, sharedBoard } from './shared-board.ts';

/** A window of the model: what has arrived and is not yet looked at, in the order of each sender. */
interface Window {
  replica: Replica;
  readonly inbox: Map<string, Message[]>;
  did: number;
}

const fresh = (): SharedBoard => {
  const document = emptyDocument('Shared');
  return sharedBoard({ document, past: [], future: [], base: null }, document, { start: document, entries: [] });
};

/** Windows on one board. The first in line has the lock; what one sends reaches every other, late, and in the order of its sender. */
function world() {
  const line: string[] = [];
  const windows = new Map<string, Window>();
  let come = 0;
  let now = 0;

  function settle(name: string, { replica, send }: Next): void {
    const window = windows.get(name);
    if (window === undefined) return;
    window.replica = replica;
    for (const [other, { inbox }] of windows) {
      if (other === name) continue;
      // Another window gets a copy, and what lies in the message twice is one thing in the copy too.
      inbox.set(name, [...(inbox.get(name) ?? []), ...send.map((message) => structuredClone(message))]);
    }
  }

  function lead(): void {
    const [first] = line;
    const window = first === undefined ? undefined : windows.get(first);
    if (first === undefined || window === undefined || window.replica.isOwner) return;
    now += 1;
    settle(first, promoted(window.replica, now));
  }

  return {
    windows,
    line,
    settle,
    lead,
    come() {
      come += 1;
      const name = `w${come}`;
      const next = arrived(name, `life of ${name}`, fresh(), { kind: 'open', life: null });
      windows.set(name, { replica: next.replica, inbox: new Map(), did: 0 });
      line.push(name);
      settle(name, next);
    },
    /** A window is gone, without a word. What it has sent is on its way. */
    kill(name: string) {
      windows.delete(name);
      line.splice(line.indexOf(name), 1);
    },
    do(name: string, done: Shared) {
      const window = windows.get(name);
      if (window === undefined) return;
      window.did += 1;
      settle(name, proposed(window.replica, done, window.did));
    },
    /** One message arrives. */
    deliver(name: string, from: number) {
      const window = windows.get(name);
      const senders = [...(window?.inbox ?? [])].filter(([, waiting]) => waiting.length > 0);
      const sender = senders[from % Math.max(1, senders.length)];
      const message = sender?.[1].shift();
      if (window !== undefined && message !== undefined) settle(name, received(window.replica, message));
      return message !== undefined;
    },
    /** Everything arrives that is on its way, and what that leads to; gestures of those that are gone end. */
    rest() {
      lead();
      let isBusy = true;
      while (isBusy) {
        isBusy = [...windows.keys()].some((name) => this.deliver(name, 0));
        if (isBusy) continue;
        for (const [name, { replica }] of windows) {
          const gone = replica.confirmed.gestures.find(({ window }) => !windows.has(window));
          if (gone === undefined || !replica.isOwner) continue;
          settle(name, ended(replica, gone.window, 0));
          isBusy = true;
        }
      }
    },
  };
}

type Act =
  | { readonly kind: 'deliver'; readonly at: number; readonly from: number }
  | { readonly kind: 'do'; readonly at: number; readonly dice: Dice; readonly what: number }
  | { readonly kind: 'come' }
  | { readonly kind: 'lead' }
  | { readonly kind: 'kill'; readonly at: number };

const dice = fc.record({ a: fc.nat(999), b: fc.nat(999), c: fc.nat(999) });
const at = fc.nat(5);
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ kind: fc.constant('deliver' as const), at, from: fc.nat(5) }) },
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('do' as const), at, dice, what: fc.nat(19) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('come' as const, 'lead' as const) }) },
);
const withDeaths = fc.oneof(
  { weight: 20, arbitrary: act },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('kill' as const), at }) },
);

function deedOf({ dice: rolled, what }: Extract<Act, { readonly kind: 'do' }>, board: SharedBoard): Shared {
  const edit = () => {
    const kind = kinds[rolled.a % kinds.length];
    return kind === undefined ? editOf(rolled, board.shown) : makers[kind](rolled, board.shown);
  };
  if (what < 7) return { kind: 'apply', edit: edit(), undo: 'record' };
  if (what < 12) return { kind: 'apply', edit: edit(), undo: 'amend' };
  if (what < 13) return { kind: 'apply', edit: edit(), undo: 'skip' };
  if (what < 17) return { kind: (['settle', 'abandon', 'undo', 'redo'] as const)[what - 13] ?? 'settle' };
  if (what < 18) return { kind: 'saved', document: board.shown };
  if (what < 19) return { kind: 'unsaved' };
  return { kind: 'apply', edit: { kind: 'become', document: board.past[0] ?? board.document }, undo: 'record' };
}

function run(acts: readonly Act[], most: number) {
  const all = world();
  all.come();
  all.come();
  all.lead();
  for (const one of acts) {
    const names = [...all.windows.keys()];
    const name = 'at' in one ? (names[one.at % Math.max(1, names.length)] ?? '') : '';
    if (one.kind === 'come') {
      if (names.length < most) all.come();
    } else if (one.kind === 'lead') all.lead();
    else if (one.kind === 'deliver') all.deliver(name, one.from);
    else if (one.kind === 'kill') {
      if (names.length > 1) all.kill(name);
    } else if (one.kind === 'do') {
      const window = all.windows.get(name);
      if (window !== undefined) all.do(name, deedOf(one, boardOf(window.replica)));
    }
  }
  all.rest();
  return all;
}

/** What is equal in all windows; which of a board's own documents the file holds is told by its place. */
function shared({ replica }: Window) {
  const board = boardOf(replica);
  const known = [...board.past, board.document, ...board.future];
  return { board, saved: known.indexOf(board.saved), pending: replica.pending.length, life: replica.life };
}

function expectEqual(windows: ReadonlyMap<string, Window>): void {
  const [first, ...others] = [...windows.values()].map(shared);
  for (const other of others) if (!isEqual(other, first)) expect(other).toEqual(first);
  expect(first?.pending).toBe(0);
}

test('whatever two and three windows do at once, however late it arrives: all end with the same board, and nothing is lost', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 120, size: 'max' }), (acts) => {
      const { windows } = run(acts, 3);
      expectEqual(windows);
      // Every deed is in order in every window, and nothing else is.
      const did = [...windows].map(([name, window]) => [name, window.did]);
      for (const { replica } of windows.values())
        expect([...windows.keys()].map((name) => [name, replica.counts.get(name) ?? 0])).toEqual(did);
    }),
    { numRuns: proofRuns(150) },
  );
});

test('windows that are gone without a word, the owner too, leave the others with the same board and all of their own work', () => {
  fc.assert(
    fc.property(fc.array(withDeaths, { maxLength: 120, size: 'max' }), (acts) => {
      const { windows } = run(acts, 4);
      expectEqual(windows);
      for (const { replica } of windows.values()) {
        expect(replica.confirmed.gestures.every(({ window }) => windows.has(window))).toBe(true);
        expect(replica.isApart).toBe(false);
      }
    }),
    { numRuns: proofRuns(150) },
  );
});
