/** For property tests: edits of every kind on few ids, so that they meet each other. */
import { type Document, groupKinds, noteKinds } from '../../shared/model/document.ts';
import { drawnThings } from '../../shared/model/drawn.ts';
import { applyEdit, type Edit } from '../../shared/model/edit.ts';

/** What decides the details of an edit. */
export interface Dice {
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/** Few ids, so that edits meet each other; some of them are names that every object has. */
const ids = ['n0', 'n1', 'n2', 'e0', 'e1', 'g0', 'g1', 'g2', 's0', 's1', '__proto__', 'constructor'] as const;
const services = ['lambda', 'sqs-standard', 'dynamodb', 'no-such-service'] as const;

export function one<T>(list: readonly T[], at: number): T {
  return list[at % list.length] as T;
}

export const id = (at: number): string => one(ids, at);
const point = ({ b, c }: Dice) => ({ x: 10 * (b % 60), y: 7 * (c % 50) });
const frame = (dice: Dice) => ({ ...point(dice), width: 120 + (dice.a % 300), height: 88 + (dice.c % 300) });
const points = ({ b, c }: Dice) =>
  [
    [0, 0],
    [b % 90, 0],
    [b % 90, c % 80],
  ] as const;

/** One maker for every kind of edit: a kind without one does not compile. */
export const makers: {
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
export const kinds = Object.keys(makers) as readonly Edit['kind'][];
/** Edits that are no list of others. */
const plain = kinds.filter((kind) => kind !== 'all');

/** The edit that the dice say. */
export function editOf(dice: Dice, document: Document, list = plain): Edit {
  return makers[one(list, dice.a + 3 * dice.b + 5 * dice.c)](dice, document);
}
