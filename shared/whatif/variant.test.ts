import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze.ts';
import { catalog } from '../catalog/index.ts';
import { type Design, type Document, defaultSettings, emptyDocument, type Patch } from '../model/document.ts';
import { applyEdit, type Edit } from '../model/edit.ts';
import { designs } from '../random-designs.ts';
import { adoptVariant, intoVariant, isPatched, withVariant } from './variant.ts';

function board(patch: Patch): Design {
  return {
    settings: defaultSettings,
    groups: [],
    nodes: [
      { id: 'a', service: 'client', label: '', group: null, params: { perDay: 86_400_000, payloadKb: 2 } },
      { id: '__proto__', service: 'kinesis-data-streams', label: '', group: null, params: { shards: 2 } },
    ],
    edges: [{ id: 'e', from: 'a', to: '__proto__', label: '', params: { calls: 2 } }],
    variants: [{ id: 'v', title: 'V', patch }],
  };
}

const document = (design: Design): Document => ({ ...emptyDocument(), design });
const paramsOf = ({ nodes, edges }: Design) => [...nodes, ...edges].map(({ params }) => params);

describe('a variant', () => {
  it('is laid over the design; null returns a parameter to its default', () => {
    const patch = JSON.parse(
      '{ "settings": { "hoursPerMonth": 720 }, "nodes": { "__proto__": { "shards": null }, "a": { "payloadKb": 3 }, "gone": { "x": 1 } }, "edges": { "e": { "calls": 1, "batch": 5 } } }',
    );
    const overlay = withVariant(board(patch), 'v');
    expect(overlay.settings).toEqual({ figures: 'guide', hoursPerMonth: 720, region: 'us-east-1' });
    expect(paramsOf(overlay)).toEqual([{ perDay: 86_400_000, payloadKb: 3 }, {}, { calls: 1, batch: 5 }]);
  });

  it('that gives traffic in another form replaces the form of the board', () => {
    const overlay = withVariant(board({ nodes: { a: { users: 5, perUserPerDay: 2 } } }), 'v');
    expect(overlay.nodes[0]?.params).toEqual({ payloadKb: 2, users: 5, perUserPerDay: 2 });
  });

  it('without a change, or unknown, is the very design', () => {
    for (const patch of [{}, { settings: {} }, { nodes: { a: {}, other: { shards: 1 } }, edges: {} }]) {
      const design = board(patch);
      expect(withVariant(design, 'v')).toBe(design);
    }
    const design = board({ nodes: { a: { perDay: 1 } } });
    expect([withVariant(design, 'other'), withVariant(design, null)]).toEqual([design, design]);
  });

  it('with an empty patch has the figures of its baseline, on any board', () => {
    fc.assert(
      fc.property(designs, (design) => {
        const patch = {
          settings: {},
          nodes: Object.fromEntries(design.nodes.map(({ id, params }) => [id, { ...params }])),
          edges: Object.fromEntries(design.edges.map(({ id, params }) => [id, { ...params }])),
        };
        const variants = [
          { id: 'same', title: '', patch },
          { id: 'empty', title: '', patch: {} },
        ];
        const baseline = analyze(design, catalog);
        for (const { id } of variants)
          expect(analyze(withVariant({ ...design, variants }, id), catalog)).toEqual(baseline);
      }),
      { numRuns: 40 },
    );
  });
});

describe('an edit while a variant is shown', () => {
  const set = (id: string, key: string, value: unknown): Edit => ({ kind: 'set-param', id, key, value });
  const edited = (start: Document, ...edits: readonly Edit[]) =>
    edits.reduce((now, edit) => applyEdit(now, intoVariant(now, 'v', edit)), start);

  it('goes into the patch where it sizes something, and takes it back out when it is as on the board', () => {
    const start = document(board({}));
    const changed = edited(
      start,
      set('__proto__', 'shards', 4),
      set('e', 'calls', undefined),
      set('a', 'payloadKb', 2),
    );
    expect(changed.design.variants?.[0]?.patch).toEqual(
      JSON.parse('{ "nodes": { "__proto__": { "shards": 4 } }, "edges": { "e": { "calls": null } } }'),
    );
    expect([changed.design.nodes, changed.design.edges]).toEqual([start.design.nodes, start.design.edges]);
    expect(isPatched(changed.design, 'v', '__proto__', 'shards')).toBe(true);
    expect(isPatched(changed.design, 'v', 'a', 'payloadKb')).toBe(false);
    expect(edited(changed, set('__proto__', 'shards', 2), set('e', 'calls', 2)).design).toEqual(start.design);
  });

  it('changes the board where it draws, and where it sizes what it has just drawn', () => {
    const start = document(board({}));
    const node = { id: 'n', service: 'lambda', label: 'N', group: null, params: {} };
    const drawn: Edit = {
      kind: 'all',
      edits: [{ kind: 'add-node', node, at: { x: 0, y: 0 } }, set('n', 'memoryMb', 256), set('__proto__', 'shards', 3)],
    };
    const { design } = edited(start, drawn);
    expect(design.nodes[2]).toEqual({ ...node, params: { memoryMb: 256 } });
    expect(design.variants?.[0]?.patch).toEqual(JSON.parse('{ "nodes": { "__proto__": { "shards": 3 } } }'));
  });

  it('keeps settings that are paid for in the variant, and whose figures hold on the board', () => {
    const start = document(board({}));
    const { design } = edited(start, { kind: 'set-settings', settings: { figures: 'aws', hoursPerMonth: 700 } });
    expect([design.settings.figures, design.settings.hoursPerMonth]).toEqual(['aws', 730]);
    expect(design.variants?.[0]?.patch).toEqual({ settings: { hoursPerMonth: 700 } });
    expect(isPatched(design, 'v', null, 'hoursPerMonth')).toBe(true);
  });

  it('means the same with no variant shown', () => {
    const edit = set('a', 'payloadKb', 9);
    expect(intoVariant(document(board({})), null, edit)).toBe(edit);
  });
});

it('made the design, a variant leaves its values on the board and goes', () => {
  const patch = {
    settings: { hoursPerMonth: 700 },
    nodes: { a: { users: 3, perUserPerDay: 9 } },
    edges: { e: { calls: null } },
  };
  const design = board(patch);
  const { variants: _gone, ...overlay } = withVariant(design, 'v');
  for (const shown of [null, 'v']) {
    const edit = intoVariant(document(design), shown, adoptVariant(design, 'v'));
    expect(applyEdit(document(design), edit).design).toEqual(overlay);
  }
});
