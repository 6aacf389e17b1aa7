import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proofRuns } from '../../scripts/proof-runs.mjs';
import { readBoardText } from '../../shared/formats/board-read.ts';
import { writeBoard } from '../../shared/formats/board-write.ts';
import { toUtf8 } from '../../shared/formats/utf8.ts';
import { linesOf } from '../../shared/host/records.ts';
import { readWork } from '../../shared/journal/read.ts';
import { type Document, emptyDocument } from '../../shared/model/document.ts';
import { applyEdit, type Edit } from '../../shared/model/edit.ts';
import { damagedFiles } from '../../shared/random-damage.ts';
import { documents } from '../../shared/random-documents.ts';
import { editOf, type Move, moves } from '../../shared/random-edits.ts';
import { memoryHost } from '../host/memory.ts';
import { type Board, createBoard } from '../store/board.ts';
import { catalog } from '../store/catalog.ts';
import { readPreferences } from '../store/preferences.ts';
import { isEdited, type State } from '../store/state.ts';
import { typedText } from '../store/typed.ts';
import { type Journals, keepJournals, type Surroundings } from './keep.ts';

const preferences = readPreferences({ getItem: () => null });

interface Kept {
  readonly board: Board;
  readonly journals: Journals;
  readonly host: ReturnType<typeof memoryHost>;
  readonly held: Set<string>;
  /** The lines of the only journal; none where there is none. */
  lines(): readonly string[];
}

function keeping(start: Document = emptyDocument('Start')): Kept {
  const host = memoryHost();
  const board = createBoard(start, preferences, () => 0);
  const held = new Set<string>();
  let made = 0;
  const around: Surroundings = {
    hold: async (lock) => {
      held.add(lock);
      return () => held.delete(lock);
    },
    newId: () => `j${++made}`,
    now: () => 1000 + made,
    isOurs: () => true,
    own: () => {},
  };
  const journals = keepJournals({ board, host }, around);
  return { board, journals, host, held, lines: () => [...host.world.records.values()][0] ?? [] };
}

const words = (document: Document | undefined) => (document === undefined ? null : writeBoard(document, catalog));

