/** For property tests: whole boards with words, places and everything that can be drawn on one, such as any reader takes. */
import fc from 'fast-check';
import traps from './formats/label-traps.json' with { type: 'json' };
import {
  boxKinds,
  type Design,
  type Document,
  type EdgeLayout,
  fills,
  type GroupLayout,
  inks,
  type Layout,
  type NodeLayout,
  type Note,
  noteColours,
  noteKinds,
  type Picture,
  type Shape,
  type Sketch,
  type Stroke,
} from './model/document.ts';
import { designs } from './random-designs.ts';

const plainNames = [
  'Orders',
  'Checkout API',
  'Events',
  'Users DB',
  'Cache',
  'Сеть',
  'Δίκτυο',
  '日本語',
  '🚀 launch',
  '',
];

/** Names as people give them, the ones that break formats, and any text at all. */
export const labels: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...plainNames) },
  { weight: 3, arbitrary: fc.constantFrom(...(traps as readonly string[])) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 24 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...plainNames), fc.constantFrom(...plainNames))
      .map((lines) => lines.join('\n')),
  },
);

const place = fc.oneof(fc.integer({ min: -2000, max: 4000 }), fc.constantFrom(0, 0.5, -12.25, 88));
const point = fc.record({ x: place, y: place });
const side = fc.constantFrom('top' as const, 'right' as const, 'bottom' as const, 'left' as const);
const marks = {
  locked: fc.constant(true),
  link: fc.constantFrom('https://example.com/a?b=1&c=2', 'mailto:a@example.com', 'Orders'),
};

const nodePlace: fc.Arbitrary<NodeLayout> = fc.record(
  { x: place, y: place, z: fc.integer({ min: -3, max: 3 }), ...marks },
  { requiredKeys: ['x', 'y'] },
);
const size = fc.integer({ min: 8, max: 900 });
const groupPlace: fc.Arbitrary<GroupLayout> = fc.record(
  { x: place, y: place, width: size, height: size, z: fc.integer({ min: -3, max: 3 }), ...marks },
  { requiredKeys: ['x', 'y', 'width', 'height'] },
);
const edgePlace: fc.Arbitrary<EdgeLayout> = fc.record(
  {
    bends: fc.array(point, { minLength: 1, maxLength: 3 }),
    route: fc.constantFrom('orthogonal' as const, 'straight' as const, 'curved' as const),
    fromSide: side,
    toSide: side,
    labelAt: fc.constantFrom(0, 0.25, 0.5, 1),
    step: fc.integer({ min: 1, max: 40 }),
    ...marks,
  },
  { requiredKeys: [] },
);

const drawn = { x: place, y: place, z: fc.integer({ min: -3, max: 3 }), ...marks };
const ink = fc.constantFrom(...inks);
const note: fc.Arbitrary<Omit<Note, 'id' | 'on'>> = fc.record(
  {
    kind: fc.constantFrom(...noteKinds),
    text: labels,
    ...drawn,
    width: fc.integer({ min: 60, max: 400 }),
    height: fc.integer({ min: 40, max: 300 }),
    colour: fc.constantFrom(...noteColours),
  },
  { requiredKeys: ['kind', 'text', 'x', 'y'] },
);
/** Points whose smallest is 0 both ways, as strokes and lines keep them. */
const points = (least: number) =>
  fc.array(fc.tuple(fc.nat(300), fc.nat(300)), { minLength: least, maxLength: 8 }).map((all) => {
    const [left, top] = [Math.min(...all.map(([x]) => x)), Math.min(...all.map(([, y]) => y))];
    return all.map(([x, y]) => [x - left, y - top] as const);
  });
