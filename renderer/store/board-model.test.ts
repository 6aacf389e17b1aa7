import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proofRuns } from '../../scripts/proof-runs.mjs';
import { catalog } from '../../shared/catalog/index.ts';
import { readBoardText } from '../../shared/formats/board-read.ts';
import { writeBoard } from '../../shared/formats/board-write.ts';
import { type Document, emptyDocument, groupKinds, noteKinds } from '../../shared/model/document.ts';
import { drawnThings } from '../../shared/model/drawn.ts';
import { applyEdit, type Edit } from '../../shared/model/edit.ts';
import { type Board, createBoard } from './board.ts';
import { readPreferences } from './preferences.ts';

/** What decides the details of an edit. */
interface Dice {
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/** Few ids, so that edits meet each other; some of them are names that every object has. */
const ids = ['n0', 'n1', 'n2', 'e0', 'e1', 'g0', 'g1', 'g2', 's0', 's1', '__proto__', 'constructor'] as const;
const services = ['lambda', 'sqs-standard', 'dynamodb', 'no-such-service'] as const;

function one<T>(list: readonly T[], at: number): T {
  return list[at % list.length] as T;
}

const id = (at: number): string => one(ids, at);
const point = ({ b, c }: Dice) => ({ x: 10 * (b % 60), y: 7 * (c % 50) });
const frame = (dice: Dice) => ({ ...point(dice), width: 120 + (dice.a % 300), height: 88 + (dice.c % 300) });
const points = ({ b, c }: Dice) =>
  [
    [0, 0],
    [b % 90, 0],
    [b % 90, c % 80],
  ] as const;

/** One maker for every kind of edit: a kind without one does not compile. */
const makers: {
  readonly [K in Edit['kind']]: (dice: Dice, document: Document) => Extract<Edit, { readonly kind: K }>;
} = {
  'add-node': (dice) => ({
    kind: 'add-node',
    node: {
      id: id(dice.a),
      service: one(services, dice.b),
      label: `L${dice.c}`,
      group: dice.c % 3 === 0 ? null : id(dice.b),
      params: {},
    },
    at: point(dice),
  }),
  'add-edge': ({ a, b, c }) => ({
    kind: 'add-edge',
    edge: { id: id(a), from: id(b), to: id(c), label: '', params: c % 2 === 0 ? {} : { calls: c } },
    ...(a % 2 === 0 ? {} : { layout: { labelAt: 0.5, bends: [{ x: b, y: c }] } }),
  }),
  'add-group': (dice) => ({
    kind: 'add-group',
    group: { id: id(dice.a), kind: one(groupKinds, dice.b), label: '', group: dice.c % 2 === 0 ? null : id(dice.c) },
    at: frame(dice),
    ...(dice.b % 2 === 0 ? {} : { members: [id(dice.b), id(dice.c)] }),
  }),
  'add-note': (dice) => ({
    kind: 'add-note',
    note: {
      id: id(dice.a),
      kind: one(noteKinds, dice.b),
      text: 'note',
      ...point(dice),
      on: dice.c % 2 === 0 ? null : id(dice.c),
    },
  }),
  remove: ({ a, b, c }) => ({ kind: 'remove', ids: c % 3 === 0 ? [id(a), id(b)] : [id(a)] }),
  'set-label': ({ a, b }) => ({ kind: 'set-label', id: id(a), label: `label ${b % 4}` }),
  'set-param': ({ a, b, c }) => ({
    kind: 'set-param',
    id: id(a),
    key: one(['memoryMb', 'calls', 'payloadKb', 'perSecond'], b),
    value: c % 3 === 0 ? undefined : c,
  }),
  'set-service': ({ a, b }) => ({ kind: 'set-service', id: id(a), service: one(services, b) }),
  reconnect: ({ a, b, c }) => ({ kind: 'reconnect', id: id(a), from: id(b), to: id(c) }),
  'set-group': ({ a, b, c }) => ({ kind: 'set-group', ids: [id(a), id(b)], group: c % 3 === 0 ? null : id(c) }),
  'set-group-kind': ({ a, b }) => ({ kind: 'set-group-kind', id: id(a), to: one(groupKinds, b) }),
  move: (dice) => ({
    kind: 'move',
    to: Object.fromEntries([id(dice.a), id(dice.b)].map((name) => [name, point(dice)])),
  }),
  'resize-group': (dice) => ({ kind: 'resize-group', id: id(dice.a), to: frame(dice) }),
  'set-edge-layout': ({ a, b }) => ({
    kind: 'set-edge-layout',
    id: id(a),
    layout: one([{}, { route: 'curved' }, { bends: [{ x: b, y: 3 }], fromSide: 'top' }] as const, b),
  }),
  'set-note': (dice) => ({
    kind: 'set-note',
    note: { id: id(dice.a), kind: one(noteKinds, dice.b), text: `text ${dice.c % 3}`, ...point(dice) },
  }),
  'set-marks': ({ a, b, c }) => ({
    kind: 'set-marks',
    to: Object.fromEntries([
      [id(a), one([{ locked: true }, { locked: undefined }, { z: c % 5 }, { z: undefined }] as const, b)],
    ]),
  }),
  'set-bookmarks': ({ a, b }, { layout: { bookmarks = [] } }) => ({
    kind: 'set-bookmarks',
    bookmarks:
      a % 3 === 0 ? bookmarks.slice(1) : [...bookmarks, { title: `View ${b}`, x: a, y: b, width: 100, height: 60 }],
  }),
  'set-pad': ({ a, b }) => ({ kind: 'set-pad', text: a % 3 === 0 ? '' : `${b} + 1` }),
  'set-settings': ({ a, b }) => ({
    kind: 'set-settings',
    settings: a % 2 === 0 ? { figures: b % 2 === 0 ? 'guide' : 'aws' } : { hoursPerMonth: 700 + (b % 40) },
  }),
  'set-title': ({ a }) => ({ kind: 'set-title', title: `Title ${a % 4}` }),
  'set-variant': ({ a, b }) => ({
    kind: 'set-variant',
    variant: { id: `v${a % 3}`, title: `Variant ${b % 3}`, patch: {} },
  }),
  'remove-variant': ({ a }) => ({ kind: 'remove-variant', id: `v${a % 3}` }),
  'set-patch': ({ a, b, c }, { design }) => ({
    kind: 'set-patch',
    variant: `v${a % 3}`,
    id: one(design.nodes, b)?.id ?? null,
    key: design.nodes.length === 0 ? 'hoursPerMonth' : 'memoryMb',
    value: one([undefined, 512 + c], c),
  }),
  'set-budgets': ({ a, b }) => ({ kind: 'set-budgets', budgets: { usdPerMonth: a % 2 === 0 ? undefined : 1 + b } }),
  'add-stroke': (dice) => ({
    kind: 'add-stroke',
    stroke: { id: id(dice.a), ...point(dice), points: points(dice), width: 3 },
  }),
  'add-shape': (dice) => ({
    kind: 'add-shape',
    shape:
      dice.c % 2 === 0
        ? { id: id(dice.a), kind: one(['rectangle', 'ellipse', 'diamond'] as const, dice.b), ...frame(dice) }
        : { id: id(dice.a), kind: 'line', ...point(dice), points: points(dice) },
  }),
  'add-picture': (dice) => ({
    kind: 'add-picture',
    picture: { id: id(dice.a), ...frame(dice), type: 'image/png', data: picture },
  }),
  'set-stroke': (dice, { sketch }) => ({
    kind: 'set-stroke',
    stroke: { id: one(sketch.strokes, dice.a)?.id ?? 'none', ...point(dice), points: points(dice), width: 5 },
  }),
  'set-shape': (dice, { sketch }) => ({
    kind: 'set-shape',
    shape: { id: one(sketch.shapes ?? [], dice.a)?.id ?? 'none', kind: 'ellipse', ...frame(dice) },
  }),
  'set-picture': (dice, { sketch }) => ({
    kind: 'set-picture',
    picture: { id: one(sketch.images ?? [], dice.a)?.id ?? 'none', ...frame(dice), type: 'image/png', data: picture },
  }),
  resize: (dice, { sketch }) => ({
    kind: 'resize',
    id: one([...sketch.notes, ...drawnThings(sketch)], dice.a)?.id ?? 'none',
    to: frame(dice),
  }),
  become: (dice, document) => ({
    kind: 'become',
    document: structuredClone(
      applyEdit(
        document,
        editOf(
          dice,
          document,
          plain.filter((kind) => kind !== 'become'),
        ),
      ),
    ),
  }),
  all: (dice, document) => ({
    kind: 'all',
    edits: [1, 2, 3].map((by) => editOf({ a: dice.a + by, b: dice.b * by, c: dice.c + 7 * by }, document)),
  }),
};

const picture = 'iVBORw0KGgo=';
const kinds = Object.keys(makers) as readonly Edit['kind'][];
/** Edits that are no list of others. */
const plain = kinds.filter((kind) => kind !== 'all');

function editOf(dice: Dice, document: Document, list = plain): Edit {
  return makers[one(list, dice.a + 3 * dice.b + 5 * dice.c)](dice, document);
}

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