function workIn(lines: readonly string[]) {
  const read = readWork(lines, catalog);
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

function node(id: string): Edit {
  return {
    kind: 'add-node',
    node: { id, service: 'lambda', label: id, group: null, params: {} },
    at: { x: 0, y: 0 },
  };
}

test('a board without unsaved work has no journal; its first change makes one, and undoing it takes it away', async () => {
  const { board, journals, host, held } = keeping();
  await journals.flush();
  expect([...host.world.records]).toEqual([]);
  board.apply(node('a'), 'record');
  await journals.flush();
  expect([[...host.world.records.keys()], [...held]]).toEqual([['journal-j1'], ['edgewise-journal-j1']]);
  board.undo();
  await journals.flush();
  expect([[...host.world.records], [...held]]).toEqual([[], []]);
});

test('the journal says the board, its file, what can be undone, and how much was done', async () => {
  const { board, journals, lines } = keeping();
  const file = { handle: 'f' as never, name: 'F.edgewise', writable: true };
  board.open(emptyDocument('F'), file);
  const { saved } = board.get();
  board.apply(node('a'), 'record');
  await journals.flush();
  board.apply(node('b'), 'record');
  board.apply(node('c'), 'record');
  board.undo();
  await journals.flush();
  const { timeline } = board.get();
  const { documents: _, ...read } = workIn(lines());
  expect(read).toEqual({
    file,
    base: saved,
    work: { document: timeline.document, past: timeline.past, future: timeline.future },
    changes: 2,
    at: 1001,
    lost: 0,
  });
});

test('a gesture under way is in the journal, and comes back as a step; one that is given up is taken back', async () => {
  const { board, journals, lines } = keeping();
  board.apply(node('a'), 'record');
  await journals.flush();
  for (const x of [1, 2, 3]) board.apply({ kind: 'move', to: { a: { x, y: 0 } } }, 'amend');
  await journals.flush();
  expect(workIn(lines()).work.document.layout.nodes['a']).toEqual({ x: 3, y: 0 });
  expect(workIn(lines()).work.past).toHaveLength(2);
  const before = lines().length;
  await journals.flush();
  expect(lines()).toHaveLength(before);
  board.abandon();
  await journals.flush();
  expect(workIn(lines()).work.document.layout.nodes['a']).toEqual({ x: 0, y: 0 });
});

test('text that is being typed is in the journal before the field is left, and out of it when nothing comes of it', async () => {
  const { board, journals, host, lines } = keeping();
  const note = { id: 'n', kind: 'note', text: '', x: 0, y: 0 } as const;
  board.apply({ kind: 'add-note', note }, 'record');
  board.tabs.saved(board.get().tab, board.document(), { handle: 'f' as never, name: 'F', writable: true });
  await journals.flush();
  expect([...host.world.records]).toEqual([]);
  for (const text of ['We', 'We decided'])
    typedText.set({ tab: board.get().tab, edit: { kind: 'set-note', note: { ...note, text } } });
  await journals.flush();
  expect(workIn(lines()).work.document.sketch.notes).toEqual([{ ...note, text: 'We decided' }]);
  typedText.set(null);
  await journals.flush();
  expect([...host.world.records]).toEqual([]);
});

test('a save makes the journal begin anew from what was saved, or ends it', async () => {
  const { board, journals, host, lines } = keeping();
  const file = { handle: 'f' as never, name: 'F.edgewise', writable: true };
  board.apply(node('a'), 'record');
  await journals.flush();
  const saved = board.document();
  board.apply(node('b'), 'record');
  board.tabs.saved(board.get().tab, saved, file);
  await journals.flush();
  const read = workIn(lines());
  expect([words(read.base ?? undefined), read.file, read.changes]).toEqual([words(saved), file, 1]);
  board.tabs.saved(board.get().tab, board.document(), file);
  await journals.flush();
  expect([...host.world.records]).toEqual([]);
});

test('every board of the window has its own, in view or not; one that is closed, or given up, has none', async () => {
  const { board, journals, host } = keeping();
  const titles = () => [...host.world.records.values()].map((lines) => workIn(lines).work.document.title).sort();
  board.apply({ kind: 'set-title', title: 'One' }, 'record');
  board.tabs.add(emptyDocument('b'), null);
  board.apply({ kind: 'set-title', title: 'Two' }, 'record');
  board.tabs.add(emptyDocument('c'), null);
  board.apply({ kind: 'set-title', title: 'Three' }, 'record');
  await journals.flush();
  expect(titles()).toEqual(['One', 'Three', 'Two']);
  board.tabs.close(board.get().tab);
  await journals.flush();
  expect(titles()).toEqual(['One', 'Two']);
  board.tabs.reopen();
  await journals.flush();
  expect(titles()).toEqual(['One', 'Three', 'Two']);
  await journals.discard();
  expect(titles()).toEqual([]);
  board.apply(node('a'), 'record');
  await journals.flush();
  expect(titles()).toEqual(['Three']);
});

test('the board of a round has the record of its round', async () => {
  const { board, journals, host } = keeping();
  board.view({ practice: { kind: 'round' } });
  board.apply(node('a'), 'record');
  await journals.flush();
  expect([...host.world.records]).toEqual([]);
});

test('a disk that is full is told once, and what could not be written is there when it is not', async () => {
  const { board, journals, host, lines } = keeping();
  board.apply(node('a'), 'record');
  await journals.flush();
  host.world.writeError = 'No space is left.';
  board.apply(node('b'), 'record');
  await journals.flush();
  expect(board.get().notice).toEqual({
    kind: 'error',
    text: 'Unsaved work is not being kept in case of a crash: No space is left. Save the board soon. Edgewise goes on trying.',
  });
  board.tell(null);
  board.apply(node('c'), 'record');
  await journals.flush();
  expect(board.get().notice).toBe(null);
  host.world.writeError = null;
  await journals.flush();
  expect(words(workIn(lines()).work.document)).toBe(words(board.document()));
});

test('a journal does not grow without end, and undo leads beyond what it keeps', async () => {
  const { board, journals, lines } = keeping();
  const text = 'x'.repeat(2000);
  const states = [board.document()];
  for (let i = 0; i < 300; i += 1) {
    board.apply({ kind: 'add-note', note: { id: `n${i}`, kind: 'note', text: `${i}${text}`, x: 0, y: 0 } }, 'record');
    board.apply({ kind: 'set-note', note: { id: `n${i}`, kind: 'note', text: '', x: 0, y: 0 } }, 'record');
    states.push(board.document());
    await journals.flush();
    expect(lines().join('').length).toBeLessThan(800_000);
  }
  for (let i = 0; i < 260; i += 1) board.undo();
  await journals.flush();
  expect(words(workIn(lines()).work.document)).toBe(words(states[170]));
  for (let i = 0; i < 240; i += 1) board.undo();
  await journals.flush();
  expect(words(workIn(lines()).work.document)).toBe(words(states[50]));
  board.redo();
  board.redo();
  await journals.flush();
  expect(words(workIn(lines()).work.document)).toBe(words(states[51]));
});

/** What a person does next, as numbers. */
interface Act {
  readonly what: number;
  readonly move: Move;
}

const acts = fc.array(fc.record({ what: fc.nat(19), move: moves }), { minLength: 1, maxLength: 40 });

/** Edits that change what is not the design, among them those that take a mark away with `undefined`. */
function layoutEdit({ design, layout, sketch }: Document, { kind, at, value }: Move): Edit {
  const id = design.nodes[at % Math.max(1, design.nodes.length)]?.id ?? 'none';
  switch (kind % 6) {
    case 0:
      return { kind: 'set-marks', to: { [id]: { locked: undefined, link: value % 2 === 0 ? undefined : 'a' } } };
    case 1:
      return { kind: 'set-budgets', budgets: { usdPerMonth: value % 2 === 0 ? undefined : value + 1 } };
    case 2:
      return { kind: 'set-title', title: `title ${value}` };
    case 3:
      return { kind: 'add-note', note: { id: `note-${value}`, kind: 'note', text: 'x', x: value, y: at } };
    case 4:
      return { kind: 'remove', ids: [sketch.notes[0]?.id ?? Object.keys(layout.edges)[0] ?? id] };
    default:
      return { kind: 'move', to: { [id]: { x: value, y: at } } };
  }
}

function canBeOpened(document: Document): boolean {
  return readBoardText(writeBoard(document, catalog), catalog).ok;
}

/** Does it; gives whether the journal is to be written now. */
function act(board: Board, { what, move }: Act): boolean {
  const document = board.document();
  const design = move.kind % 2 === 0 ? editOf(document.design, move) : layoutEdit(document, move);
  // Figures that no reader takes come on no board: fields refuse them.
  const edit = design !== null && canBeOpened(applyEdit(document, design)) ? design : null;
  const { tab, file } = board.get();
  if (what < 6 && edit !== null) board.apply(edit, 'record');
  else if (what < 9) board.apply(layoutEdit(document, move), 'amend');
  else if (what === 9) board.settle();
  else if (what === 10) board.abandon();
  else if (what < 13) board.undo();
  else if (what === 13) board.redo();
  else if (what === 14 && edit !== null) board.apply(edit, 'skip');
  else if (what === 15) board.tabs.saved(tab, document, file ?? { handle: 'f' as never, name: 'F', writable: true });
  else return true;
  return false;
}

/** The record's lines after every write, and the board at that time. */
async function written(start: Document, what: readonly Act[]) {
  const { board, journals, lines } = keeping(start);
  const writes: { readonly lines: readonly string[]; readonly state: State }[] = [];
  for (const one of what) {
    if (!act(board, one)) continue;
    await journals.flush();
    writes.push({ lines: lines(), state: board.get() });
  }
  await journals.flush();
  writes.push({ lines: lines(), state: board.get() });
  journals.stop();
  return writes;
}

test('after any work with undo, gestures and saves, the journal leads to the very board, and to what undo leads to', async () => {
  await fc.assert(
    fc.asyncProperty(documents, acts, async (start, what) => {
      for (const { lines, state } of await written(start, what)) {
        const { timeline, saved } = state;
        if (!isEdited(state)) {
          expect(lines).toEqual([]);
          continue;
        }
        const { work, base, lost } = workIn(lines);
        expect([words(work.document), words(base ?? undefined), lost]).toEqual([
          words(timeline.document),
          words(saved),
          0,
        ]);
        // A gesture under way is a step of its own.
        const past = timeline.base === null ? timeline.past : [...timeline.past, timeline.base];
        const mine = work.past.map(words);
        expect(mine).toEqual(past.map(words).slice(past.length - mine.length));
      }
    }),
    { numRuns: proofRuns(60), seed: 1 },
  );
});

test('cut off at any byte, a journal gives the board of its last whole line', async () => {
  await fc.assert(
    fc.asyncProperty(documents, acts, fc.nat(9999), async (start, what, part) => {
      const writes = (await written(start, what)).filter(({ lines }) => lines.length > 0);
      const last = writes.at(-1);
      if (last === undefined) return;
      const text = last.lines.map((line) => `${line}\n`).join('');
      const whole = linesOf(text.slice(0, Math.round((part / 9999) * text.length)));
      const then = writes.find(({ lines }) => lines.length === whole.length && lines.at(-1) === whole.at(-1));
      if (whole.length === 0) expect(readWork(whole, catalog).ok).toBe(false);
      else if (then !== undefined) expect(words(workIn(whole).work.document)).toBe(words(then.state.timeline.document));
    }),
    { numRuns: proofRuns(60), seed: 1 },
  );
});

test('a damaged journal gives a board that was there, and says that lines are missing, or gives none', async () => {
  const sample = fc.sample(fc.tuple(documents, acts), { numRuns: 12, seed: 8 });
  const all = await Promise.all(sample.map(([start, what]) => written(start, what)));
  const journals = all.flatMap((writes) => {
    const lines = writes.findLast((write) => write.lines.length > 0)?.lines;
    if (lines === undefined) return [];
    const { documents: way, work } = workIn(lines);
    const sound = lines.map((line) => `${line}\n`).join('');
    return [{ sound, boards: new Set(way.map(words)), last: words(work.document) }];
  });
  fc.assert(
    fc.property(
      fc
        .constantFrom(...journals)
        .chain((one) => damagedFiles([toUtf8(one.sound)]).map((bytes) => ({ ...one, bytes }))),
      ({ bytes, boards, last, sound }) => {
        const text = new TextDecoder().decode(bytes);
        const read = readWork(linesOf(text), catalog);
        if (!read.ok) {
          expect(read.error).toMatch(/^[A-Z].*\.$/);
          return;
        }
        const found = words(read.value.work.document);
        expect(boards.has(found)).toBe(true);
        // Lines that are gone from the end were, for all anybody can tell, never written; any other damage is said.
        const isCut = sound.startsWith(text.slice(0, text.lastIndexOf('\n') + 1));
        if (found !== last && !isCut) expect(read.value.lost).toBeGreaterThan(0);
      },
    ),
    { numRuns: proofRuns(150) },
  );
});
