import { describe, expect, it } from 'vitest';
import { type Design, type Document, emptyDocument, type Variant } from './document.ts';
import { applyEdit, type Edit } from './edit.ts';

const node = (id: string) => ({ id, service: 'lambda', label: id, group: null, params: {} });
const start: Document = {
  ...emptyDocument('Board'),
  design: {
    ...emptyDocument().design,
    nodes: [node('a'), node('b')],
    edges: [{ id: 'ab', from: 'a', to: 'b', label: '', params: {} }],
  },
};

const edited = (document: Document, ...edits: readonly Edit[]): Design => edits.reduce(applyEdit, document).design;
const added = (variant: Variant): Edit => ({ kind: 'set-variant', variant });
const patch = (id: string | null, key: string, value: unknown): Edit => ({
  kind: 'set-patch',
  variant: 'v',
  id,
  key,
  value,
});

describe('edits of variants', () => {
  it('add one, change it in its place, and take it away', () => {
    const both = [added({ id: 'v', title: 'V', patch: {} }), added({ id: 'w', title: 'W', patch: {} })];
    expect(edited(start, ...both, added({ id: 'v', title: 'Now', patch: {} })).variants).toEqual([
      { id: 'v', title: 'Now', patch: {} },
      { id: 'w', title: 'W', patch: {} },
    ]);
    expect(edited(start, ...both, { kind: 'remove-variant', id: 'v' }, { kind: 'remove-variant', id: 'w' })).toEqual(
      start.design,
    );
  });

  it('set a parameter, an arrow’s, a setting; the last one to go leaves an empty patch', () => {
    const one = added({ id: 'v', title: 'V', patch: {} });
    expect(
      edited(
        start,
        one,
        patch('a', 'memoryMb', 256),
        patch('a', 'odd', null),
        patch('ab', 'calls', 2),
        patch(null, 'hoursPerMonth', 720),
      ).variants?.[0]?.patch,
    ).toEqual({
      nodes: { a: { memoryMb: 256, odd: null } },
      edges: { ab: { calls: 2 } },
      settings: { hoursPerMonth: 720 },
    });
    expect(
      edited(start, one, patch('a', 'memoryMb', 256), patch('a', 'memoryMb', undefined)).variants?.[0]?.patch,
    ).toEqual({});
    const design = edited(start, patch('a', 'memoryMb', 256));
    expect(design).toBe(start.design);
  });

  it('keep what is said of a box called __proto__', () => {
    const odd = { ...start, design: { ...start.design, nodes: [node('__proto__')], edges: [] } };
    const { variants } = edited(odd, added({ id: 'v', title: 'V', patch: {} }), patch('__proto__', 'memoryMb', 256));
    expect(JSON.stringify(variants?.[0]?.patch)).toBe('{"nodes":{"__proto__":{"memoryMb":256}}}');
  });

  it('forget what leaves the board, its arrows too, but not what never was on it', () => {
    const variant = {
      id: 'v',
      title: 'V',
      patch: { nodes: { a: { x: 1 }, other: { x: 2 } }, edges: { ab: { calls: 2 } } },
    };
    expect(edited(start, added(variant), { kind: 'remove', ids: ['a'] }).variants).toEqual([
      { id: 'v', title: 'V', patch: { nodes: { other: { x: 2 } } } },
    ]);
  });

  it('set budgets one by one and take them away', () => {
    const set: Edit = { kind: 'set-budgets', budgets: { usdPerMonth: 5, p50Ms: 100 } };
    expect(
      edited(start, set, { kind: 'set-budgets', budgets: { p50Ms: undefined, availability: 0.99 } }).budgets,
    ).toEqual({
      usdPerMonth: 5,
      availability: 0.99,
    });
    expect(edited(start, set, { kind: 'set-budgets', budgets: { usdPerMonth: undefined, p50Ms: undefined } })).toEqual(
      start.design,
    );
  });
});
