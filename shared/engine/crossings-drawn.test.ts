/** What an arrow crosses follows from the containers that its ends lie in, and from nothing else. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze } from '../analyze.ts';
import { catalog } from '../catalog/index.ts';
import { type Crossing, crossings, type Document, emptyDocument, type Group, type GroupId } from '../model/document.ts';
import { applyEdit, type Edit, isWithin } from '../model/edit.ts';

const kinds = ['region', 'az', 'vpc', 'subnet-private'] as const;
const groupIds = ['g0', 'g1', 'g2', 'g3', 'g4', 'g5'] as const;
const nodeIds = ['n0', 'n1', 'n2', 'n3'] as const;

const boards = fc.record({
  kinds: fc.tuple(...groupIds.map(() => fc.constantFrom(...kinds))),
  parents: fc.tuple(...groupIds.map((_, i) => fc.option(fc.nat(Math.max(0, i - 1))))),
  homes: fc.tuple(...nodeIds.map(() => fc.option(fc.constantFrom(...groupIds)))),
  own: fc.tuple(...nodeIds.map(() => fc.option(fc.constantFrom<Crossing>(...crossings)))),
});

/** Four functions in a ring, some with a crossing of their own, in containers in each other. */
function documentOf(plan: typeof boards extends fc.Arbitrary<infer T> ? T : never): Document {
  const empty = emptyDocument();
  const groups = groupIds.map((id, i): Group => {
    const parent = plan.parents[i];
    return { id, kind: plan.kinds[i] ?? 'vpc', label: id, group: i === 0 || parent == null ? null : `g${parent}` };
  });
  return {
    ...empty,
    design: {
      ...empty.design,
      groups,
      nodes: nodeIds.map((id, i) => ({ id, service: 'lambda', label: id, group: plan.homes[i] ?? null, params: {} })),
      edges: nodeIds.map((from, i) => {
        const crosses = plan.own[i];
        return {
          id: `e${i}`,
          from,
          to: nodeIds[(i + 1) % 4] ?? 'n0',
          label: '',
          params: crosses == null ? {} : { crosses },
        };
      }),
    },
    layout: {
      nodes: Object.fromEntries(nodeIds.map((id, i) => [id, { x: 0, y: 200 * i }])),
      groups: Object.fromEntries(groupIds.map((id) => [id, { x: 0, y: 0, width: 400, height: 400 }])),
      edges: {},
    },
  };
}

const crossed = ({ design }: Document) =>
  Object.fromEntries(Object.entries(analyze(design, catalog).edges).map(([id, edge]) => [id, edge.crosses]));

/** The innermost container of a kind around a node, found in another way than the engine finds it: the smallest of all that hold it. */
function holder({ design }: Document, node: string, kind: Group['kind']): GroupId | null {
  const home = design.nodes.find(({ id }) => id === node)?.group ?? null;
  const around = design.groups.filter((group) => group.kind === kind && isWithin(design, home, group.id));
  const innermost = around.filter(
    ({ id }) => !around.some((other) => other.id !== id && isWithin(design, other.id, id)),
  );
  return innermost[0]?.id ?? null;
}

function expected(document: Document): Record<string, Crossing> {
  return Object.fromEntries(
    document.design.edges.map(({ id, from, to, params }) => {
      const parted = (kind: Group['kind']) => {
        const [a, b] = [holder(document, from, kind), holder(document, to, kind)];
        return a !== null && b !== null && a !== b;
      };
      return [id, params.crosses ?? (parted('region') ? 'region' : parted('az') ? 'az' : 'none')];
    }),
  );
}

const changes: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constant('set-group' as const),
    ids: fc.tuple(fc.constantFrom<string>(...nodeIds, ...groupIds)),
    group: fc.option(fc.constantFrom(...groupIds)),
  }),
  fc.record({
    kind: fc.constant('reconnect' as const),
    id: fc.constantFrom('e0', 'e1', 'e2', 'e3'),
    from: fc.constantFrom(...nodeIds),
    to: fc.constantFrom(...nodeIds),
  }),
  fc.record({
    kind: fc.constant('set-group-kind' as const),
    id: fc.constantFrom(...groupIds),
    to: fc.constantFrom(...kinds),
  }),
  fc.record({ kind: fc.constant('remove' as const), ids: fc.tuple(fc.constantFrom(...groupIds)) }),
);

test('an arrow crosses what parts the containers of its ends, after every change of membership, and what a person chose before that', () => {
  fc.assert(
    fc.property(boards, fc.array(changes, { maxLength: 6 }), (plan, edits) => {
      let document = documentOf(plan);
      expect(crossed(document)).toEqual(expected(document));
      for (const edit of edits) {
        document = applyEdit(document, edit);
        expect(crossed(document)).toEqual(expected(document));
      }
    }),
    { numRuns: 150 },
  );
});

test('moving a box, into another container’s area too, is no change of the design until it becomes its member', () => {
  fc.assert(
    fc.property(boards, fc.constantFrom(...nodeIds), fc.integer(), fc.integer(), (plan, id, x, y) => {
      const before = documentOf(plan);
      const after = applyEdit(before, { kind: 'move', to: { [id]: { x, y } } });
      expect(after.design).toBe(before.design);
    }),
    { numRuns: 50 },
  );
});
