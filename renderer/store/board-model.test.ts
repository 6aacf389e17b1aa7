import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proofRuns } from '../../scripts/proof-runs.mjs';
import { catalog } from '../../shared/catalog/index.ts';
import { readBoardText } from '../../shared/formats/board-read.ts';
import { writeBoard } from '../../shared/formats/board-write.ts';
import { type Document, emptyDocument } from '../../shared/model/document.ts';
import { drawnThings } from '../../shared/model/drawn.ts';
import { type Board, createBoard } from './board.ts';
import { readPreferences } from './preferences.ts';
import { type Dice, id, kinds, makers } from './rolled-edits.ts';

/** The steps that a person can go back and forth through, kept apart from the store as copies. */
interface Model {
  states: readonly Document[];
  /** Which of them is on screen, but for a gesture that is going on. */
  at: number;
  open: boolean;
}

const copy = (board: Board): Document => structuredClone(board.document());

/** A document as text: all of it, the order of its keys too. (Matchers take a card called `constructor` for the class of its board.) */
function words(document: Document | undefined, inOrder = true): string {
  return JSON.stringify(document, (_, value) => {
    if (value === undefined) return 'undefined';
    const isRecord = !inOrder && typeof value === 'object' && value !== null && !Array.isArray(value);
    return isRecord ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)) : value;
  });
}

/** What is on the board is a new step, unless it says the same as the last one. */
function step(model: Model, now: Document): void {
  model.open = false;
  if (words(now, false) === words(model.states[model.at], false)) return;
  model.states = [...model.states.slice(0, model.at + 1), now];
  model.at += 1;
}

type Action = (model: Model, board: Board) => void;

/** As fast-check wants an action, with words for a failure. */
function action(name: string, run: Action): fc.Command<Model, Board> {
  return {
    check: () => true,
    run(model, board) {
      run(model, board);
      expect(faults(board)).toEqual([]);
      if (!model.open) expect(words(board.document())).toBe(words(model.states[model.at]));
    },
    toString: () => name,
  };
}

const dice: fc.Arbitrary<Dice> = fc.record({ a: fc.nat(999), b: fc.nat(999), c: fc.nat(999) });

const actions = [
  fc
    .tuple(dice, fc.constantFrom(...kinds), fc.constantFrom('record', 'record', 'amend', 'amend', 'skip'))
    .map(([rolled, kind, undo]) =>
      action(`${undo} ${kind} ${JSON.stringify(rolled)}`, (model, board) => {
        board.apply(makers[kind](rolled, board.document()), undo);
        if (undo === 'record') step(model, copy(board));
        else if (undo === 'amend') model.open = true;
        // No step of its own: the state that is on screen is another one from now on.
        else if (!model.open) model.states = model.states.with(model.at, copy(board));
      }),
    ),
  fc.constant(
    action('settle', (model, board) => {
      board.settle();
      if (model.open) step(model, copy(board));
    }),
  ),
  fc.constant(
    action('abandon', (model, board) => {
      board.abandon();
      model.open = false;
    }),
  ),
  fc.constant(
    action('undo', (model, board) => {
      const gesture = model.open ? copy(board) : null;
      board.undo();
      if (gesture !== null) step(model, gesture);
      model.at = Math.max(0, model.at - 1);
    }),
  ),
  fc.constant(
    action('redo', (model, board) => {
      board.redo();
      if (!model.open) model.at = Math.min(model.states.length - 1, model.at + 1);
    }),
  ),
  fc.nat(2).map((which) =>
    action(`show variant v${which}`, (_, board) => {
      const { variants = [] } = board.document().design;
      board.view({ variant: variants[which]?.id ?? null });
    }),
  ),
  fc
    .nat(999)
    .map((which) =>
      action(`select ${id(which)}`, (_, board) =>
        board.select([id(which), id(which + 1)].filter((name) => idsOf(board.document()).includes(name))),
      ),
    ),
];

function idsOf({ design, sketch }: Document): readonly string[] {
  return [...design.nodes, ...design.edges, ...design.groups, ...sketch.notes, ...drawnThings(sketch)].map(
    (thing) => thing.id,
  );
}

/** What no board may be, whatever was done to it. */
function faults(board: Board): readonly string[] {
  const document = board.document();
  const { design, layout } = document;
  const all = idsOf(document);
  const nodes = new Set(design.nodes.map((node) => node.id));
  const parents = new Map(design.groups.map((group) => [group.id, group.group]));
  const homeless = [...design.nodes, ...design.groups].filter(({ group }) => group !== null && !parents.has(group));
  const inCircles = design.groups.filter((group) => {
    let at = group.group;
    for (let depth = 0; at !== null && depth <= parents.size; depth++)
      at = at === group.id ? group.id : (parents.get(at) ?? null);
    return at !== null;
  });
  const unplaced = [
    ...design.nodes.filter((node) => !Object.hasOwn(layout.nodes, node.id)),
    ...design.groups.filter((group) => !Object.hasOwn(layout.groups, group.id)),
  ];
  const strays = [
    ...Object.keys(layout.nodes).filter((name) => !nodes.has(name)),
    ...Object.keys(layout.groups).filter((name) => !parents.has(name)),
    ...Object.keys(layout.edges).filter((name) => !design.edges.some((edge) => edge.id === name)),
  ];
  return [
    ...all.filter((name, i) => all.indexOf(name) !== i).map((name) => `two things are called ${name}`),
    ...design.edges
      .filter(({ from, to }) => !nodes.has(from) || !nodes.has(to))
      .map((edge) => `${edge.id} leads nowhere`),
    ...homeless.map((thing) => `${thing.id} lies in a container that is not there`),
    ...inCircles.map((group) => `${group.id} lies in itself`),
    ...unplaced.map((thing) => `${thing.id} has no place`),
    ...strays.map((name) => `${name} has a place and is nothing`),
    ...[...board.get().selection].filter((name) => !all.includes(name)).map((name) => `${name} is selected and gone`),
  ];
}

test('two hundred edits, gestures, steps back and forth leave a sound board, and every earlier state comes back exactly', () => {
  fc.assert(
    fc.property(fc.commands(actions, { maxCommands: 200, size: 'max' }), (commands) => {
      const board = createBoard(emptyDocument('Start'), readPreferences({ getItem: () => null }));
      const model: Model = { states: [copy(board)], at: 0, open: false };
      fc.modelRun(() => ({ model, real: board }), commands);
      board.settle();
      if (model.open) step(model, copy(board));
      // All the way back, all the way forth, and as a file.
      for (let at = model.at; at >= 0; at--) {
        expect(words(board.document())).toBe(words(model.states[at]));
        board.undo();
      }
      for (const state of model.states) {
        expect(words(board.document())).toBe(words(state));
        board.redo();
      }
      const text = writeBoard(board.document(), catalog);
      const read = readBoardText(text, catalog);
      expect(read.ok ? writeBoard(read.value.document, catalog) : read.error).toEqual(text);
    }),
    { numRuns: proofRuns(50) },
  );
});