const stroke: fc.Arbitrary<Omit<Stroke, 'id'>> = fc.record(
  { ...drawn, points: points(1), width: fc.constantFrom(2, 4, 8), colour: ink },
  { requiredKeys: ['x', 'y', 'points', 'width'] },
);
const boxShape = fc.record(
  {
    ...drawn,
    kind: fc.constantFrom(...boxKinds),
    width: size,
    height: size,
    colour: ink,
    fill: fc.constantFrom(...fills),
    text: labels,
  },
  { requiredKeys: ['kind', 'x', 'y', 'width', 'height'] },
);
const lineShape = fc.record(
  { ...drawn, kind: fc.constant('line' as const), points: points(2), colour: ink },
  { requiredKeys: ['kind', 'x', 'y', 'points'] },
);
const shape: fc.Arbitrary<Omit<Shape, 'id'>> = fc.oneof(boxShape, lineShape);
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const picture: fc.Arbitrary<Omit<Picture, 'id'>> = fc.record(
  {
    ...drawn,
    width: size,
    height: size,
    type: fc.constant('image/png' as const),
    data: fc.constant(dot),
    label: labels,
  },
  { requiredKeys: ['x', 'y', 'width', 'height', 'type', 'data'] },
);

/** Some of the things of a list have a place, others none. */
function places<T>(ids: readonly string[], one: fc.Arbitrary<T>): fc.Arbitrary<Readonly<Record<string, T>>> {
  return fc.tuple(...ids.map(() => fc.option(one, { freq: 4, nil: null }))).map((found: readonly (T | null)[]) =>
    Object.fromEntries(
      ids.flatMap((id, i) => {
        const place = found[i] ?? null;
        return place === null ? [] : [[id, place] as const];
      }),
    ),
  );
}

function layoutOf({ nodes, groups, edges }: Design): fc.Arbitrary<Layout> {
  const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
  return fc.record({
    nodes: places(ids(nodes), nodePlace),
    groups: places(ids(groups), groupPlace),
    edges: places(ids(edges), edgePlace),
  });
}

function named<T>(word: string, things: readonly T[]): readonly (T & { readonly id: string })[] {
  return things.map((thing, i) => ({ ...thing, id: `${word}${i + 1}` }));
}

function sketchOf({ nodes, groups, edges }: Design): fc.Arbitrary<Sketch> {
  const owners = [...nodes, ...groups, ...edges].map(({ id }) => id);
  const tied = fc
    .tuple(note, fc.option(fc.constantFrom(...owners)))
    .map(([one, on]) => (on === null ? one : { ...one, on }));
  return fc
    .record({
      notes: fc.array(tied, { maxLength: 4 }),
      strokes: fc.array(stroke, { maxLength: 2 }),
      shapes: fc.array(shape, { maxLength: 3 }),
      images: fc.array(picture, { maxLength: 1 }),
      pad: fc.constantFrom('', '', '1e9/day * 1 KB'),
    })
    .map(({ notes, strokes, shapes, images, pad }) => ({
      notes: named('note', notes),
      strokes: named('stroke', strokes),
      ...(shapes.length === 0 ? {} : { shapes: named('shape', shapes) as readonly Shape[] }),
      ...(images.length === 0 ? {} : { images: named('picture', images) }),
      ...(pad === '' ? {} : { pad }),
    }));
}

/** The design with words on everything, and now and then budgets and a variant. */
function worded(design: Design): fc.Arbitrary<Design> {
  const count = design.nodes.length + design.groups.length + design.edges.length;
  return fc
    .record({
      words: fc.array(labels, { minLength: count, maxLength: count }),
      budgets: fc.option(fc.constant({ usdPerMonth: 5000, p50Ms: 100, availability: 0.9999 }), { freq: 3 }),
      variant: fc.option(labels, { freq: 3 }),
    })
    .map(({ words, budgets, variant }) => {
      const rest = [...words];
      const word = () => rest.shift() ?? '';
      const [first] = design.nodes;
      const patch = {
        settings: { figures: 'aws' },
        nodes: first === undefined ? {} : { [first.id]: { payloadKb: 3 } },
      };
      return {
        ...design,
        groups: design.groups.map((group) => ({ ...group, label: word() })),
        nodes: design.nodes.map((node) => ({ ...node, label: word() })),
        edges: design.edges.map((edge) => ({ ...edge, label: word() })),
        ...(budgets === null ? {} : { budgets }),
        ...(variant === null ? {} : { variants: [{ id: 'v1', title: variant, patch }] }),
      };
    });
}

export const documents: fc.Arbitrary<Document> = fc
  .tuple(labels, designs.chain(worded))
  .chain(([title, design]) =>
    fc.record({ layout: layoutOf(design), sketch: sketchOf(design) }).map((rest) => ({ title, design, ...rest })),
  );
